//! `import`: URLs, packages, no probing of extensions.
//! Knows nothing about formats or module records.

use std::rc::Rc;

use crate::cache::Resolver;
use crate::cjs::url_of;
use crate::error::ResolveError;
use crate::exports::{Conditions, Target, split_specifier};
use crate::fs::{FileSystem, Kind};
use crate::package::Package;
use crate::path::{UrlPath, decode, dirname, has_encoded_separator, join, join_url, resolve, to_url_path};
use crate::trace::Step;

/// What an import specifier means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EsmTarget {
    /// A builtin; the name without `node:`.
    Builtin(String),
    /// A file.
    File {
        /// Its URL, with query and fragment.
        url: String,
        /// Its path.
        path: String,
    },
    /// Another absolute URL (`data:`, `http:` …), as given.
    Url(String),
}

impl<F: FileSystem> Resolver<F> {
    /// Resolves `specifier` for the file `base`. `is_builtin` knows the names
    /// that need no scheme. The file must exist (Node's default loader).
    pub fn import(
        &mut self,
        specifier: &str,
        base: &str,
        conditions: &Conditions,
        is_builtin: &dyn Fn(&str) -> bool,
    ) -> Result<EsmTarget, ResolveError> {
        let target = self.import_url(specifier, base, conditions, is_builtin)?;
        self.finish_import(target, base)
    }

    /// The URL a specifier means, whether there is a file or not
    /// (`import.meta.resolve`).
    pub fn import_url(
        &mut self,
        specifier: &str,
        base: &str,
        conditions: &Conditions,
        is_builtin: &dyn Fn(&str) -> bool,
    ) -> Result<EsmTarget, ResolveError> {
        let relative = specifier.starts_with('/')
            || specifier == "."
            || specifier == ".."
            || specifier.starts_with("./")
            || specifier.starts_with("../");
        if relative {
            return file_target(join_url(&url_of(base), specifier), base);
        }
        if specifier.starts_with('#') {
            return match self.imports(specifier, base, conditions)? {
                Target::File(url) => file_target(url, base),
                Target::Package(name) => {
                    let from = self
                        .package_scope(base)?
                        .map_or_else(|| base.to_owned(), |p| p.file.clone());
                    self.package_resolve(&name, &from, conditions, is_builtin)
                }
            };
        }
        if let Some((scheme, rest)) = url_scheme(specifier) {
            return match scheme.as_str() {
                "node" => Ok(EsmTarget::Builtin(rest.to_owned())),
                "file" => file_url(specifier, rest, base),
                _ => Ok(EsmTarget::Url(specifier.to_owned())),
            };
        }
        self.package_resolve(specifier, base, conditions, is_builtin)
    }

    fn finish_import(&mut self, target: EsmTarget, base: &str) -> Result<EsmTarget, ResolveError> {
        let EsmTarget::File { url, path } = target else {
            return Ok(target);
        };
        let kind = if path.len() > 1 && path.ends_with('/') {
            // A file with a slash behind it is not there.
            match self.probe(path.trim_end_matches('/')) {
                Kind::Directory => Kind::Directory,
                _ => Kind::Missing,
            }
        } else {
            self.probe(&path)
        };
        match kind {
            Kind::Directory => Err(ResolveError::UnsupportedDirImport {
                path,
                base: base.to_owned(),
                url,
            }),
            Kind::Missing => Err(ResolveError::NotFound {
                what: path,
                package: false,
                base: base.to_owned(),
                url: Some(url),
            }),
            Kind::File => {
                // One spelling per file, whatever was percent-encoded.
                let real = self.identity(&path, false)?;
                let suffix = url.find(['?', '#']).and_then(|at| url.get(at..)).unwrap_or("");
                Ok(EsmTarget::File {
                    url: format!("file://{}{suffix}", to_url_path(&real)),
                    path: real.to_string(),
                })
            }
        }
    }

