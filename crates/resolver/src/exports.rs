//! `exports` and `imports`: conditions, patterns, targets
//! (Node's documentation, "Modules: Packages" and the resolution algorithm of
//! "Modules: ECMAScript modules", PACKAGE_EXPORTS_RESOLVE and below).
//! Knows nothing about lookup paths.

use crate::cache::Resolver;
use crate::error::{ResolveError, Warning};
use crate::fs::FileSystem;
use crate::json::Json;
use crate::package::Package;
use crate::path::{UrlPath, join_url, to_url_path};
use crate::trace::Step;

/// The active conditions; `default` always counts.
#[derive(Clone, Debug, Default)]
pub struct Conditions(Vec<String>);

impl Conditions {
    /// `node`, `require`, `module-sync`, `node-addons` and the user's.
    pub fn cjs(user: &[String], addons: bool) -> Self {
        Self::with("require", user, addons)
    }

    /// `node`, `import`, `module-sync`, `node-addons` and the user's.
    pub fn esm(user: &[String], addons: bool) -> Self {
        Self::with("import", user, addons)
    }

    /// Exactly these names.
    pub fn exactly(names: Vec<String>) -> Self {
        Self(names)
    }

    fn with(own: &str, user: &[String], addons: bool) -> Self {
        let mut names = vec![own.to_owned(), "node".to_owned()];
        if addons {
            names.push("node-addons".to_owned());
        }
        names.push("module-sync".to_owned());
        names.extend(user.iter().cloned());
        Self(names)
    }

    /// The names.
    pub fn names(&self) -> &[String] {
        &self.0
    }

    fn has(&self, name: &str) -> bool {
        self.0.iter().any(|n| n == name)
    }
}

/// What a target resolves to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// A file inside the package.
    File(UrlPath),
    /// `imports` to another package or a builtin: resolved as a bare specifier.
    Package(String),
}

/// `undefined` and `null` mean different things while targets are tried.
enum Attempt {
    Found(Target),
    Null,
    Undefined,
}

/// What is being resolved, for messages and for the rules that differ.
struct Lookup<'a> {
    package: &'a Package,
    base: Option<&'a str>,
    conditions: &'a Conditions,
    /// The key of the map that matched.
    key: &'a str,
    /// What `*` stands for.
    star: Option<&'a str>,
    imports: bool,
    /// The subpath ends in a slash: no complaint about double slashes.
    path_map: bool,
}

impl Lookup<'_> {
    fn invalid(&self, target: &str) -> ResolveError {
        ResolveError::InvalidTarget {
            package_json: self.package.file.clone(),
            key: self.key.to_owned(),
            target: target.to_owned(),
            imports: self.imports,
            base: self.base.map(str::to_owned),
        }
    }

    fn config(&self, reason: &str) -> ResolveError {
        invalid_config(self.package, self.base, reason)
    }
}

fn invalid_config(package: &Package, base: Option<&str>, reason: &str) -> ResolveError {
    ResolveError::InvalidConfig {
        package_json: package.file.clone(),
        importing: base.map(crate::path::to_file_url),
        reason: Some(reason.to_owned()),
        detail: None,
    }
}

/// Whether the key `pattern` (with one `*`) covers `request`; gives what `*`
/// stands for. A `*` never stands for nothing.
pub fn pattern_match<'r>(pattern: &str, request: &'r str) -> Option<&'r str> {
    let at = pattern.find('*')?;
    let (head, tail) = (pattern.get(..at)?, pattern.get(at + 1..)?);
    if tail.contains('*') || request.len() < pattern.len() {
        return None;
    }
    request.strip_prefix(head)?.strip_suffix(tail)
}

/// Whether `a` is the better (more specific) of two pattern keys.
fn is_more_specific(a: &str, b: &str) -> bool {
    let base = |key: &str| key.find('*').map_or(key.len(), |at| at + 1);
    match base(a).cmp(&base(b)) {
        std::cmp::Ordering::Equal => a.contains('*') && (!b.contains('*') || a.len() > b.len()),
        order => order.is_gt(),
    }
}

/// A bare specifier's package name and subpath (`.` or `./x`), and whether the
/// name is scoped. `None`: no valid package name.
pub fn split_specifier(specifier: &str) -> Option<(&str, String, bool)> {
    let mut slash = specifier.find('/');
    let scoped = specifier.starts_with('@');
    if scoped {
        let first = slash?;
        slash = specifier.get(first + 1..)?.find('/').map(|at| at + first + 1);
    }
    let (name, rest) = specifier.split_at(slash.unwrap_or(specifier.len()));
    if name.starts_with('.') || name.contains(['%', '\\']) {
        return None;
    }
    Some((name, format!(".{rest}"), scoped))
}

