//! The differences between two texts: Myers' greedy edit script and the forms in
//! which assertion errors show it.

/// One step of an edit script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step<T> {
    /// In both; the item of the first side, or of the second where only that one ends in a comma.
    Same(T),
    /// Only in the first ("actual").
    Added(T),
    /// Only in the second ("expected").
    Removed(T),
}

/// The shortest edit script, of several the one the greedy search finds first:
/// messages must not vary. `same` gives the item both sides share.
pub fn script<T: Clone>(actual: &[T], expected: &[T], same: impl Fn(&T, &T) -> Option<T>) -> Vec<Step<T>> {
    let Some(trace) = search(actual, expected, &same) else {
        return replace_middle(actual, expected, same);
    };
    let (mut x, mut y) = (actual.len(), expected.len());
    let mut steps = Vec::with_capacity(x.max(y));
    for level in (0..trace.len()).rev() {
        let (prev_x, prev_y) = if level == 0 {
            (0, 0)
        } else {
            let previous = &trace[level - 1];
            let diagonal = x as isize - y as isize;
            let from = if goes_down(previous, diagonal, level) {
                diagonal + 1
            } else {
                diagonal - 1
            };
            let prev_x = previous.get(from);
            (prev_x, (prev_x as isize - from) as usize)
        };
        while x > prev_x && y > prev_y {
            x -= 1;
            y -= 1;
            let item = same(&actual[x], &expected[y]).unwrap_or_else(|| actual[x].clone());
            steps.push(Step::Same(item));
        }
        if level > 0 {
            if x > prev_x {
                x -= 1;
                steps.push(Step::Added(actual[x].clone()));
            } else {
                y -= 1;
                steps.push(Step::Removed(expected[y].clone()));
            }
        }
    }
    steps.reverse();
    steps
}

/// Sides that have hardly anything in common: what is equal at both ends stays,
/// everything between is replaced.
fn replace_middle<T: Clone>(
    actual: &[T],
    expected: &[T],
    same: impl Fn(&T, &T) -> Option<T>,
) -> Vec<Step<T>> {
    let (mut left, mut right) = (actual, expected);
    let (mut head, mut tail) = (Vec::new(), Vec::new());
    while let ([a, rest_a @ ..], [b, rest_b @ ..]) = (left, right) {
        let Some(item) = same(a, b) else { break };
        head.push(Step::Same(item));
        (left, right) = (rest_a, rest_b);
    }
    while let ([rest_a @ .., a], [rest_b @ .., b]) = (left, right) {
        let Some(item) = same(a, b) else { break };
        tail.push(Step::Same(item));
        (left, right) = (rest_a, rest_b);
    }
    head.extend(left.iter().cloned().map(Step::Added));
    head.extend(right.iter().cloned().map(Step::Removed));
    head.extend(tail.into_iter().rev());
    head
}

/// Edits looked for before giving up: time and memory grow with their square.
const MAX_EDITS: usize = 8000;

/// How far each diagonal was followed with a number of edits: −d, −d+2, … d.
struct Level {
    edits: usize,
    reach: Vec<u32>,
}

impl Level {
    /// The reach on a diagonal of this level; 0 beyond its ends.
    fn get(&self, diagonal: isize) -> usize {
        let index = diagonal + self.edits as isize;
        if index < 0 {
            0
        } else {
            self.reach.get(index as usize / 2).map_or(0, |&x| x as usize)
        }
    }
}

/// Whether diagonal `diagonal` of level `edits` is entered from the one above it.
fn goes_down(previous: &Level, diagonal: isize, edits: usize) -> bool {
    let edits = edits as isize;
    diagonal == -edits || (diagonal != edits && previous.get(diagonal - 1) < previous.get(diagonal + 1))
}

