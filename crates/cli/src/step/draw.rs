//! The screen.

use ouro_trace::{Item, Kind, Panel, Record, phase_name};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Clear, Paragraph, Wrap};

use super::app::{App, Mode, Prompt};
use super::keys::HELP;

const PHASES: [&str; 5] = ["timers", "pending", "poll", "check", "closing"];

fn soft() -> Style {
    Style::new().add_modifier(Modifier::DIM)
}

fn heading() -> Style {
    Style::new().fg(Color::Cyan).add_modifier(Modifier::BOLD)
}

fn lit() -> Style {
    Style::new()
        .fg(Color::Black)
        .bg(Color::Green)
        .add_modifier(Modifier::BOLD)
}

fn fresh() -> Style {
    Style::new().fg(Color::Yellow)
}

/// Draws everything.
pub fn draw(app: &mut App, frame: &mut Frame<'_>) {
    let area = frame.area();
    if area.width < 40 || area.height < 12 {
        frame.render_widget(
            Paragraph::new("The terminal is too small: 40×12 is the least, 80×24 is good."),
            area,
        );
        return;
    }
    let console = (area.height / 5).clamp(3, 10);
    let [title, ring, why, body, output, last] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(1),
        Constraint::Length(2),
        Constraint::Min(4),
        Constraint::Length(console),
        Constraint::Length(1),
    ])
    .areas(area);
    let record = app.history.current().cloned();
    frame.render_widget(Paragraph::new(title_line(app, record.as_ref())), title);
    frame.render_widget(Paragraph::new(ring_line(record.as_ref())), ring);
    frame.render_widget(
        Paragraph::new(why_text(record.as_ref())).wrap(Wrap { trim: true }),
        why,
    );
    let [left, middle, right] = Layout::horizontal([
        Constraint::Percentage(42),
        Constraint::Percentage(29),
        Constraint::Percentage(29),
    ])
    .spacing(1)
    .areas(body);
    draw_source(app, record.as_ref(), left, frame);
    let threads = threads(app);
    let view = View {
        app,
        record: record.as_ref(),
        threads,
    };
    let queues = [
        Panel::Locals,
        Panel::Ticks,
        Panel::Microtasks,
        Panel::Timers,
        Panel::Immediates,
        Panel::Closing,
    ];
    // Where statements are followed, locals take the place of what closes.
    let queues = match view.app.history.state().items(Panel::Locals).is_empty() {
        true => &queues[1..],
        false => &queues[..5],
    };
    frame.render_widget(Paragraph::new(view.column(queues, middle)), middle);
    let others: &[Panel] = if app.second_page {
        &[Panel::Processes, Panel::Ipc, Panel::Modules, Panel::Decoder]
    } else {
        &[
            Panel::Handles,
            Panel::Requests,
            Panel::Pool,
            Panel::Slab,
            Panel::Processes,
        ]
    };
    frame.render_widget(Paragraph::new(view.column(others, right)), right);
    draw_console(app, output, frame);
    frame.render_widget(Paragraph::new(last_line(app)), last);
    match &app.mode {
        Mode::Help => draw_help(frame),
        Mode::Predict(question) => draw_question(question, app, frame),
        _ => {}
    }
}

fn threads(app: &App) -> usize {
    match app.history.records().first().map(|record| &record.kind) {
        Some(Kind::TraceStart { threads, .. }) => *threads as usize,
        _ => 4,
    }
}

fn title_line(app: &App, record: Option<&Record>) -> Line<'static> {
    let at = app.history.at();
    let mut spans = vec![
        Span::styled(
            format!(" {} ", app.name.rsplit('/').next().unwrap_or_default()),
            lit(),
        ),
        Span::raw(format!(
            " record {}/{}",
            at.saturating_sub(1),
            app.history.len().saturating_sub(1)
        )),
    ];
    if let Some(record) = record {
        spans.push(Span::raw(format!(
            "  iteration {}  {}.{:03} ms",
            record.iteration,
            record.t / 1_000_000,
            record.t / 1_000 % 1_000
        )));
    }
    let state = match (app.is_live(), app.is_busy()) {
        (true, true) => "  running …",
        (true, false) => "  live",
        (false, _) => "  recorded",
    };
    spans.push(Span::styled(state, soft()));
    if let Some((right, all)) = app.predict {
        spans.push(Span::styled(format!("  predict {right}/{all}"), fresh()));
    }
    Line::from(spans)
}

