//! The `explain` trace: what resolution looked at, in order.
//! Recording is off unless asked for and then costs one branch per step.

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
