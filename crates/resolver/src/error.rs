//! Failures and remarks of resolution, as data, with Node's words for them.
//! Knows nothing about error objects.

use std::fmt;

/// The JavaScript class of the error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// `Error`
    Error,
    /// `TypeError`
    TypeError,
    /// `URIError`
    UriError,
}

/// Why a request has no answer. A request nothing answers at all is no error
/// here but `Ok(None)`: its message lists the requirers, whom the caller knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResolveError {
    /// A package's `main` names nothing and there is no index.
    InvalidMain {
        /// What `main` leads to.
        target: String,
        /// The package.json.
        package_json: String,
        /// The request.
        request: String,
    },
    /// `exports`, `imports` or self-reference lead to a file that is not there.
    TargetNotFound {
        /// The missing file.
        target: String,
        /// The package's directory, or its package.json for `imports` and
        /// self-reference.
        package: String,
    },
    /// `exports` has no entry for a subpath.
    PathNotExported {
        /// The package.json.
        package_json: String,
        /// `.`, `./x`
        subpath: String,
        /// The asking file, when known.
        base: Option<String>,
    },
    /// `imports` has no entry for a `#name`.
    ImportNotDefined {
        /// `#x`
        specifier: String,
        /// The package.json, if there is a package at all.
        package_json: Option<String>,
        /// The asking file.
        base: String,
    },
    /// A specifier that can never name a module.
    InvalidSpecifier {
        /// The text.
        specifier: String,
        /// What is wrong with it.
        reason: String,
        /// The asking file, when known.
        base: Option<String>,
    },
    /// A target of `exports` or `imports` is not allowed.
    InvalidTarget {
        /// The package.json.
        package_json: String,
        /// The key it stands under (`.` for the main entry).
        key: String,
        /// The target's text.
        target: String,
        /// `imports` rather than `exports`.
        imports: bool,
        /// The asking file, when known.
        base: Option<String>,
    },
    /// A package.json that cannot be used.
    InvalidConfig {
        /// The file.
        package_json: String,
        /// ` while importing …` in Node's words.
        importing: Option<String>,
        /// What is wrong, where Node says it.
        reason: Option<String>,
        /// The parser's remark; not part of Node's message.
        detail: Option<String>,
    },
    /// A directory was imported (ES modules only).
    UnsupportedDirImport {
        /// The directory.
        path: String,
        /// The asking file.
        base: String,
        /// The URL asked for.
        url: String,
    },
    /// An ES module or package that is not there.
    NotFound {
        /// The file or package name.
        what: String,
        /// `module` or `package`.
        package: bool,
        /// The asking file.
        base: String,
        /// The URL asked for, for modules.
        url: Option<String>,
    },
    /// `node:x` that does not exist.
    UnknownBuiltin {
        /// With the scheme.
        name: String,
    },
    /// A URL that is no `file:` URL where a file is needed.
    InvalidUrlScheme,
    /// A `file:` URL with a host.
    InvalidFileUrlHost {
        /// The URL.
        input: String,
    },
    /// A URL whose percent-encoding is broken.
    MalformedUri {
        /// The URL.
        input: String,
    },
    /// A system call failed while links were resolved.
    System {
        /// Positive errno.
        errno: i32,
        /// `lstat`, `readlink`
        syscall: &'static str,
        /// The path.
        path: String,
    },
}