fn ring_line(record: Option<&Record>) -> Line<'static> {
    let phase = record.map_or("", |record| phase_name(record.phase));
    let mut spans = vec![Span::raw(" ")];
    for (index, name) in PHASES.iter().enumerate() {
        if index > 0 {
            spans.push(Span::styled(" → ", soft()));
        }
        let style = if *name == phase { lit() } else { Style::new() };
        spans.push(Span::styled(format!(" {name} "), style));
    }
    spans.push(Span::styled(" ↺", soft()));
    if phase == "outside" {
        spans.push(Span::styled("  (outside the loop)", soft()));
    }
    Line::from(spans)
}

fn why_text(record: Option<&Record>) -> Line<'static> {
    let Some(record) = record else {
        return Line::from("");
    };
    let mut what = record.kind.name().to_owned();
    match &record.kind {
        Kind::CallbackStart { what: kind, id, name } => {
            what = format!("runs {kind}");
            for part in [id, name].into_iter().flatten() {
                what.push_str(&format!(" {part}"));
            }
        }
        Kind::ModuleResolve {
            request,
            found,
            tried,
            ..
        } => {
            let found = found.as_deref().unwrap_or("nothing");
            what = format!(
                "module.resolve {request} → {found} ({} steps: {})",
                tried.len(),
                tried.join("; ")
            );
        }
        Kind::Statement { function, .. } => {
            what = match function {
                Some(function) => format!("statement in {function}"),
                None => "statement".to_owned(),
            };
        }
        Kind::Emit {
            event,
            emitter,
            listeners,
        } => {
            let emitter = emitter.as_deref().unwrap_or("emitter");
            what = format!("{emitter} emits {event:?} to {listeners}");
        }
        Kind::StdioWrite { text, .. } => what = format!("stdio.write {:?}", text.trim_end()),
        kind => {
            if let Some(id) = super::stops::object(kind) {
                what.push_str(&format!(" {id}"));
            }
        }
    }
    let mut spans = vec![Span::styled(
        format!(" {what}"),
        Style::new().add_modifier(Modifier::BOLD),
    )];
    if let Some(why) = &record.why {
        spans.push(Span::raw(format!(": {why}")));
    } else if let Some(site) = &record.at {
        spans.push(Span::raw(format!(" at {}", site.short())));
    }
    Line::from(spans)
}

/// Columns of lists.
struct View<'a> {
    app: &'a App,
    record: Option<&'a Record>,
    threads: usize,
}

