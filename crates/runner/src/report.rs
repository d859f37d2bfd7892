//! What a reader sees: a diff per failure, a table per module, a progress bar.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::IsTerminal as _;

use similar::{ChangeTag, TextDiff};

/// Counts of one module.
#[derive(Default, Clone, Copy)]
pub struct Count {
    /// Passed.
    pub passed: usize,
    /// Run.
    pub total: usize,
}

/// The table of a run: module, passed, total, per cent.
pub fn table(counts: &BTreeMap<String, Count>) -> String {
    let width = counts.keys().map(String::len).max().unwrap_or(6).max(6);
    let mut text = String::new();
    for (module, count) in counts {
        let share = 100.0 * count.passed as f64 / count.total.max(1) as f64;
        let _ = writeln!(
            text,
            "{module:width$}  {:>5}/{:<5} {share:5.1} %",
            count.passed, count.total
        );
    }
    text
}

/// A unified diff of what was expected and what came.
pub fn diff(expected: &str, got: &str) -> String {
    let diff = TextDiff::from_lines(expected, got);
    let mut text = String::new();
    for group in diff.grouped_ops(2) {
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            let sign = match change.tag() {
                ChangeTag::Delete => '-',
                ChangeTag::Insert => '+',
                ChangeTag::Equal => ' ',
            };
            let _ = write!(text, "{sign}{change}");
            if change.missing_newline() {
                text.push_str("\n\\ no newline at the end\n");
            }
        }
    }
    text
}

/// The same diff in colours for a terminal.
pub fn coloured(diff: &str) -> String {
    let mut text = String::new();
    for line in diff.split_inclusive('\n') {
        let colour = match line.as_bytes().first() {
            Some(b'-') => "31",
            Some(b'+') => "32",
            _ => "2",
        };
        let (line, end) = match line.strip_suffix('\n') {
            Some(line) => (line, "\n"),
            None => (line, ""),
        };
        let _ = write!(text, "\x1b[{colour}m{line}\x1b[0m{end}");
    }
    text
}

/// Columns of the bar.
const BAR: usize = 24;

/// A progress bar on a terminal; silent in pipes and files.
pub struct Progress {
    shown: bool,
    total: usize,
    done: std::sync::atomic::AtomicUsize,
}

impl Progress {
    /// A progress bar over `total` items.
    pub fn new(total: usize) -> Self {
        Progress {
            shown: std::io::stderr().is_terminal(),
            total,
            done: std::sync::atomic::AtomicUsize::new(0),
        }
    }

    /// One more item is done.
    pub fn step(&self, name: &str) {
        let done = self.done.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
        if self.shown {
            // One write, so that several threads do not mix their lines.
            let line = bar(done, self.total, name);
            let _ = std::io::Write::write_all(&mut std::io::stderr(), line.as_bytes());
        }
    }
}

/// The line of a bar, which replaces the one before; the last one removes it.
fn bar(done: usize, total: usize, name: &str) -> String {
    if done >= total {
        return "\r\x1b[K".to_owned();
    }
    let full = done * BAR / total.max(1);
    let short: String = name.chars().take(48).collect();
    format!(
        "\r\x1b[K[{}{}] {done}/{total} {short}",
        "#".repeat(full),
        "-".repeat(BAR - full)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diff_shows_both_sides() {
        assert_eq!(diff("a\nb\n", "a\nc\n"), " a\n-b\n+c\n");
    }

    #[test]
    fn the_bar_grows_and_goes() {
        assert_eq!(bar(1, 2, "a"), "\r\x1b[K[############------------] 1/2 a");
        assert_eq!(bar(2, 2, "b"), "\r\x1b[K");
    }

    #[test]
    fn colours_end_with_their_line() {
        assert_eq!(
            coloured("-a\n+b\n c\n"),
            "\x1b[31m-a\x1b[0m\n\x1b[32m+b\x1b[0m\n\x1b[2m c\x1b[0m\n"
        );
    }

    #[test]
    fn the_table_has_a_line_per_module() {
        let counts = BTreeMap::from([("fs".to_owned(), Count { passed: 1, total: 2 })]);
        assert_eq!(table(&counts), "fs          1/2      50.0 %\n");
    }
}