impl ResolveError {
    /// The `code` property.
    pub fn code(&self) -> &'static str {
        match self {
            Self::InvalidMain { .. } | Self::TargetNotFound { .. } => "MODULE_NOT_FOUND",
            Self::PathNotExported { .. } => "ERR_PACKAGE_PATH_NOT_EXPORTED",
            Self::ImportNotDefined { .. } => "ERR_PACKAGE_IMPORT_NOT_DEFINED",
            Self::InvalidSpecifier { .. } => "ERR_INVALID_MODULE_SPECIFIER",
            Self::InvalidTarget { .. } => "ERR_INVALID_PACKAGE_TARGET",
            Self::InvalidConfig { .. } => "ERR_INVALID_PACKAGE_CONFIG",
            Self::UnsupportedDirImport { .. } => "ERR_UNSUPPORTED_DIR_IMPORT",
            Self::NotFound { .. } => "ERR_MODULE_NOT_FOUND",
            Self::UnknownBuiltin { .. } => "ERR_UNKNOWN_BUILTIN_MODULE",
            Self::InvalidUrlScheme => "ERR_INVALID_URL_SCHEME",
            Self::InvalidFileUrlHost { .. } => "ERR_INVALID_FILE_URL_HOST",
            Self::MalformedUri { .. } | Self::System { .. } => "",
        }
    }

    /// The class.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::InvalidSpecifier { .. }
            | Self::ImportNotDefined { .. }
            | Self::InvalidUrlScheme
            | Self::InvalidFileUrlHost { .. } => ErrorKind::TypeError,
            Self::MalformedUri { .. } => ErrorKind::UriError,
            _ => ErrorKind::Error,
        }
    }

    /// Whether `code` also stands in the stack's first line, as Node's own
    /// error classes have it; the loader's plain errors do not.
    pub fn has_code_in_header(&self) -> bool {
        match self {
            Self::InvalidConfig {
                reason, importing, ..
            } => reason.is_some() || importing.is_some(),
            Self::InvalidMain { .. }
            | Self::TargetNotFound { .. }
            | Self::MalformedUri { .. }
            | Self::System { .. } => false,
            _ => true,
        }
    }

    /// Own properties besides `code`, in Node's order.
    pub fn properties(&self) -> Vec<(&'static str, &str)> {
        match self {
            Self::InvalidMain {
                package_json,
                request,
                ..
            } => vec![("path", package_json), ("requestPath", request)],
            Self::TargetNotFound { package, .. } if !package.is_empty() => vec![("path", package)],
            Self::UnsupportedDirImport { url, .. } | Self::NotFound { url: Some(url), .. } => {
                vec![("url", url)]
            }
            Self::InvalidFileUrlHost { input } | Self::MalformedUri { input } => vec![("input", input)],
            _ => Vec::new(),
        }
    }
}

fn from(base: Option<&String>) -> String {
    base.map(|b| format!(" imported from {b}")).unwrap_or_default()
}

impl fmt::Display for ResolveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidMain { target, .. } => write!(
                f,
                "Cannot find module '{target}'. Please verify that the package.json has a valid \"main\" entry"
            ),
            Self::TargetNotFound { target, .. } => write!(f, "Cannot find module '{target}'"),
            Self::PathNotExported {
                package_json,
                subpath,
                base,
            } if subpath == "." => {
                write!(
                    f,
                    "No \"exports\" main defined in {package_json}{}",
                    from(base.as_ref())
                )
            }
            Self::PathNotExported {
                package_json,
                subpath,
                base,
            } => write!(
                f,
                "Package subpath '{subpath}' is not defined by \"exports\" in {package_json}{}",
                from(base.as_ref())
            ),
            Self::ImportNotDefined {
                specifier,
                package_json,
                base,
            } => {
                write!(f, "Package import specifier \"{specifier}\" is not defined")?;
                if let Some(file) = package_json {
                    write!(f, " in package {file}")?;
                }
                write!(f, " imported from {base}")
            }
            Self::InvalidSpecifier {
                specifier,
                reason,
                base,
            } => {
                write!(
                    f,
                    "Invalid module \"{specifier}\" {reason}{}",
                    from(base.as_ref())
                )
            }
            Self::InvalidTarget {
                package_json,
                key,
                target,
                imports,
                base,
            } => {
                let field = if *imports { "imports" } else { "exports" };
                let hint = !*imports && !target.is_empty() && !target.starts_with("./");
                if key == "." {
                    write!(f, "Invalid \"{field}\" main target ")?;
                } else {
                    write!(f, "Invalid \"{field}\" target ")?;
                }
                f.write_str(&serde_json::Value::from(target.as_str()).to_string())?;
                f.write_str(" defined ")?;
                if key != "." {
                    write!(f, "for '{key}' ")?;
                }
                write!(f, "in the package config {package_json}{}", from(base.as_ref()))?;
                if hint {
                    f.write_str("; targets must start with \"./\"")?;
                }
                Ok(())
            }
            Self::InvalidConfig {
                package_json,
                importing,
                reason,
                ..
            } => {
                write!(f, "Invalid package config {package_json}")?;
                if let Some(importing) = importing {
                    write!(f, " while importing {importing}")?;
                }
                f.write_str(".")?;
                if let Some(reason) = reason {
                    write!(f, " {reason}")?;
                }
                Ok(())
            }
            Self::UnsupportedDirImport { path, base, .. } => {
                write!(
                    f,
                    "Directory import '{path}' is not supported resolving ES modules imported from {base}"
                )
            }
            Self::NotFound {
                what, package, base, ..
            } => {
                let kind = if *package { "package" } else { "module" };
                write!(f, "Cannot find {kind} '{what}' imported from {base}")
            }
            Self::UnknownBuiltin { name } => write!(f, "No such built-in module: {name}"),
            Self::InvalidUrlScheme => f.write_str("The URL must be of scheme file"),
            Self::InvalidFileUrlHost { .. } => {
                f.write_str("File URL host must be \"localhost\" or empty on linux")
            }
            Self::MalformedUri { .. } => f.write_str("URI malformed"),
            Self::System { syscall, path, .. } => write!(f, "{syscall} '{path}'"),
        }
    }
}

