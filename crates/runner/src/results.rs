//! Results as other programs read them: JUnit XML, TAP, JSON.

use std::fmt::Write as _;
use std::time::Duration;

use serde_json::{Value, json};

/// How one check ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// As it should be.
    Passed,
    /// Not as it should be; why, in as many lines as it takes.
    Failed(String),
    /// Not done, and the reason.
    Skipped(String),
}

/// One check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is counted under.
    pub group: String,
    /// Its name.
    pub name: String,
    /// How it ended.
    pub status: Status,
    /// How long it took.
    pub took: Duration,
}

/// JUnit's XML: a suite per group, in the order of first appearance.
pub fn junit(items: &[Item]) -> String {
    let count =
        |items: &[&Item], of: fn(&Status) -> bool| items.iter().filter(|item| of(&item.status)).count();
    let failed: fn(&Status) -> bool = |status| matches!(status, Status::Failed(_));
    let skipped: fn(&Status) -> bool = |status| matches!(status, Status::Skipped(_));
    let all: Vec<&Item> = items.iter().collect();
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites tests=\"{}\" failures=\"{}\" skipped=\"{}\">\n",
        all.len(),
        count(&all, failed),
        count(&all, skipped)
    );
    let mut groups: Vec<&str> = Vec::new();
    for item in items {
        if !groups.contains(&item.group.as_str()) {
            groups.push(&item.group);
        }
    }
    for group in groups {
        let members: Vec<&Item> = items.iter().filter(|item| item.group == group).collect();
        let _ = writeln!(
            text,
            "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" skipped=\"{}\">",
            escape(group),
            members.len(),
            count(&members, failed),
            count(&members, skipped)
        );
        for item in members {
            let _ = write!(
                text,
                "    <testcase classname=\"{}\" name=\"{}\" time=\"{:.3}\"",
                escape(group),
                escape(&item.name),
                item.took.as_secs_f64()
            );
            let _ = match &item.status {
                Status::Passed => writeln!(text, "/>"),
                Status::Failed(why) => writeln!(text, "><failure>{}</failure></testcase>", escape(why)),
                Status::Skipped(why) => writeln!(text, "><skipped message=\"{}\"/></testcase>", escape(why)),
            };
        }
        text.push_str("  </testsuite>\n");
    }
    text.push_str("</testsuites>\n");
    text
}

/// Text inside XML; characters XML cannot hold become `?`.
fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\n' | '\t' => safe.push(letter),
            letter if letter.is_control() || ('\u{fffe}'..='\u{ffff}').contains(&letter) => safe.push('?'),
            letter => safe.push(letter),
        }
    }
    safe
}

/// The Test Anything Protocol, version 14.
pub fn tap(items: &[Item]) -> String {
    let mut text = format!("TAP version 14\n1..{}\n", items.len());
    for (index, item) in items.iter().enumerate() {
        let number = index + 1;
        let name = item.name.replace(['#', '\n'], " ");
        let _ = match &item.status {
            Status::Passed => writeln!(text, "ok {number} - {name}"),
            Status::Skipped(why) => writeln!(text, "ok {number} - {name} # SKIP {}", why.replace('\n', " ")),
            Status::Failed(why) => {
                let _ = writeln!(text, "not ok {number} - {name}\n  ---\n  message: |");
                for line in why.lines() {
                    let _ = writeln!(text, "    {line}");
                }
                writeln!(text, "  ...")
            }
        };
    }
    text
}

/// One object per check: `group`, `name`, `status` (`pass`, `fail`, `skip`), `reason`, `ms`.
pub fn json(items: &[Item]) -> Value {
    let one = |item: &Item| {
        let (status, reason) = match &item.status {
            Status::Passed => ("pass", None),
            Status::Failed(why) => ("fail", Some(why)),
            Status::Skipped(why) => ("skip", Some(why)),
        };
        json!({
            "group": item.group,
            "name": item.name,
            "status": status,
            "reason": reason,
            "ms": u64::try_from(item.took.as_millis()).unwrap_or(u64::MAX),
        })
    };
    Value::Array(items.iter().map(one).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items() -> Vec<Item> {
        let item = |name: &str, status| Item {
            group: "g".into(),
            name: name.into(),
            status,
            took: Duration::from_millis(1500),
        };
        vec![
            item("a", Status::Passed),
            item("b#1", Status::Failed("1 < 2\n\u{1b}[31m".into())),
            item("c", Status::Skipped("later".into())),
        ]
    }

    #[test]
    fn junit_escapes_and_counts() {
        assert_eq!(
            junit(&items()),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <testsuites tests=\"3\" failures=\"1\" skipped=\"1\">\n  \
             <testsuite name=\"g\" tests=\"3\" failures=\"1\" skipped=\"1\">\n    \
             <testcase classname=\"g\" name=\"a\" time=\"1.500\"/>\n    \
             <testcase classname=\"g\" name=\"b#1\" time=\"1.500\"><failure>1 &lt; 2\n?[31m</failure></testcase>\n    \
             <testcase classname=\"g\" name=\"c\" time=\"1.500\"><skipped message=\"later\"/></testcase>\n  \
             </testsuite>\n</testsuites>\n"
        );
    }

    #[test]
    fn tap_has_a_line_per_check() {
        assert_eq!(
            tap(&items()),
            "TAP version 14\n1..3\nok 1 - a\nnot ok 2 - b 1\n  ---\n  message: |\n    1 < 2\n    \u{1b}[31m\n  ...\n\
             ok 3 - c # SKIP later\n"
        );
    }

    #[test]
    fn json_names_the_status() {
        let value = json(&items());
        assert_eq!(value[1]["status"], "fail");
        assert_eq!(value[2]["reason"], "later");
        assert_eq!(value[0]["ms"], 1500);
    }
}
