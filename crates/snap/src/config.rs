//! `snap.toml`: the settings of a folder and everything below it.
//!
//! ```toml
//! exclude = ["helpers/"]     # paths from this folder; a folder ends with /
//! seed = 7                   # of the deterministic runs
//! timeout = 60               # seconds
//! flags = ["--no-warnings"]  # of ouro
//! defaults = true            # whether the built-in redactions apply
//!
//! [[redact]]
//! pattern = 'session-[0-9a-f]+'
//! with = 'session-[ID]'
//! ```

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Map, Value};

use crate::redact::Rule;

/// Time limit of a script unless told otherwise.
const LIMIT: Duration = Duration::from_secs(30);

/// The settings that apply to a script.
#[derive(Debug, Clone)]
pub(crate) struct Config {
    /// Where the file is; exclusions count from there.
    folder: PathBuf,
    exclude: Vec<String>,
    pub(crate) seed: u64,
    pub(crate) limit: Duration,
    pub(crate) flags: Vec<String>,
    pub(crate) defaults: bool,
    pub(crate) rules: Vec<Rule>,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            folder: PathBuf::new(),
            exclude: Vec::new(),
            seed: 0,
            limit: LIMIT,
            flags: Vec::new(),
            defaults: true,
            rules: Vec::new(),
        }
    }
}

impl Config {
    /// Whether a script of a folder is left out.
    pub(crate) fn excludes(&self, script: &Path) -> bool {
        let absolute = std::path::absolute(script).unwrap_or_default();
        let Ok(relative) = absolute.strip_prefix(&self.folder) else {
            return false;
        };
        self.exclude
            .iter()
            .any(|excluded| match excluded.strip_suffix('/') {
                Some(folder) => relative.starts_with(folder),
                None => relative == Path::new(excluded),
            })
    }
}

/// The configuration of a folder: the nearest `snap.toml` at or above it.
pub(crate) fn of(folder: &Path) -> Result<Config, String> {
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let absolute = std::path::absolute(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for folder in absolute.ancestors() {
        let file = folder.join("snap.toml");
        if let Ok(text) = std::fs::read_to_string(&file) {
            let mut config = parse(&text).map_err(|message| format!("{}: {message}", file.display()))?;
            config.folder = folder.to_path_buf();
            return Ok(config);
        }
    }
    Ok(Config::default())
}

fn parse(text: &str) -> Result<Config, String> {
    let document: Map<String, Value> = basic_toml::from_str(text).map_err(|error| error.to_string())?;
    let mut config = Config::default();
    for (key, value) in &document {
        let wrong = |what: &str| format!("{key} must be {what}");
        match key.as_str() {
            "exclude" => config.exclude = strings(value).ok_or_else(|| wrong("a list of strings"))?,
            "flags" => config.flags = strings(value).ok_or_else(|| wrong("a list of strings"))?,
            "seed" => {
                config.seed = value
                    .as_u64()
                    .ok_or_else(|| wrong("a number that is not negative"))?
            }
            "timeout" => {
                let seconds = value.as_u64().ok_or_else(|| wrong("a number of seconds"))?;
                config.limit = Duration::from_secs(seconds);
            }
            "defaults" => config.defaults = value.as_bool().ok_or_else(|| wrong("true or false"))?,
            "redact" => {
                for table in value.as_array().ok_or_else(|| wrong("[[redact]] tables"))? {
                    let text = |key: &str| table.get(key).and_then(Value::as_str);
                    let (Some(pattern), Some(with)) = (text("pattern"), text("with")) else {
                        return Err(wrong("tables with pattern and with"));
                    };
                    config.rules.push(Rule::new(pattern, with)?);
                }
            }
            _ => return Err(format!("no setting {key}")),
        }
    }
    Ok(config)
}

fn strings(value: &Value) -> Option<Vec<String>> {
    let list = value.as_array()?;
    list.iter()
        .map(|value| value.as_str().map(str::to_owned))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read() {
        let text = "seed = 3\ntimeout = 5\ndefaults = false\nexclude = ['a/', 'b.js']\n[[redact]]\npattern = 'x+'\nwith = 'y'\n";
        let config = parse(text).unwrap();
        assert_eq!(
            (config.seed, config.limit.as_secs(), config.defaults),
            (3, 5, false)
        );
        assert_eq!(config.rules.len(), 1);
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(parse("colour = 1").unwrap_err(), "no setting colour");
        assert_eq!(
            parse("seed = -1").unwrap_err(),
            "seed must be a number that is not negative"
        );
        assert!(
            parse("[[redact]]\npattern = '('\nwith = ''")
                .unwrap_err()
                .contains("unclosed group")
        );
        assert!(parse("seed").is_err());
    }

    #[test]
    fn exclusions_name_files_and_folders() {
        let mut config = parse("exclude = ['a/', 'b.js']").unwrap();
        config.folder = PathBuf::from("/p");
        for (path, out) in [
            ("/p/a/x.js", true),
            ("/p/b.js", true),
            ("/p/c/b.js", false),
            ("/q/a/x.js", false),
        ] {
            assert_eq!(config.excludes(Path::new(path)), out, "{path}");
        }
    }
}
