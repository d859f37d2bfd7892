//! What a script says of itself in comments: `// snap: …`, each on a line of its own.

use std::time::Duration;

use crate::config::Config;
use crate::redact::Rule;

/// How one script is run.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(crate) seed: u64,
    pub(crate) limit: Duration,
    pub(crate) flags: Vec<String>,
    pub(crate) args: Vec<String>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) defaults: bool,
    /// Why it is not run.
    pub(crate) skip: Option<String>,
}

/// Reads the comments of a script on top of its folder's configuration.
///
/// # Errors
/// The line and what is wrong with it.
pub(crate) fn plan(source: &str, config: &Config) -> Result<Plan, String> {
    let mut plan = Plan {
        seed: config.seed,
        limit: config.limit,
        flags: config.flags.clone(),
        args: Vec::new(),
        rules: Vec::new(),
        defaults: config.defaults,
        skip: None,
    };
    for (index, line) in source.lines().enumerate() {
        let Some(text) = line.trim().strip_prefix("// snap:") else {
            continue;
        };
        directive(text.trim(), &mut plan).map_err(|message| format!("line {}: {message}", index + 1))?;
    }
    plan.rules.extend(config.rules.iter().cloned());
    Ok(plan)
}

fn directive(text: &str, plan: &mut Plan) -> Result<(), String> {
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    let rest = rest.trim();
    let words = || rest.split_whitespace().map(str::to_owned);
    match word {
        "redact" => {
            let form = "redact takes /PATTERN/ -> TEXT";
            let (pattern, with) = rest.rsplit_once(" -> ").ok_or(form)?;
            let pattern = pattern.trim().strip_prefix('/').ok_or(form)?;
            let (pattern, flags) = pattern.rsplit_once('/').ok_or(form)?;
            let pattern = if flags.is_empty() {
                pattern.to_owned()
            } else {
                format!("(?{flags}){pattern}")
            };
            plan.rules.push(Rule::new(&pattern, with.trim())?);
        }
        "args" => plan.args.extend(words()),
        "flags" => plan.flags.extend(words()),
        "seed" => plan.seed = rest.parse().map_err(|_| "seed takes a number")?,
        "timeout" => {
            plan.limit = Duration::from_secs(rest.parse().map_err(|_| "timeout takes a number of seconds")?);
        }
        "skip" if !rest.is_empty() => plan.skip = Some(rest.to_owned()),
        "skip" => return Err("skip takes a reason".to_owned()),
        _ => return Err(format!("no comment 'snap: {word}'")),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_read() {
        let source = "// snap: redact /a(\\d)/i -> b$1\n  // snap: args x y\nlet z; // snap: skip no\n// snap: seed 5\n";
        let plan = plan(source, &Config::default()).unwrap();
        assert_eq!(
            (plan.seed, plan.args.len(), plan.rules.len(), plan.skip),
            (5, 2, 1, None)
        );
        let redactions = crate::redact::Redactions::new(plan.rules, false);
        assert_eq!(redactions.apply("A7"), "b7");
    }

    #[test]
    fn mistakes_are_errors() {
        for (source, message) in [
            (
                "\n// snap: redact x -> y",
                "line 2: redact takes /PATTERN/ -> TEXT",
            ),
            ("// snap: skip", "line 1: skip takes a reason"),
            ("// snap: colour", "line 1: no comment 'snap: colour'"),
            ("// snap: seed x", "line 1: seed takes a number"),
        ] {
            assert_eq!(plan(source, &Config::default()).unwrap_err(), message);
        }
    }
}
