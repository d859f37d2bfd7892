//! `require()`: lookup paths, extension probing, packages, self-reference.
//! Knows nothing about Module objects or the module cache.

use std::rc::Rc;

use crate::cache::Resolver;
use crate::error::{ResolveError, Warning};
use crate::exports::{Conditions, Target};
use crate::fs::{FileSystem, Kind};
use crate::package::Package;
use crate::path::{
    decode, has_encoded_separator, is_absolute, join, leaves_directory, normalize, resolve, to_url_path,
};
use crate::trace::Step;

/// One `require`.
#[derive(Clone, Copy)]
pub struct CjsRequest<'a> {
    /// What is asked for.
    pub request: &'a str,
    /// Where to look, in order: the asker's directory for a relative request,
    /// its `module.paths` and the global paths for a bare one. Ignored for an
    /// absolute one.
    pub paths: &'a [String],
    /// The asking file, when there is one.
    pub parent: Option<&'a str>,
    /// Whether this is the program itself.
    pub is_main: bool,
    /// The keys of `Module._extensions`, in order.
    pub extensions: &'a [String],
    /// The active conditions.
    pub conditions: &'a Conditions,
    /// Whether a name is a builtin that needs no `node:`.
    pub is_builtin: &'a dyn Fn(&str) -> bool,
}

/// The `node_modules` directories seen from a directory (absolute, normalised).
pub fn node_modules_paths(from: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut dir = from;
    loop {
        if dir == "/" || dir.is_empty() {
            out.push("/node_modules".to_owned());
            return out;
        }
        if crate::path::basename(dir) != "node_modules" {
            out.push(join(dir, "node_modules"));
        }
        dir = crate::path::dirname(dir);
    }
}

/// The package name and the subpath after it of a bare request that may have
/// `exports` (`None`: no package name; such a request is only a file path).
pub fn package_name(request: &str) -> Option<(&str, &str)> {
    let mut from = 0;
    if request.starts_with('@') {
        let slash = request.find('/')?;
        if slash < 2 {
            return None;
        }
        from = slash + 1;
    }
    let rest = request.get(from..)?;
    let end = rest.find('/').map_or(request.len(), |at| at + from);
    let (name, subpath) = request.split_at(end);
    let last = name.get(from..)?;
    if last.is_empty() || last.starts_with('.') || name.contains(['\\', '%']) {
        return None;
    }
    Some((name, subpath))
}

fn has_trailing_slash(request: &str) -> bool {
    request.ends_with('/')
        || request == "."
        || request == ".."
        || request.ends_with("/.")
        || request.ends_with("/..")
}

impl<F: FileSystem> Resolver<F> {
    /// The file a request means, or `None` when nothing answers
    /// (MODULE_NOT_FOUND with the requirers' list). Builtins are the caller's.
    pub fn require(&mut self, request: &CjsRequest<'_>) -> Result<Option<Rc<str>>, ResolveError> {
        match self.require_scoped(request)? {
            Some(found) => Ok(Some(found)),
            None => self.find_path(request),
        }
    }

    /// The part of [`Self::require`] that asks the asker's own package:
    /// `imports` and self-reference.
    pub fn require_scoped(&mut self, request: &CjsRequest<'_>) -> Result<Option<Rc<str>>, ResolveError> {
        let Some(parent) = request.parent else {
            return Ok(None);
        };
        if request.request.starts_with('#')
            && let Some(found) = self.require_import(request, parent)?
        {
            return Ok(Some(found));
        }
        self.self_reference(request, parent)
    }