impl<F: FileSystem> Resolver<F> {
    /// PACKAGE_EXPORTS_RESOLVE: the target of `subpath` (`.`, `./x`).
    pub(crate) fn exports(
        &mut self,
        package: &Package,
        exports: &Json,
        subpath: &str,
        base: Option<&str>,
        conditions: &Conditions,
    ) -> Result<Target, ResolveError> {
        let mut lookup = Lookup {
            package,
            base,
            conditions,
            key: subpath,
            star: None,
            imports: false,
            path_map: false,
        };
        let found = if is_main_sugar(package, exports, base)? {
            if subpath == "." {
                self.target(exports, &lookup)?
            } else {
                Attempt::Undefined
            }
        } else if let Some(target) = exports
            .get(subpath)
            .filter(|_| !subpath.contains('*') && !subpath.ends_with('/'))
        {
            self.step(|| Step::Entry {
                key: subpath.to_owned(),
                star: None,
            });
            self.target(target, &lookup)?
        } else if let Some((key, star, target)) = self.best_match(package, exports, subpath, base, false) {
            lookup.key = key;
            lookup.star = Some(star);
            lookup.path_map = subpath.ends_with('/');
            self.target(target, &lookup)?
        } else {
            Attempt::Undefined
        };
        match found {
            Attempt::Found(target) => Ok(target),
            Attempt::Null | Attempt::Undefined => Err(ResolveError::PathNotExported {
                package_json: package.file.clone(),
                subpath: subpath.to_owned(),
                base: base.map(str::to_owned),
            }),
        }
    }

    /// PACKAGE_IMPORTS_RESOLVE for a `#name` asked for by the file `base`.
    pub(crate) fn imports(
        &mut self,
        name: &str,
        base: &str,
        conditions: &Conditions,
    ) -> Result<Target, ResolveError> {
        if name == "#" || name.starts_with("#/") || name.ends_with('/') {
            return Err(ResolveError::InvalidSpecifier {
                specifier: name.to_owned(),
                reason: "is not a valid internal imports specifier name".to_owned(),
                base: Some(base.to_owned()),
            });
        }
        let scope = self.package_scope(base)?;
        if let Some(package) = &scope
            && let Some(imports) = &package.imports
        {
            let mut lookup = Lookup {
                package,
                base: Some(base),
                conditions,
                key: name,
                star: None,
                imports: true,
                path_map: false,
            };
            let found = if let Some(target) = imports.get(name).filter(|_| !name.contains('*')) {
                self.step(|| Step::Entry {
                    key: name.to_owned(),
                    star: None,
                });
                self.target(target, &lookup)?
            } else if let Some((key, star, target)) =
                self.best_match(package, imports, name, Some(base), true)
            {
                lookup.key = key;
                lookup.star = Some(star);
                self.target(target, &lookup)?
            } else {
                Attempt::Undefined
            };
            if let Attempt::Found(target) = found {
                return Ok(target);
            }
        }
        Err(ResolveError::ImportNotDefined {
            specifier: name.to_owned(),
            package_json: scope.map(|p| p.file.clone()),
            base: base.to_owned(),
        })
    }

    /// The most specific pattern of a map that covers `request`.
    fn best_match<'m, 'r>(
        &mut self,
        package: &Package,
        map: &'m Json,
        request: &'r str,
        base: Option<&str>,
        imports: bool,
    ) -> Option<(&'m str, &'r str, &'m Json)> {
        let Json::Object(members) = map else { return None };
        let mut best: Option<(&str, &str, &Json)> = None;
        for (key, target) in members {
            let Some(at) = key.find('*') else { continue };
            if !imports
                && request.ends_with('/')
                && key.get(..at).is_some_and(|head| request.starts_with(head))
            {
                self.warn(Warning::TrailingSlash {
                    subpath: request.to_owned(),
                    package_json: package.file.clone(),
                    base: base.map(str::to_owned),
                });
            }
            if let Some(star) = pattern_match(key, request)
                && best.is_none_or(|(old, ..)| is_more_specific(key, old))
            {
                best = Some((key, star, target));
            }
        }
        if let Some((key, star, _)) = best {
            self.step(|| Step::Entry {
                key: key.to_owned(),
                star: Some(star.to_owned()),
            });
        }
        best
    }

    /// PACKAGE_TARGET_RESOLVE.
    fn target(&mut self, target: &Json, lookup: &Lookup<'_>) -> Result<Attempt, ResolveError> {
        match target {
            Json::String(text) => {
                self.step(|| Step::Target { target: text.clone() });
                self.text_target(text, lookup).map(Attempt::Found)
            }
            Json::Array(items) => {
                let mut last = Ok(Attempt::Null);
                let mut tried = items.is_empty();
                for item in items {
                    match self.target(item, lookup) {
                        Ok(Attempt::Found(found)) => return Ok(Attempt::Found(found)),
                        // Nothing applies in this one: what was before stands.
                        Ok(Attempt::Undefined) => {}
                        Ok(Attempt::Null) => {
                            tried = true;
                            last = Ok(Attempt::Null);
                        }
                        Err(e @ ResolveError::InvalidTarget { .. }) => {
                            tried = true;
                            last = Err(e);
                        }
                        Err(e) => return Err(e),
                    }
                }
                if tried { last } else { Ok(Attempt::Undefined) }
            }
            Json::Object(members) => {
                if members.iter().any(|(key, _)| is_array_index(key)) {
                    return Err(lookup.config("\"exports\" cannot contain numeric property keys."));
                }
                for (key, value) in members {
                    let active = key == "default" || lookup.conditions.has(key);
                    self.step(|| Step::Condition {
                        name: key.clone(),
                        active,
                    });
                    if active {
                        match self.target(value, lookup)? {
                            Attempt::Undefined => {}
                            found => return Ok(found),
                        }
                    }
                }
                Ok(Attempt::Undefined)
            }
            Json::Null => Ok(Attempt::Null),
            Json::Bool(b) => Err(lookup.invalid(&b.to_string())),
            Json::Number(n) => Err(lookup.invalid(n)),
        }
    }