fn search<T>(actual: &[T], expected: &[T], same: &impl Fn(&T, &T) -> Option<T>) -> Option<Vec<Level>> {
    let mut levels: Vec<Level> = Vec::new();
    for edits in 0..=actual.len() + expected.len() {
        if edits > MAX_EDITS {
            return None;
        }
        let mut reach = Vec::with_capacity(edits + 1);
        let mut done = false;
        let mut diagonal = -(edits as isize);
        while diagonal <= edits as isize {
            let mut x = match levels.last() {
                None => 0,
                Some(previous) if goes_down(previous, diagonal, edits) => previous.get(diagonal + 1),
                Some(previous) => previous.get(diagonal - 1) + 1,
            };
            // Below the last row or right of the last column nothing is followed.
            let mut y = x as isize - diagonal;
            while let (Some(a), Some(b)) = (
                actual.get(x),
                usize::try_from(y).ok().and_then(|y| expected.get(y)),
            ) {
                if same(a, b).is_none() {
                    break;
                }
                x += 1;
                y += 1;
            }
            reach.push(x as u32);
            if x >= actual.len() && y >= expected.len() as isize {
                done = true;
                break;
            }
            diagonal += 2;
        }
        levels.push(Level { edits, reach });
        if done {
            break;
        }
    }
    Some(levels)
}

/// The escape sequences of a message; empty while colours are off.
#[derive(Debug, Clone, Default)]
pub struct Colors {
    /// Ends a colour.
    pub white: String,
    /// Of added lines.
    pub green: String,
    /// Of removed lines.
    pub red: String,
    /// Of the mark for left out lines.
    pub blue: String,
    /// Of added lines that do not matter.
    pub gray: String,
    /// Colours are on.
    pub enabled: bool,
}

/// Equal lines shown before the rest of a run is left out.
const SHOWN: usize = 5;

/// The line-by-line difference and whether equal lines were left out.
///
/// With `commas`, lines that differ only by a comma at the end are the same;
/// `partial` shows added lines as ones that do not matter.
pub fn lines(actual: &str, expected: &str, commas: bool, partial: bool, colors: &Colors) -> (String, bool) {
    let (left, right): (Vec<&str>, Vec<&str>) =
        (actual.split('\n').collect(), expected.split('\n').collect());
    let steps = script(&left, &right, |a, b| {
        if a == b {
            return Some(*a);
        }
        if !commas {
            return None;
        }
        if b.strip_suffix(',') == Some(a) {
            Some(*b)
        } else {
            (a.strip_suffix(',') == Some(b)).then_some(*a)
        }
    });
    let Colors {
        white,
        green,
        red,
        blue,
        gray,
        enabled,
    } = colors;
    let mut out = String::new();
    let mut skipped = false;
    let mut index = 0;
    while index < steps.len() {
        match &steps[index] {
            Step::Added(line) if partial => {
                let mark = if *enabled { " " } else { "+" };
                out.push_str(&format!("{gray}{mark} {line}{white}\n"));
            }
            Step::Added(line) => out.push_str(&format!("{green}+{white} {line}\n")),
            Step::Removed(line) => out.push_str(&format!("{red}-{white} {line}\n")),
            Step::Same(_) => {
                let run: Vec<&str> = steps[index..]
                    .iter()
                    .map_while(|step| {
                        if let Step::Same(line) = step {
                            Some(*line)
                        } else {
                            None
                        }
                    })
                    .collect();
                let last = index + run.len() == steps.len();
                index += run.len() - 1;
                // One or two more lines take no more room than the mark for left out ones.
                let head = if run.len() <= SHOWN + 2 && !last {
                    run.len()
                } else {
                    SHOWN.min(run.len())
                };
                for line in &run[..head] {
                    out.push_str(&format!("{white}  {line}\n"));
                }
                if head < run.len() && !last {
                    out.push_str(&format!("{blue}...{white}\n{white}  {}\n", run[run.len() - 1]));
                    skipped = true;
                }
            }
        }
        index += 1;
    }
    (format!("\n{}", out.trim_end()), skipped)
}

