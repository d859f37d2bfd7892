//! The `explain` trace: what resolution looked at, in order.
//! Recording is off unless asked for and then costs one branch per step.

use std::fmt;

/// What was found at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// A file.
    File,
    /// A directory.
    Directory,
    /// Nothing.
    Nothing,
}

/// One step of a resolution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A lookup directory is searched.
    Lookup {
        /// The directory.
        dir: String,
        /// Whether it exists (a missing one is left out without looking inside).
        exists: bool,
    },
    /// A path was probed.
    Probe {
        /// The path.
        path: String,
        /// What is there.
        found: Found,
    },
    /// A package.json was read.
    PackageJson {
        /// Its path.
        path: String,
        /// Whether it exists.
        found: bool,
    },
    /// A condition of `exports` or `imports` was compared.
    Condition {
        /// Its name.
        name: String,
        /// Whether it is active.
        active: bool,
    },
    /// A key of `exports` or `imports` answers the request.
    Entry {
        /// The key.
        key: String,
        /// What `*` stands for, if the key is a pattern.
        star: Option<String>,
    },
    /// A target of `exports` or `imports`.
    Target {
        /// Its text.
        target: String,
    },
    /// Links were resolved.
    Real {
        /// The path found.
        from: String,
        /// The path it stands for.
        to: String,
    },
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lookup { dir, exists: true } => write!(f, "look in {dir}"),
            Self::Lookup { dir, exists: false } => write!(f, "look in {dir}: no such folder"),
            Self::Probe { path, found } => {
                let what = match found {
                    Found::File => "a file",
                    Found::Directory => "a folder",
                    Found::Nothing => "nothing",
                };
                write!(f, "try {path}: {what}")
            }
            Self::PackageJson { path, found: true } => write!(f, "read {path}"),
            Self::PackageJson { path, found: false } => write!(f, "no {path}"),
            Self::Condition { name, active: true } => write!(f, "condition \"{name}\": holds"),
            Self::Condition { name, active: false } => write!(f, "condition \"{name}\": does not hold"),
            Self::Entry { key, star: None } => write!(f, "entry \"{key}\""),
            Self::Entry {
                key,
                star: Some(star),
            } => write!(f, "entry \"{key}\" with * = \"{star}\""),
            Self::Target { target } => write!(f, "target \"{target}\""),
            Self::Real { from, to } => write!(f, "{from} is a link to {to}"),
        }
    }
}
