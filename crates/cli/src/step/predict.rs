//! Predictions: which callback runs next?

use ouro_trace::{Kind, Panel, Record, State};

/// One question.
pub struct Question {
    /// What may be answered.
    pub choices: Vec<String>,
    right: usize,
    /// Where the answer is seen.
    pub position: usize,
    /// Why it runs now.
    pub why: String,
    /// What was answered.
    pub answer: Option<usize>,
}

impl Question {
    /// Asks for the callback of `start` in the state before it.
    pub fn new(state: &State, start: &Record, position: usize) -> Self {
        let (what, id) = match &start.kind {
            Kind::CallbackStart { what, id, .. } => {
                (what.to_string(), id.as_deref().unwrap_or_default().to_owned())
            }
            _ => (String::new(), String::new()),
        };
        let mut choices = Vec::new();
        let mut right = None;
        for (panel, kinds, word) in [
            (Panel::Ticks, &["tick"][..], "the tick"),
            (Panel::Microtasks, &["microtask"][..], "the microtask"),
            (Panel::Timers, &["timer"][..], "the timer"),
            (Panel::Immediates, &["immediate"][..], "the immediate"),
            (
                Panel::Requests,
                &["completion", "pending"][..],
                "what a request brought:",
            ),
            (
                Panel::Handles,
                &["io", "message", "signal", "again"][..],
                "I/O of",
            ),
            (Panel::Closing, &["close"][..], "the close callback of"),
        ] {
            let items = state.items(panel);
            let shown = items.iter().find(|item| item.id == id).or_else(|| items.first());
            let Some(item) = shown else { continue };
            if kinds.contains(&what.as_str()) {
                right = Some(choices.len());
            }
            let site = item
                .site
                .as_ref()
                .map(|site| format!(" ({})", site.short()))
                .unwrap_or_default();
            choices.push(format!("{word} {} {}{site}", item.id, item.label));
        }
        let right = right.unwrap_or_else(|| {
            choices.push(format!("something else: {what}"));
            choices.len() - 1
        });
        Self {
            choices,
            right,
            position,
            why: start.why.as_deref().unwrap_or_default().to_owned(),
            answer: None,
        }
    }

    /// Whether the answer was right.
    pub fn is_right(&self) -> bool {
        self.answer == Some(self.right)
    }

    /// The right answer.
    pub fn solution(&self) -> &str {
        self.choices.get(self.right).map_or("", String::as_str)
    }
}