impl View<'_> {
    /// The lines of several lists under each other, each with its share of the height.
    fn column(&self, panels: &[Panel], area: Rect) -> Vec<Line<'static>> {
        let state = self.app.history.state();
        let width = usize::from(area.width);
        let full = panels
            .iter()
            .filter(|panel| !state.items(**panel).is_empty())
            .count()
            .max(1);
        let share = usize::from(area.height).saturating_sub(panels.len()) / full;
        let mut lines = Vec::new();
        for panel in panels {
            let items = state.items(*panel);
            let count = if items.is_empty() || *panel == Panel::Slab {
                String::new()
            } else {
                format!(" {}", items.len())
            };
            lines.push(Line::styled(
                clip(&format!("{}{count}", panel.title()), width),
                heading(),
            ));
            if *panel == Panel::Slab {
                lines.extend(self.ruler(width));
                continue;
            }
            // Logs show their end, queues their beginning.
            let log = matches!(panel, Panel::Ipc | Panel::Modules);
            let skip = if log { items.len().saturating_sub(share) } else { 0 };
            let rest = items.len() - skip;
            let shown = if rest > share {
                share.saturating_sub(1)
            } else {
                rest
            };
            for (place, item) in items.iter().enumerate().skip(skip).take(shown) {
                lines.push(self.item(*panel, place, item, width));
            }
            if rest > shown && share > 0 {
                lines.push(Line::styled(format!("  … {} more", rest - shown), soft()));
            }
        }
        lines
    }

    fn item(&self, panel: Panel, place: usize, item: &Item, width: usize) -> Line<'static> {
        let is_fresh = self.record.is_some_and(|record| record.n == item.by);
        if panel == Panel::Locals {
            let style = if is_fresh { fresh() } else { Style::new() };
            return Line::styled(clip(&format!("  {} = {}", item.id, item.note), width), style);
        }
        let mut text = String::from(match panel {
            Panel::Pool if place < self.threads => "▶ ",
            Panel::Pool => "… ",
            _ => "  ",
        });
        let name = match panel {
            Panel::Modules => item.label.rsplit('/').next().unwrap_or_default(),
            _ => &item.label,
        };
        text.push_str(if name.is_empty() { &item.id } else { name });
        if let Some(site) = &item.site {
            text.push_str(&format!(" {}", site.short()));
        }
        match panel {
            Panel::Timers => text.push_str(&format!(" at {} ms", item.key)),
            Panel::Ticks | Panel::Microtasks | Panel::Immediates => text.push_str(&self.age(item)),
            _ => {}
        }
        if !item.note.is_empty() {
            text.push_str(&format!(" {}", item.note));
        }
        let style = match (is_fresh, item.dim) {
            (true, _) => fresh(),
            (_, true) => soft(),
            _ => Style::new(),
        };
        Line::styled(clip(&text, width), style)
    }

    /// How long it has waited.
    fn age(&self, item: &Item) -> String {
        let made = self
            .app
            .history
            .records()
            .get(item.by as usize)
            .map(|record| record.t);
        match (made, self.record) {
            (Some(made), Some(record)) => format!(" {} µs", record.t.saturating_sub(made) / 1000),
            _ => String::new(),
        }
    }

    /// The current slab as a ruler.
    fn ruler(&self, width: usize) -> Vec<Line<'static>> {
        let items = self.app.history.state().items(Panel::Slab);
        let Some(slab) = items.iter().rev().find(|item| item.label == "slab") else {
            return Vec::new();
        };
        let cells = width.saturating_sub(2).max(1);
        let mut marks = vec![0u8; cells];
        let mut used = 0;
        for piece in items
            .iter()
            .filter(|item| item.id == slab.id && item.label.is_empty())
        {
            used = used.max(piece.key + piece.length);
            let cell = |byte: u64| (byte * cells as u64 / slab.length.max(1)) as usize;
            let is_fresh = self.record.is_some_and(|record| record.n == piece.by);
            let last = cell(piece.key + piece.length.saturating_sub(1)).min(cells - 1);
            for mark in &mut marks[cell(piece.key).min(last)..=last] {
                *mark = if is_fresh { 2 } else { (*mark).max(1) };
            }
        }
        let spans: Vec<Span<'static>> = std::iter::once(Span::raw(" "))
            .chain(marks.iter().map(|mark| match mark {
                0 => Span::styled("·", soft()),
                1 => Span::raw("█"),
                _ => Span::styled("█", fresh()),
            }))
            .collect();
        vec![
            Line::from(spans),
            Line::styled(
                clip(
                    &format!("  {} {used}/{} bytes {}", slab.id, slab.length, slab.note),
                    width,
                ),
                soft(),
            ),
        ]
    }
}

/// The first `width` columns of a text.
fn clip(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(width.saturating_sub(1)).collect();
    short.push('…');
    short
}

fn draw_source(app: &mut App, record: Option<&Record>, area: Rect, frame: &mut Frame<'_>) {
    let stack: Vec<(String, Option<ouro_trace::Site>)> = app
        .history
        .state()
        .items(Panel::Stack)
        .iter()
        .map(|item| {
            let site = item
                .site
                .as_ref()
                .map(|site| format!(" {}", site.short()))
                .unwrap_or_default();
            (format!("{}{site}", item.label), item.site.clone())
        })
        .collect();
    let site = record
        .and_then(|record| record.at.clone())
        .or_else(|| stack.iter().rev().find_map(|(_, site)| site.clone()));
    let depth = (stack.len() as u16).clamp(1, 4) + 1;
    let [above, below] = Layout::vertical([Constraint::Min(2), Constraint::Length(depth)]).areas(area);
    let width = usize::from(area.width);
    let mut lines = Vec::new();
    match &site {
        Some(site) => {
            lines.push(Line::styled(clip(&site.short(), width), heading()));
            let rows = usize::from(above.height).saturating_sub(1);
            let active = site.line as usize;
            let stops = app.stops.clone();
            let source = app.source(&site.file);
            let first = active
                .saturating_sub(rows / 2 + 1)
                .min(source.len().saturating_sub(rows));
            for (index, text) in source.iter().enumerate().skip(first).take(rows) {
                let number = index + 1;
                let stop = stops.iter().any(|stop| {
                    matches!(stop, super::stops::Stop::Line(file, line)
                        if *line as usize == number && site.file.ends_with(file.as_str()))
                });
                let mark = if stop { '●' } else { ' ' };
                let text = clip(&format!("{mark}{number:>4} {text}"), width);
                lines.push(if number == active {
                    Line::styled(
                        format!("{text:<width$}"),
                        Style::new().add_modifier(Modifier::REVERSED),
                    )
                } else {
                    Line::raw(text)
                });
            }
        }
        None => lines.push(Line::styled("source", heading())),
    }
    frame.render_widget(Paragraph::new(lines), above);
    let mut lines = vec![Line::styled("call stack", heading())];
    lines.extend(
        stack
            .iter()
            .rev()
            .take(4)
            .map(|(text, _)| Line::raw(clip(&format!("  {text}"), width))),
    );
    frame.render_widget(Paragraph::new(lines), below);
}