    /// `#name` through the asker's package; `None` when that has no `imports`.
    fn require_import(
        &mut self,
        request: &CjsRequest<'_>,
        parent: &str,
    ) -> Result<Option<Rc<str>>, ResolveError> {
        let Some(package) = self.package_scope(parent)? else {
            return Ok(None);
        };
        if package.imports.is_none() {
            return Ok(None);
        }
        match self.imports(request.request, parent, request.conditions)? {
            Target::File(url) => self.finish(&url.path, Some(parent), &package.file).map(Some),
            Target::Package(name) => {
                let found =
                    self.package_resolve(&name, &package.file, request.conditions, request.is_builtin);
                match found {
                    Ok(crate::EsmTarget::File { url, .. }) => {
                        let path = url.strip_prefix("file://").unwrap_or(&url).to_owned();
                        let end = path.find(['?', '#']).unwrap_or(path.len());
                        self.finish(path.get(..end).unwrap_or(&path), Some(parent), &package.file)
                            .map(Some)
                    }
                    Ok(_) => Err(ResolveError::InvalidUrlScheme),
                    Err(ResolveError::NotFound { .. }) => Err(ResolveError::TargetNotFound {
                        target: request.request.to_owned(),
                        package: String::new(),
                    }),
                    Err(e) => Err(e),
                }
            }
        }
    }

    /// A package that asks for its own name goes through its own `exports`.
    fn self_reference(
        &mut self,
        request: &CjsRequest<'_>,
        parent: &str,
    ) -> Result<Option<Rc<str>>, ResolveError> {
        let text = request.request;
        if text.starts_with(['.', '/', '#']) {
            return Ok(None);
        }
        let Some(package) = self.package_scope(parent)? else {
            return Ok(None);
        };
        let (Some(exports), Some(name)) = (&package.exports, &package.name) else {
            return Ok(None);
        };
        let Some(rest) = text
            .strip_prefix(name.as_str())
            .filter(|r| r.is_empty() || r.starts_with('/'))
        else {
            return Ok(None);
        };
        let target = self.exports(
            &package,
            exports,
            &format!(".{rest}"),
            Some(parent),
            request.conditions,
        )?;
        self.finish_target(target, Some(parent), &package.file).map(Some)
    }