    fn text_target(&mut self, text: &str, lookup: &Lookup<'_>) -> Result<Target, ResolveError> {
        let fill = |text: &str| match lookup.star {
            Some(star) => text.replace('*', star),
            None => text.to_owned(),
        };
        let Some(inside) = text.strip_prefix("./") else {
            if lookup.imports && !text.starts_with("../") && !text.starts_with('/') && !has_scheme(text) {
                return Ok(Target::Package(fill(text)));
            }
            return Err(lookup.invalid(text));
        };
        match worst_segment(inside) {
            Segment::Fine => {}
            Segment::Empty => self.double_slash(&fill(text), lookup),
            Segment::Forbidden => return Err(lookup.invalid(text)),
        }
        let base = join_url(&to_url_path(&lookup.package.file), ".");
        let resolved = join_url(&to_url_path(&lookup.package.file), text);
        if !resolved.path.starts_with(&base.path) {
            return Err(lookup.invalid(text));
        }
        let Some(star) = lookup.star else {
            return Ok(Target::File(resolved));
        };
        match worst_segment(star) {
            Segment::Fine => {}
            Segment::Empty => self.double_slash(&fill(text), lookup),
            Segment::Forbidden => {
                return Err(ResolveError::InvalidSpecifier {
                    specifier: lookup.key.replacen('*', star, 1),
                    reason: format!(
                        "request is not a valid match in pattern \"{}\" for the \"{}\" resolution of {}",
                        lookup.key,
                        if lookup.imports { "imports" } else { "exports" },
                        lookup.package.file
                    ),
                    base: lookup.base.map(str::to_owned),
                });
            }
        }
        // The star's text is part of the URL: it is parsed again with it.
        let filled = format!("{}{}", resolved.path, resolved.suffix).replace('*', star);
        Ok(Target::File(join_url("/", &filled)))
    }

    fn double_slash(&mut self, target: &str, lookup: &Lookup<'_>) {
        if lookup.path_map {
            return;
        }
        let request = match lookup.star {
            Some(star) => lookup.key.replacen('*', star, 1),
            None => lookup.key.to_owned(),
        };
        self.warn(Warning::DoubleSlash {
            target: target.to_owned(),
            differs: request != lookup.key,
            request,
            key: lookup.key.to_owned(),
            imports: lookup.imports,
            package_json: lookup.package.file.clone(),
            base: lookup.base.map(str::to_owned),
        });
    }
}

/// Whether `exports` is the main entry itself rather than a map of subpaths.
fn is_main_sugar(package: &Package, exports: &Json, base: Option<&str>) -> Result<bool, ResolveError> {
    let Json::Object(members) = exports else {
        return Ok(true);
    };
    let mut keys = members.iter().map(|(key, _)| !key.starts_with('.'));
    let Some(first) = keys.next() else {
        return Ok(false);
    };
    if keys.any(|sugar| sugar != first) {
        return Err(invalid_config(
            package,
            base,
            "\"exports\" cannot contain some keys starting with '.' and some not. The exports object must either be \
             an object of package subpath keys or an object of main entry condition name keys only.",
        ));
    }
    Ok(first)
}

fn is_array_index(key: &str) -> bool {
    key.parse::<u32>()
        .is_ok_and(|n| n != u32::MAX && n.to_string() == key)
}

/// Whether a text would parse as an absolute URL.
fn has_scheme(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
            && !(rest.is_empty() && matches!(scheme, "http" | "https" | "ws" | "wss" | "ftp"))
    })
}

#[derive(PartialEq, Eq)]
enum Segment {
    Fine,
    /// An empty segment: deprecated.
    Empty,
    /// `.`, `..` or `node_modules`, percent-encoded or not.
    Forbidden,
}

fn worst_segment(path: &str) -> Segment {
    let mut worst = Segment::Fine;
    for segment in path.split(['/', '\\']) {
        if segment.is_empty() {
            worst = Segment::Empty;
        } else if crate::path::is_dot(segment)
            || crate::path::is_double_dot(segment)
            || crate::path::decode(segment).is_ok_and(|s| s.eq_ignore_ascii_case("node_modules"))
        {
            return Segment::Forbidden;
        }
    }
    worst
}