fn draw_console(app: &App, area: Rect, frame: &mut Frame<'_>) {
    let rows = usize::from(area.height).saturating_sub(1);
    let items = app.history.state().items(Panel::Console);
    let from = items.len().saturating_sub(rows * 4);
    let mut lines: Vec<Line<'static>> = Vec::new();
    for item in &items[from..] {
        let style = if item.key == 2 {
            Style::new().fg(Color::Red)
        } else {
            Style::new()
        };
        for line in item.label.trim_end_matches('\n').split('\n') {
            let plain: String = line.chars().filter(|letter| !letter.is_control()).collect();
            lines.push(Line::styled(
                clip(&format!("  {plain}"), usize::from(area.width)),
                style,
            ));
        }
    }
    let skip = lines.len().saturating_sub(rows);
    let mut all = vec![Line::styled("console", heading())];
    all.extend(lines.into_iter().skip(skip));
    frame.render_widget(Paragraph::new(all), area);
}

fn last_line(app: &App) -> Line<'static> {
    match &app.mode {
        Mode::Prompt(prompt, text) => {
            let word = match prompt {
                Prompt::Jump => "record number",
                Prompt::Search => "find",
                Prompt::Stop => "stop at (line, phase, kind, object, queued)",
            };
            Line::from(vec![
                Span::styled(format!(" {word}: "), heading()),
                Span::raw(format!("{text}▏")),
            ])
        }
        _ if !app.message.is_empty() => Line::styled(format!(" {}", app.message), fresh()),
        _ if app.statements => Line::styled(
            " s statement  o over  u out  → callback  ← back  c continue  ? help  q quit",
            soft(),
        ),
        _ => Line::styled(
            " → callback  ← back  ↓↑ record  p phase  i iteration  c continue  ? help  q quit",
            soft(),
        ),
    }
}

fn popup(frame: &mut Frame<'_>, title: &str, lines: Vec<Line<'static>>) {
    let area = frame.area();
    let longest = lines.iter().map(Line::width).max().unwrap_or(0) as u16;
    let width = (longest + 4).clamp(30.min(area.width), area.width);
    let wrapped: u16 = lines
        .iter()
        .map(|line| (line.width() as u16 / width.saturating_sub(2).max(1)) + 1)
        .sum();
    let height = (wrapped + 2).min(area.height);
    let place = Rect {
        x: (area.width - width) / 2,
        y: (area.height - height) / 2,
        width,
        height,
    };
    frame.render_widget(Clear, place);
    let block = Block::bordered().title(format!(" {title} "));
    frame.render_widget(
        Paragraph::new(lines).wrap(Wrap { trim: false }).block(block),
        place,
    );
}

fn draw_help(frame: &mut Frame<'_>) {
    let lines = HELP
        .iter()
        .map(|(key, text)| {
            Line::from(vec![
                Span::styled(format!(" {key:<8} "), heading()),
                Span::raw(*text),
            ])
        })
        .collect();
    popup(frame, "keys", lines);
}

fn draw_question(question: &super::predict::Question, app: &App, frame: &mut Frame<'_>) {
    let mut lines: Vec<Line<'static>> = question
        .choices
        .iter()
        .enumerate()
        .map(|(index, choice)| Line::raw(format!(" {}  {choice}", index + 1)))
        .collect();
    match question.answer {
        None => lines.push(Line::styled(" type a number; Esc shows it", soft())),
        Some(_) => {
            let (right, all) = app.predict.unwrap_or_default();
            let word = if question.is_right() { "Right" } else { "No" };
            lines.push(Line::styled(format!(" {word}: {}", question.solution()), fresh()));
            lines.push(Line::raw(format!(" {}", question.why)));
            lines.push(Line::styled(
                format!(" {right} of {all} right; any key goes on"),
                soft(),
            ));
        }
    }
    popup(frame, "What runs next?", lines);
}
