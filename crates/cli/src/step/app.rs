//! What is looked at, and the goals of stepping.
//!
//! ```text
//! idle ─(key)→ goal ─ looks through known records ─ found → idle
//!                └─ none left: lets the program run its next callback, waits for its records ─┘
//! ```

use std::collections::HashMap;
use std::time::{Duration, Instant};

use ouro_trace::{History, Kind, Record};

use super::predict::Question;
use super::stops::Stop;
use crate::live::Live;

/// What the keyboard does.
pub enum Mode {
    /// Keys are commands.
    Normal,
    /// The keys are listed.
    Help,
    /// A line is typed: what for, and the text.
    Prompt(Prompt, String),
    /// A prediction is asked for.
    Predict(Question),
}

/// What a typed line is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Prompt {
    /// The number of a record.
    Jump,
    /// A text to find.
    Search,
    /// A breakpoint.
    Stop,
}

type Wanted = Box<dyn Fn(&Record) -> bool>;

/// Where a run shall stop.
struct Goal {
    wanted: Wanted,
    /// Records looked at.
    seen: usize,
    /// Afterwards a prediction is asked for rather than the record shown.
    predict: bool,
}

/// Everything on the screen.
pub struct App {
    /// The program's or trace's name.
    pub name: String,
    /// What is known of the run.
    pub history: History,
    live: Option<Live>,
    /// The program waits before a callback.
    waiting: bool,
    goal: Option<Goal>,
    /// What the keyboard does.
    pub mode: Mode,
    /// A remark for the last line.
    pub message: String,
    /// Breakpoints.
    pub stops: Vec<Stop>,
    /// The last text looked for.
    pub search: String,
    /// Whether predictions are asked for; right ones and all.
    pub predict: Option<(u32, u32)>,
    /// Whether statements are recorded.
    pub statements: bool,
    /// The right column shows its second half.
    pub second_page: bool,
    /// Stop the program.
    pub done: bool,
    /// The trace that is looked at, when it is one.
    pub trace: Option<std::path::PathBuf>,
    sources: HashMap<String, Vec<String>>,
    output: Vec<Vec<u8>>,
}

impl App {
    /// A view of a recorded run, or of one that happens.
    pub fn new(name: String, history: History, live: Option<Live>) -> Self {
        let is_statement = |record: &Record| matches!(record.kind, Kind::Statement { .. });
        Self {
            name,
            statements: history.records().iter().any(is_statement),
            history,
            live,
            waiting: false,
            goal: None,
            mode: Mode::Normal,
            message: String::new(),
            stops: Vec::new(),
            search: String::new(),
            predict: None,
            second_page: false,
            done: false,
            trace: None,
            sources: HashMap::new(),
            output: Vec::new(),
        }
    }

    /// Goes to the first callback.
    pub fn begin(&mut self) {
        self.seek(|record| matches!(record.kind, Kind::CallbackStart { .. }));
    }

    /// Whether the program runs or a goal is open.
    pub fn is_busy(&self) -> bool {
        self.goal.is_some()
    }

    /// Whether a program is attached that has not ended.
    pub fn is_live(&self) -> bool {
        self.live.is_some()
    }

    /// Lines of a source file; empty when it cannot be read.
    pub fn source(&mut self, file: &str) -> &[String] {
        let trace = self.trace.as_deref();
        self.sources.entry(file.to_owned()).or_insert_with(|| {
            let path = crate::trace::locate(file, trace);
            let bytes = path.and_then(|path| std::fs::read(path).ok()).unwrap_or_default();
            String::from_utf8_lossy(&bytes)
                .lines()
                .map(|line| line.replace('\t', "  "))
                .collect()
        })
    }

    /// Runs on to the next record that is wanted.
    pub fn seek(&mut self, wanted: impl Fn(&Record) -> bool + 'static) {
        self.goal = Some(Goal {
            wanted: Box::new(wanted),
            seen: self.history.at(),
            predict: false,
        });
    }

    /// Runs on to the next callback, and asks which it is when predictions are on.
    pub fn next_callback(&mut self) {
        let predict = self.predict.is_some();
        self.seek(|record| matches!(record.kind, Kind::CallbackStart { .. }));
        if let Some(goal) = &mut self.goal {
            goal.predict = predict;
        }
    }

    /// Runs on to a breakpoint, or to the end.
    pub fn run(&mut self) {
        let stops = self.stops.clone();
        self.seek(move |record| stops.iter().any(|stop| stop.meets(record)));
    }

