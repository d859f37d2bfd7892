//! The order of events, out of a recording (`ouro run --trace`): which callbacks ran, in which phase, queued where.

use std::path::Path;

use serde_json::Value;

/// Kinds of records that are an event in the order of a program.
const KINDS: &[&str] = &[
    "callback.start",
    "tick.run",
    "microtask.run",
    "stdio.write",
    "signal",
    "child.spawn",
    "child.exit",
];

/// A line per event.
///
/// # Errors
/// When the recording cannot be read.
pub(crate) fn read(recording: &Path) -> Result<String, String> {
    let text =
        std::fs::read_to_string(recording).map_err(|error| format!("the trace cannot be read: {error}"))?;
    Ok(lines(&text))
}

fn lines(text: &str) -> String {
    let mut order = String::new();
    for record in text
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
    {
        let field = |name: &str| record.get(name).and_then(Value::as_str).unwrap_or_default();
        let kind = field("k");
        if !KINDS.contains(&kind) {
            continue;
        }
        let number = |name: &str| {
            record
                .get(name)
                .and_then(Value::as_u64)
                .map(|number| number.to_string())
        };
        let words = [
            field("p").to_owned(),
            kind.to_owned(),
            field("what").to_owned(),
            field("name").to_owned(),
            field("why").to_owned(),
            number("fd").unwrap_or_default(),
            record.get("text").map(Value::to_string).unwrap_or_default(),
            field("at").to_owned(),
        ];
        let words: Vec<&str> = words
            .iter()
            .map(String::as_str)
            .filter(|word| !word.is_empty())
            .collect();
        order.push_str(&words.join(" "));
        order.push('\n');
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_runs_is_an_event() {
        let text = "{\"n\":1,\"p\":\"outside\",\"k\":\"callback.start\",\"why\":\"the program starts\",\"what\":\"main\"}\n\
            {\"n\":2,\"p\":\"outside\",\"k\":\"module.load\",\"file\":\"node:fs\"}\nbroken\n\
            {\"n\":3,\"p\":\"poll\",\"k\":\"stdio.write\",\"fd\":1,\"text\":\"a\\n\",\"at\":\"a.js:1:1\"}\n";
        assert_eq!(
            lines(text),
            "outside callback.start main the program starts\npoll stdio.write 1 \"a\\n\" a.js:1:1\n"
        );
    }
}