    /// `Module._findPath`.
    pub fn find_path(&mut self, request: &CjsRequest<'_>) -> Result<Option<Rc<str>>, ResolveError> {
        let text = request.request;
        if is_absolute(text) {
            return self.find_at(&normalize(text), request);
        }
        let relative = text.starts_with("./") || text.starts_with("../");
        let inside = !relative || !leaves_directory(text);
        for dir in request.paths {
            if inside && !dir.is_empty() {
                let exists = self.kind(dir) == Kind::Directory;
                if !relative {
                    self.step(|| Step::Lookup {
                        dir: dir.clone(),
                        exists,
                    });
                }
                if !exists {
                    continue;
                }
            }
            if !relative
                && let Some((name, subpath)) = package_name(text)
                && let Some(package) = self.package(&resolve(dir, name), None)?
                && let Some(exports) = &package.exports
            {
                let target = self.exports(
                    &package,
                    exports,
                    &format!(".{subpath}"),
                    None,
                    request.conditions,
                )?;
                return self.finish_target(target, None, &package.dir).map(Some);
            }
            if let Some(found) = self.find_at(&resolve(dir, text), request)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// What the `exports` of the package below a lookup directory answer;
    /// `None` when there is no such package or it has none.
    pub fn exports_below(
        &mut self,
        dir: &str,
        request: &str,
        conditions: &Conditions,
    ) -> Result<Option<Rc<str>>, ResolveError> {
        if let Some((name, subpath)) = package_name(request)
            && let Some(package) = self.package(&resolve(dir, name), None)?
            && let Some(exports) = &package.exports
        {
            let target = self.exports(&package, exports, &format!(".{subpath}"), None, conditions)?;
            return self.finish_target(target, None, &package.dir).map(Some);
        }
        Ok(None)
    }

    fn find_at(&mut self, base: &str, request: &CjsRequest<'_>) -> Result<Option<Rc<str>>, ResolveError> {
        let kind = self.probe(base);
        if !has_trailing_slash(request.request) {
            if kind == Kind::File {
                return self.identity(base, request.is_main).map(Some);
            }
            if let Some(found) = self.with_extensions(base, request)? {
                return Ok(Some(found));
            }
        }
        if kind == Kind::Directory {
            return self.directory(base, request);
        }
        Ok(None)
    }

    fn file(&mut self, path: &str, request: &CjsRequest<'_>) -> Result<Option<Rc<str>>, ResolveError> {
        if self.probe(path) == Kind::File {
            self.identity(path, request.is_main).map(Some)
        } else {
            Ok(None)
        }
    }

    fn with_extensions(
        &mut self,
        base: &str,
        request: &CjsRequest<'_>,
    ) -> Result<Option<Rc<str>>, ResolveError> {
        let mut path = String::with_capacity(base.len() + 8);
        path.push_str(base);
        for extension in request.extensions {
            path.truncate(base.len());
            path.push_str(extension);
            if let Some(found) = self.file(&path, request)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    fn directory(&mut self, dir: &str, request: &CjsRequest<'_>) -> Result<Option<Rc<str>>, ResolveError> {
        let package = self.package(dir, None)?;
        let index = join(dir, "index");
        let Some(main) = package
            .as_ref()
            .and_then(|p| p.main.as_deref())
            .filter(|m| !m.is_empty())
        else {
            return self.with_extensions(&index, request);
        };
        let target = resolve(dir, main);
        if let Some(found) = self.file(&target, request)? {
            return Ok(Some(found));
        }
        if let Some(found) = self.with_extensions(&target, request)? {
            return Ok(Some(found));
        }
        if let Some(found) = self.with_extensions(&join(&target, "index"), request)? {
            return Ok(Some(found));
        }
        let package_json = join(dir, "package.json");
        match self.with_extensions(&index, request)? {
            Some(found) => {
                self.warn(Warning::InvalidMain {
                    package_json,
                    main: main.to_owned(),
                });
                Ok(Some(found))
            }
            None => Err(ResolveError::InvalidMain {
                target,
                package_json,
                request: request.request.to_owned(),
            }),
        }
    }

    fn finish_target(
        &mut self,
        target: Target,
        parent: Option<&str>,
        package: &str,
    ) -> Result<Rc<str>, ResolveError> {
        match target {
            Target::File(url) => self.finish(&url.path, parent, package),
            // `exports` never leads to another package.
            Target::Package(_) => Err(ResolveError::InvalidUrlScheme),
        }
    }

    /// The file behind a target's URL path, which must exist as it stands.
    fn finish(
        &mut self,
        url_path: &str,
        parent: Option<&str>,
        package: &str,
    ) -> Result<Rc<str>, ResolveError> {
        if has_encoded_separator(url_path) {
            return Err(ResolveError::InvalidSpecifier {
                specifier: format!("file://{url_path}"),
                reason: "must not include encoded \"/\" or \"\\\" characters".to_owned(),
                base: parent.map(str::to_owned),
            });
        }
        let file = decode(url_path)
            .map_err(|_| ResolveError::MalformedUri {
                input: format!("file://{url_path}"),
            })?
            .into_owned();
        if self.probe(&file) == Kind::File {
            return self.identity(&file, false);
        }
        Err(ResolveError::TargetNotFound {
            target: file,
            package: package.to_owned(),
        })
    }

    /// `module.findPackageJSON`'s bare form: the package.json of a package seen
    /// from `dirs`.
    pub fn find_package(&mut self, name: &str, dirs: &[String]) -> Result<Option<Rc<Package>>, ResolveError> {
        for dir in dirs {
            if self.kind(dir) == Kind::Directory
                && let Some(package) = self.package(&resolve(dir, name), None)?
            {
                return Ok(Some(package));
            }
        }
        Ok(None)
    }
}

/// The URL path of a directory's file, for bases.
pub(crate) fn url_of(path: &str) -> String {
    to_url_path(path).into_owned()
}