    /// Goes back to the last record before this one that is wanted.
    pub fn back(&mut self, wanted: impl Fn(&Record) -> bool) {
        self.goal = None;
        match self.history.find_previous(wanted) {
            Some(position) => self.history.go(position),
            None => {
                self.history.go(1);
                self.message = "this is the beginning".to_owned();
            }
        }
    }

    /// Goes to a record, if it is known.
    pub fn go(&mut self, count: usize) {
        self.goal = None;
        self.history.go(count.max(1));
    }

    /// One record on; lets the program run when it is the last.
    pub fn next_record(&mut self) {
        self.seek(|_| true);
    }

    /// The next statement; with `depth` one in which no more calls are open.
    pub fn next_statement(&mut self, depth: Option<u64>) {
        let is_wanted = move |record: &Record| match record.kind {
            Kind::Statement { depth: open, .. } => depth.is_none_or(|depth| open <= depth),
            // Whatever runs next ends the search for the end of a call that has ended.
            Kind::CallbackStart { .. } => depth.is_some(),
            _ => false,
        };
        self.seek(is_wanted);
    }

    /// How many calls are open at the statement that is looked at.
    pub fn depth(&self) -> Option<u64> {
        let known = self.history.records().get(..self.history.at())?;
        known
            .iter()
            .rev()
            .take_while(|record| !matches!(record.kind, Kind::CallbackEnd { .. }))
            .find_map(|record| match record.kind {
                Kind::Statement { depth, .. } => Some(depth),
                _ => None,
            })
    }

    /// Gives up the goal.
    pub fn pause(&mut self) {
        if self.goal.take().is_some() {
            self.message = "paused; the program stops where it stops next".to_owned();
        }
    }

    /// Takes in what the program reports, and goes on towards the goal for at most `budget`.
    pub fn pursue(&mut self, budget: Duration) {
        let until = Instant::now() + budget;
        loop {
            if self.goal.is_none() {
                return self.take_in(Duration::ZERO);
            }
            if self.look() || Instant::now() >= until {
                return;
            }
            let Some(live) = &mut self.live else {
                return self.at_end();
            };
            if self.waiting {
                self.waiting = false;
                live.go();
            }
            self.take_in(Duration::from_millis(2));
        }
    }

    /// Takes in records; the first within `patience`, then those that are there.
    fn take_in(&mut self, patience: Duration) {
        let mut patience = patience;
        while let Some(live) = &mut self.live {
            match live.next(patience) {
                Some(record) => {
                    self.waiting = Live::waits_at(&record);
                    self.history.push(record);
                    patience = Duration::ZERO;
                    if self.waiting {
                        return;
                    }
                }
                None => {
                    if live.has_ended() {
                        self.detach();
                    }
                    return;
                }
            }
        }
    }

    fn detach(&mut self) {
        if let Some(live) = self.live.take() {
            self.output = live.stop();
            self.message = "the program has ended; you can go back".to_owned();
        }
    }

    /// Looks through the records not looked at; whether the goal is reached.
    fn look(&mut self) -> bool {
        let Some(goal) = &mut self.goal else { return true };
        let records = self.history.records();
        let found = records
            .iter()
            .skip(goal.seen)
            .position(|record| (goal.wanted)(record));
        match found {
            Some(offset) => {
                let position = goal.seen + offset + 1;
                let predict = goal.predict;
                self.goal = None;
                self.message.clear();
                if predict {
                    self.ask(position);
                } else {
                    self.history.go(position);
                }
                true
            }
            None => {
                goal.seen = records.len();
                false
            }
        }
    }

    fn at_end(&mut self) {
        self.goal = None;
        self.history.go(usize::MAX);
        if self.message.is_empty() {
            self.message = "this is the end".to_owned();
        }
    }

    /// Shows the moment before the callback that starts at `position − 1`, and asks for it.
    fn ask(&mut self, position: usize) {
        let records = self.history.records();
        let before = (0..position.saturating_sub(1))
            .rev()
            .find(|index| matches!(records[*index].kind, Kind::CallbackEnd { .. }))
            .map_or(1, |index| index + 1);
        self.history.go(before);
        let start = self.history.records()[position - 1].clone();
        self.mode = Mode::Predict(Question::new(self.history.state(), &start, position));
    }

    /// Ends the program and gives what it wrote.
    pub fn close(mut self) -> Vec<Vec<u8>> {
        self.detach();
        self.output
    }
}