    /// PACKAGE_RESOLVE: a bare specifier asked for by the file `base`.
    pub(crate) fn package_resolve(
        &mut self,
        specifier: &str,
        base: &str,
        conditions: &Conditions,
        is_builtin: &dyn Fn(&str) -> bool,
    ) -> Result<EsmTarget, ResolveError> {
        if is_builtin(specifier) {
            return Ok(EsmTarget::Builtin(specifier.to_owned()));
        }
        let Some((name, subpath, _)) = split_specifier(specifier) else {
            return Err(ResolveError::InvalidSpecifier {
                specifier: specifier.to_owned(),
                reason: "is not a valid package name".to_owned(),
                base: Some(base.to_owned()),
            });
        };
        if let Some(package) = self.package_scope(base)?
            && let Some(exports) = &package.exports
            && package.name.as_deref() == Some(name)
        {
            let target = self.exports(&package, exports, &subpath, Some(base), conditions)?;
            return exported(target, base);
        }
        let mut from = match base.strip_suffix('/') {
            Some(folder) if !folder.is_empty() => folder,
            _ => dirname(base),
        };
        loop {
            let dir = resolve(&join(from, "node_modules"), name);
            let exists = self.kind(&dir) == Kind::Directory;
            self.step(|| Step::Lookup {
                dir: dir.clone(),
                exists,
            });
            if exists {
                let importing = format!("\"{specifier}\" from {base}");
                let package = self.package(&dir, Some(&importing))?;
                if let Some(package) = &package
                    && let Some(exports) = &package.exports
                {
                    let target = self.exports(package, exports, &subpath, Some(base), conditions)?;
                    return exported(target, base);
                }
                if subpath == "." {
                    return self.legacy_main(&dir, package.as_ref(), base);
                }
                return file_target(join_url(&url_of(&join(&dir, "package.json")), &subpath), base);
            }
            if from == "/" || from == "." {
                break;
            }
            from = dirname(from);
        }
        Err(ResolveError::NotFound {
            what: name.to_owned(),
            package: true,
            base: base.to_owned(),
            url: None,
        })
    }

    /// LEGACY_MAIN_RESOLVE: `main` with the endings it may lack, then the index.
    fn legacy_main(
        &mut self,
        dir: &str,
        package: Option<&Rc<Package>>,
        base: &str,
    ) -> Result<EsmTarget, ResolveError> {
        let main = package.and_then(|p| p.main.as_deref());
        if let Some(main) = main {
            for end in [
                "",
                ".js",
                ".json",
                ".node",
                "/index.js",
                "/index.json",
                "/index.node",
            ] {
                let path = resolve(dir, &format!("{main}{end}"));
                if self.probe(&path) == Kind::File {
                    return Ok(EsmTarget::File {
                        url: format!("file://{}", to_url_path(&path)),
                        path,
                    });
                }
            }
        }
        for name in ["index.js", "index.json", "index.node"] {
            let path = join(dir, name);
            if self.probe(&path) == Kind::File {
                return Ok(EsmTarget::File {
                    url: format!("file://{}", to_url_path(&path)),
                    path,
                });
            }
        }
        let what = main.map_or_else(|| join(dir, "index.js"), |m| resolve(dir, m));
        Err(ResolveError::NotFound {
            what,
            package: true,
            base: base.to_owned(),
            url: None,
        })
    }
}

fn exported(target: Target, base: &str) -> Result<EsmTarget, ResolveError> {
    match target {
        Target::File(url) => file_target(url, base),
        // `exports` never leads to another package.
        Target::Package(_) => Err(ResolveError::InvalidUrlScheme),
    }
}

fn file_target(url: UrlPath, base: &str) -> Result<EsmTarget, ResolveError> {
    if has_encoded_separator(&url.path) {
        return Err(ResolveError::InvalidSpecifier {
            specifier: url.path,
            reason: "must not include encoded \"/\" or \"\\\" characters".to_owned(),
            base: Some(base.to_owned()),
        });
    }
    let href = url.href();
    let path = decode(&url.path)
        .map_err(|_| ResolveError::MalformedUri { input: href.clone() })?
        .into_owned();
    Ok(EsmTarget::File { url: href, path })
}

fn file_url(input: &str, rest: &str, base: &str) -> Result<EsmTarget, ResolveError> {
    let path = match rest.strip_prefix("//") {
        None => rest,
        Some(after) => {
            let end = after.find(['/', '?', '#']).unwrap_or(after.len());
            let (host, path) = after.split_at(end);
            if !host.is_empty() && !host.eq_ignore_ascii_case("localhost") {
                return Err(ResolveError::InvalidFileUrlHost {
                    input: input.to_owned(),
                });
            }
            path
        }
    };
    file_target(join_url("/", path), base)
}

/// The lower-case scheme of an absolute URL and what follows the colon.
fn url_scheme(text: &str) -> Option<(String, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    let valid = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
    valid.then(|| (scheme.to_ascii_lowercase(), rest))
}