/// The character-by-character difference in colours.
pub fn characters(actual: &str, expected: &str, colors: &Colors) -> String {
    let (left, right): (Vec<char>, Vec<char>) = (actual.chars().collect(), expected.chars().collect());
    let mut out = String::from("\n");
    for step in script(&left, &right, |a, b| (a == b).then_some(*a)) {
        let (color, c) = match step {
            Step::Same(c) => (&colors.white, c),
            Step::Added(c) => (&colors.green, c),
            Step::Removed(c) => (&colors.red, c),
        };
        out.push_str(color);
        out.push(c);
        out.push_str(&colors.white);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(a: &str, b: &str) -> String {
        lines(a, b, true, false, &Colors::default()).0
    }

    #[test]
    fn changed_lines_are_marked() {
        assert_eq!(
            plain("[\n  1,\n  2\n]", "[\n  1,\n  3\n]"),
            "\n  [\n    1,\n+   2\n-   3\n  ]"
        );
        assert_eq!(plain("a", "b"), "\n+ a\n- b");
        assert_eq!(plain("a\nb\nc", "c"), "\n+ a\n+ b\n  c");
    }

    #[test]
    fn commas_do_not_make_lines_differ() {
        assert_eq!(plain("[\n  1\n]", "[\n  1,\n  2\n]"), "\n  [\n    1,\n-   2\n  ]");
        assert_eq!(
            lines("1", "1,", false, false, &Colors::default()).0,
            "\n+ 1\n- 1,"
        );
    }

    #[test]
    fn long_equal_runs_are_left_out() {
        let many = |n: usize, end: &str| (0..n).map(|i| format!("l{i}\n")).collect::<String>() + end;
        let (text, skipped) = lines(&many(8, "x"), &many(8, "y"), false, false, &Colors::default());
        assert!(skipped);
        assert_eq!(text, "\n  l0\n  l1\n  l2\n  l3\n  l4\n...\n  l7\n+ x\n- y");
        let (text, skipped) = lines(&many(7, "x"), &many(7, "y"), false, false, &Colors::default());
        assert!(!skipped);
        assert!(text.contains("l5\n  l6\n"), "{text}");
    }

    #[test]
    fn scripts_turn_one_side_into_the_other() {
        let (a, b): (Vec<char>, Vec<char>) = ("abcabba".chars().collect(), "cbabac".chars().collect());
        let steps = script(&a, &b, |a, b| (a == b).then_some(*a));
        let side = |added: bool| -> String {
            steps
                .iter()
                .filter_map(|step| match step {
                    Step::Same(c) => Some(*c),
                    Step::Added(c) => added.then_some(*c),
                    Step::Removed(c) => (!added).then_some(*c),
                })
                .collect()
        };
        assert_eq!(
            (side(true), side(false)),
            ("abcabba".to_owned(), "cbabac".to_owned())
        );
        assert_eq!(
            steps.iter().filter(|step| !matches!(step, Step::Same(_))).count(),
            5
        );
    }

    #[test]
    fn huge_differences_are_not_searched() {
        let (a, b): (Vec<u32>, Vec<u32>) = ((0..9000).collect(), (8999..18_000).collect());
        let steps = script(&a, &b, |a, b| (a == b).then_some(*a));
        assert_eq!(
            steps.iter().filter(|step| matches!(step, Step::Added(_))).count(),
            9000
        );
        let (a, b) = ([&[7], &a[..], &[8]].concat(), [&[7], &b[..], &[8]].concat());
        let steps = script(&a, &b, |a, b| (a == b).then_some(*a));
        assert_eq!((&steps[0], steps.last()), (&Step::Same(7), Some(&Step::Same(8))));
    }

    #[test]
    fn empty_sides() {
        assert!(script::<u8>(&[], &[], |_, _| None).is_empty());
        assert_eq!(script(&[1], &[], |_, _| None), [Step::Added(1)]);
        assert_eq!(script(&[], &[1], |_, _| None), [Step::Removed(1)]);
    }
}
