//! How a request is resolved, told to people: `ouro resolve`, and the remark under
//! an uncaught MODULE_NOT_FOUND on a terminal. Needs no context.

use ouro_resolver::path::{basename, dirname, resolve as resolve_path};
use ouro_resolver::{CjsRequest, Conditions, EsmTarget, Options, Resolver, StdFs, node_modules_paths};

use crate::modules::{absolute, builtin, initial_global_paths, is_plain_builtin};
use crate::stdlib;

/// What is asked.
#[derive(Debug, Clone, Default)]
pub struct Question {
    /// The request.
    pub specifier: String,
    /// The asking file; a file of the working directory when not given.
    pub from: Option<String>,
    /// `import` rather than `require`.
    pub import: bool,
    /// Conditions beyond the usual.
    pub conditions: Vec<String>,
}

/// What came of it.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Every step, in order.
    pub steps: Vec<String>,
    /// The file or builtin, or the message of the failure.
    pub found: Result<String, String>,
    /// Names like the one that was not found.
    pub near: Vec<String>,
}

/// Resolves as a program would, and keeps the steps.
pub fn explain(question: &Question) -> Answer {
    let specifier = question.specifier.as_str();
    let from = match &question.from {
        Some(from) => absolute(from),
        None => absolute("[eval]"),
    };
    if let Some(id) = builtin(specifier) {
        return Answer {
            steps: vec![format!("\"{specifier}\" is built in: no file is looked for")],
            found: Ok(format!("node:{id}")),
            near: Vec::new(),
        };
    }
    let mut resolver = Resolver::new(StdFs, Options::default());
    resolver.explain();
    let found = if question.import {
        let conditions = Conditions::esm(&question.conditions, true);
        match resolver.import(specifier, &from, &conditions, &is_plain_builtin) {
            Ok(EsmTarget::Builtin(id)) => Ok(format!("node:{id}")),
            Ok(EsmTarget::File { url, .. } | EsmTarget::Url(url)) => Ok(url),
            Err(error) => Err(error.to_string()),
        }
    } else {
        require(&mut resolver, specifier, &from, &question.conditions)
    };
    let steps = resolver.take_steps().iter().map(ToString::to_string).collect();
    let near = if found.is_err() {
        near(specifier, &from)
    } else {
        Vec::new()
    };
    Answer { steps, found, near }
}

fn require(
    resolver: &mut Resolver<StdFs>,
    specifier: &str,
    from: &str,
    conditions: &[String],
) -> Result<String, String> {
    let folder = dirname(from).to_owned();
    let paths = if specifier.starts_with('/') {
        Vec::new()
    } else if is_relative(specifier) {
        vec![folder]
    } else {
        let mut paths = node_modules_paths(&folder);
        let program = std::env::current_exe().unwrap_or_default();
        paths.extend(initial_global_paths(&program.to_string_lossy()));
        paths
    };
    let extensions: Vec<String> = [".js", ".json", ".node"].map(str::to_owned).into();
    let request = CjsRequest {
        request: specifier,
        paths: &paths,
        parent: Some(from),
        is_main: false,
        extensions: &extensions,
        conditions: &Conditions::cjs(conditions, true),
        is_builtin: &is_plain_builtin,
    };
    match resolver.require(&request) {
        Ok(Some(found)) => Ok(found.to_string()),
        Ok(None) => Err(format!("Cannot find module '{specifier}'")),
        Err(error) => Err(error.to_string()),
    }
}

fn is_relative(specifier: &str) -> bool {
    specifier
        .strip_prefix('.')
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '/']))
}

/// Names that exist and differ little from the one asked for, best first.
pub(crate) fn near(specifier: &str, from: &str) -> Vec<String> {
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut consider = |name: &str, wanted: &str, shown: String| {
        let distance = distance(&name.to_lowercase(), &wanted.to_lowercase());
        if distance <= 1 + wanted.len() / 5 && !found.iter().any(|(_, known)| *known == shown) {
            found.push((distance, shown));
        }
    };
    let entries = |folder: &str| {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect::<Vec<_>>()
    };
    let folder = dirname(from);
    if is_relative(specifier) || specifier.starts_with('/') {
        let target = resolve_path(folder, specifier);
        let (inside, wanted) = (dirname(&target), basename(&target));
        let shown_folder = specifier.rsplit_once('/').map_or(".", |(folder, _)| folder);
        for name in entries(inside) {
            let stem = name
                .strip_suffix(".js")
                .or_else(|| name.strip_suffix(".json"))
                .unwrap_or(&name);
            consider(
                stem,
                wanted.strip_suffix(".js").unwrap_or(wanted),
                format!("{shown_folder}/{name}"),
            );
        }
    } else {
        let name = specifier.strip_prefix("node:").unwrap_or(specifier);
        for id in stdlib::PUBLIC {
            consider(id, name, (*id).to_owned());
        }
        let (scope, bare) = match name.strip_prefix('@').and_then(|rest| rest.split_once('/')) {
            Some((scope, rest)) => (format!("@{scope}/"), rest),
            None => (String::new(), name),
        };
        let bare = bare.split('/').next().unwrap_or(bare);
        for folder in node_modules_paths(folder) {
            for name in entries(&format!("{folder}/{scope}")) {
                consider(&name, bare, format!("{scope}{name}"));
            }
        }
    }
    found.sort();
    found.into_iter().take(3).map(|(_, name)| name).collect()
}

/// How many letters must be put in, left out, changed or swapped.
fn distance(left: &str, right: &str) -> usize {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    let width = right.len() + 1;
    let mut table = vec![0; (left.len() + 1) * width];
    for row in 0..=left.len() {
        for column in 0..=right.len() {
            let at = row * width + column;
            table[at] = if row == 0 || column == 0 {
                row + column
            } else {
                let same = left[row - 1] == right[column - 1];
                let mut best = (table[at - width] + 1).min(table[at - 1] + 1);
                best = best.min(table[at - width - 1] + usize::from(!same));
                let swapped = row > 1
                    && column > 1
                    && left[row - 1] == right[column - 2]
                    && left[row - 2] == right[column - 1];
                if swapped {
                    best = best.min(table[at - 2 * width - 2] + 1);
                }
                best
            };
        }
    }
    table[table.len() - 1]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_count_slips_of_the_hand() {
        for (left, right, wanted) in [
            ("", "", 0),
            ("abc", "abc", 0),
            ("abc", "acb", 1),
            ("lodash", "lodahs", 1),
            ("a", "", 1),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(distance(left, right), wanted, "{left} {right}");
        }
    }

    #[test]
    fn what_is_not_there_has_near_names() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("helper.js"), "").unwrap();
        std::fs::create_dir_all(folder.path().join("node_modules/leftpad")).unwrap();
        let ask = |specifier: &str| {
            explain(&Question {
                specifier: specifier.to_owned(),
                from: Some(folder.path().join("main.js").to_string_lossy().into_owned()),
                ..Question::default()
            })
        };
        assert_eq!(ask("./hepler").near, ["./helper.js"]);
        assert_eq!(ask("left-pad").near, ["leftpad"]);
        assert_eq!(ask("http2s").near.first().map(String::as_str), Some("http2"));
        assert!(
            ask("./hepler")
                .steps
                .iter()
                .any(|step| step.ends_with("hepler.js: nothing"))
        );
        assert!(ask("./helper").found.unwrap().ends_with("/helper.js"));
        assert_eq!(ask("fs").found.unwrap(), "node:fs");
    }
}