impl std::error::Error for ResolveError {}

/// A deprecation Node reports while resolving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// DEP0128: `main` leads nowhere, the index was taken.
    InvalidMain {
        /// The package.json.
        package_json: String,
        /// The text of `main`.
        main: String,
    },
    /// DEP0155: a specifier ending in `/` matched a pattern.
    TrailingSlash {
        /// The subpath.
        subpath: String,
        /// The package.json.
        package_json: String,
        /// The asking file.
        base: Option<String>,
    },
    /// DEP0166: a double slash in a target or in what `*` stands for.
    DoubleSlash {
        /// The target as resolved.
        target: String,
        /// The request.
        request: String,
        /// The key.
        key: String,
        /// Whether key and request differ.
        differs: bool,
        /// `imports` rather than `exports`.
        imports: bool,
        /// The package.json.
        package_json: String,
        /// The asking file.
        base: Option<String>,
    },
}

impl Warning {
    /// `DEP…`
    pub fn code(&self) -> &'static str {
        match self {
            Self::InvalidMain { .. } => "DEP0128",
            Self::TrailingSlash { .. } => "DEP0155",
            Self::DoubleSlash { .. } => "DEP0166",
        }
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidMain { package_json, main } => write!(
                f,
                "Invalid 'main' field in '{package_json}' of '{main}'. Please either fix that or report it to the \
                 module author"
            ),
            Self::TrailingSlash {
                subpath,
                package_json,
                base,
            } => write!(
                f,
                "Use of deprecated trailing slash pattern mapping \"{subpath}\" in the \"exports\" field module \
                 resolution of the package at {package_json}{}. Mapping specifiers ending in \"/\" is no longer \
                 supported.",
                from(base.as_ref())
            ),
            Self::DoubleSlash {
                target,
                request,
                key,
                differs,
                imports,
                package_json,
                base,
            } => {
                let field = if *imports { "imports" } else { "exports" };
                let double = target.contains("//");
                write!(
                    f,
                    "Use of deprecated {} resolving \"{target}\" for module request \"{request}\" {}in the \"{field}\" \
                     field module resolution of the package at {package_json}{}.",
                    if double {
                        "double slash"
                    } else {
                        "leading or trailing slash matching"
                    },
                    if *differs {
                        format!("matched to \"{key}\" ")
                    } else {
                        String::new()
                    },
                    from(base.as_ref()),
                )
            }
        }
    }
}
