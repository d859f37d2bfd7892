//! Every rule of resolution on a file system in memory, with the expectations
//! taken from Node 22.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::io;

use proptest::prelude::*;

use crate::*;

#[derive(Default)]
struct MemoryFs {
    files: BTreeMap<String, String>,
    links: BTreeMap<String, String>,
    calls: Cell<usize>,
}

impl MemoryFs {
    fn true_path(&self, path: &str, follow_last: bool) -> Option<String> {
        let mut done = String::new();
        let parts: Vec<&str> = path.split('/').filter(|p| !p.is_empty()).collect();
        for (i, part) in parts.iter().enumerate() {
            let next = format!("{done}/{part}");
            match self.links.get(&next) {
                Some(to) if follow_last || i + 1 < parts.len() => {
                    done = self.true_path(
                        &path::resolve(if done.is_empty() { "/" } else { &done }, to),
                        true,
                    )?;
                }
                _ => done = next,
            }
        }
        Some(if done.is_empty() { "/".to_owned() } else { done })
    }

    fn is_dir(&self, path: &str) -> bool {
        let prefix = if path == "/" {
            "/".to_owned()
        } else {
            format!("{path}/")
        };
        path == "/"
            || self
                .files
                .keys()
                .chain(self.links.keys())
                .any(|f| f.starts_with(&prefix))
    }
}

impl FileSystem for &MemoryFs {
    fn stat(&self, path: &str) -> Kind {
        self.calls.set(self.calls.get() + 1);
        match self.true_path(path, true) {
            Some(p) if self.files.contains_key(&p) => Kind::File,
            Some(p) if self.is_dir(&p) => Kind::Directory,
            _ => Kind::Missing,
        }
    }
    fn lstat(&self, path: &str) -> io::Result<LinkKind> {
        self.calls.set(self.calls.get() + 1);
        match self.true_path(path, false) {
            Some(p) if self.links.contains_key(&p) => Ok(LinkKind::Link),
            Some(p) if self.files.contains_key(&p) => Ok(LinkKind::File),
            Some(p) if self.is_dir(&p) => Ok(LinkKind::Directory),
            _ => Err(io::Error::from_raw_os_error(2)),
        }
    }
    fn read_link(&self, path: &str) -> io::Result<String> {
        let p = self.true_path(path, false).unwrap_or_default();
        self.links
            .get(&p)
            .cloned()
            .ok_or_else(|| io::Error::from_raw_os_error(2))
    }
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.calls.set(self.calls.get() + 1);
        let p = self.true_path(path, true).unwrap_or_default();
        self.files
            .get(&p)
            .map(|t| t.clone().into_bytes())
            .ok_or_else(|| io::Error::from_raw_os_error(2))
    }
}

fn files(list: &[(&str, &str)]) -> MemoryFs {
    let mut fs = MemoryFs::default();
    for (name, text) in list {
        fs.files.insert((*name).to_owned(), (*text).to_owned());
    }
    fs
}

fn builtin(name: &str) -> bool {
    matches!(name, "fs" | "path" | "fs/promises")
}

fn ask(
    r: &mut Resolver<&MemoryFs>,
    parent: &str,
    request: &str,
    is_main: bool,
) -> Result<Option<String>, String> {
    let dir = path::dirname(parent);
    let paths =
        if request.starts_with("./") || request.starts_with("../") || request == "." || request == ".." {
            vec![dir.to_owned()]
        } else {
            node_modules_paths(dir)
        };
    let extensions: Vec<String> = [".js", ".json", ".node"].map(String::from).to_vec();
    let conditions = Conditions::cjs(&[], true);
    let request = CjsRequest {
        request,
        paths: &paths,
        parent: Some(parent),
        is_main,
        extensions: &extensions,
        conditions: &conditions,
        is_builtin: &builtin,
    };
    r.require(&request)
        .map(|found| found.map(|p| p.to_string()))
        .map_err(|e| format!("{} {e}", e.code()))
}

fn require(fs: &MemoryFs, parent: &str, request: &str) -> Result<Option<String>, String> {
    ask(&mut Resolver::new(fs, Options::default()), parent, request, false)
}

fn found(path: &str) -> Result<Option<String>, String> {
    Ok(Some(path.to_owned()))
}

fn import(fs: &MemoryFs, base: &str, specifier: &str) -> Result<String, String> {
    let conditions = Conditions::esm(&[], true);
    match Resolver::new(fs, Options::default()).import(specifier, base, &conditions, &builtin) {
        Ok(EsmTarget::Builtin(name)) => Ok(format!("node:{name}")),
        Ok(EsmTarget::File { url, .. } | EsmTarget::Url(url)) => Ok(url),
        Err(e) => Err(format!("{} {e}", e.code())),
    }
}

#[test]
fn relative_requests_probe_file_extensions_and_index() {
    let fs = files(&[
        ("/a/main.js", ""),
        ("/a/x", ""),
        ("/a/x.js", ""),
        ("/a/y.json", ""),
        ("/a/z.node", ""),
        ("/a/d/index.json", ""),
        ("/a/e.js", ""),
        ("/a/e/index.js", ""),
        ("/a/index.js", ""),
    ]);
    for (request, expected) in [
        ("./x", "/a/x"),
        ("./x.js", "/a/x.js"),
        ("./y", "/a/y.json"),
        ("./z", "/a/z.node"),
        ("./d", "/a/d/index.json"),
        ("./e", "/a/e.js"),
        ("./e/", "/a/e/index.js"),
        (".", "/a/index.js"),
        ("./", "/a/index.js"),
        ("./d/..", "/a/index.js"),
        ("../a/x.js", "/a/x.js"),
        ("/a/y", "/a/y.json"),
        ("/a/d/../y", "/a/y.json"),
    ] {
        assert_eq!(require(&fs, "/a/main.js", request), found(expected), "{request}");
    }
    for request in ["./x.js/", "./nope", "/nope", "..", "./y.js", "nope"] {
        assert_eq!(require(&fs, "/a/main.js", request), Ok(None), "{request}");
    }
}

#[test]
fn package_main_and_its_fallbacks() {
    let fs = files(&[
        ("/n/node_modules/a/package.json", r#"{"main":"lib/a"}"#),
        ("/n/node_modules/a/lib/a.js", ""),
        ("/n/node_modules/b/package.json", r#"{"main":"./lib"}"#),
        ("/n/node_modules/b/lib/index.js", ""),
        ("/n/node_modules/c/package.json", r#"{"main":"./nope"}"#),
        ("/n/node_modules/c/index.js", ""),
        ("/n/node_modules/d/package.json", r#"{"main":"./nope"}"#),
        ("/n/node_modules/e/package.json", r#"{"main":5}"#),
        ("/n/node_modules/e/index.js", ""),
        ("/n/node_modules/f/package.json", "{"),
        ("/n/node_modules/g/package.json", r#"{"name":5}"#),
        ("/n/node_modules/single.js", ""),
    ]);
    let at = "/n/p/q/x.js";
    assert_eq!(require(&fs, at, "a"), found("/n/node_modules/a/lib/a.js"));
    assert_eq!(require(&fs, at, "b"), found("/n/node_modules/b/lib/index.js"));
    assert_eq!(require(&fs, at, "e"), found("/n/node_modules/e/index.js"));
    assert_eq!(require(&fs, at, "single"), found("/n/node_modules/single.js"));
    assert_eq!(require(&fs, at, "a/lib/a"), found("/n/node_modules/a/lib/a.js"));
    assert_eq!(
        require(&fs, at, "d"),
        Err("MODULE_NOT_FOUND Cannot find module '/n/node_modules/d/nope'. Please verify that the package.json has a \
             valid \"main\" entry"
            .to_owned())
    );
    for bad in ["f", "g"] {
        assert_eq!(
            require(&fs, at, bad),
            Err(format!(
                "ERR_INVALID_PACKAGE_CONFIG Invalid package config /n/node_modules/{bad}/package.json."
            ))
        );
    }
    let mut r = Resolver::new(&fs, Options::default());
    assert_eq!(ask(&mut r, at, "c", false), found("/n/node_modules/c/index.js"));
    let warnings = r.take_warnings();
    assert_eq!(warnings.len(), 1);
    assert_eq!(warnings[0].code(), "DEP0128");
    assert_eq!(
        warnings[0].to_string(),
        "Invalid 'main' field in '/n/node_modules/c/package.json' of './nope'. Please either fix that or report it to \
         the module author"
    );
}

const EXPORTS: &str = r#"{"name":"exp","exports":{
  ".":"./m.js","./a":"./a.js","./nul":null,"./p/*":"./lib/*.js","./q/*.js":"./lib/*.js","./q/deep/*":"./deep/*",
  "./arr":["x",{"import":"./y"}],"./arr2":["./../../x"],"./arr3":["x","./a.js"],"./num":5,"./nm":"./node_modules/x",
  "./missing":"./missing.js","./bare":"lodash","./c":{"import":"./z.js"},"./d":{"node":{"require":"./a.js"},"default":"./m.js"},
  "./e":{"import":"./z.js","default":null},"./esc":"./lib%2Fx.js","./nested/*":{"require":"./lib/*.js"},"./enc":"./lib/%41.js"}}"#;

fn exporting() -> MemoryFs {
    files(&[
        ("/p/node_modules/exp/package.json", EXPORTS),
        ("/p/node_modules/exp/m.js", ""),
        ("/p/node_modules/exp/a.js", ""),
        ("/p/node_modules/exp/lib/x.js", ""),
        ("/p/node_modules/exp/lib/A.js", ""),
        ("/p/node_modules/exp/deep/x.js", ""),
        ("/p/node_modules/num/package.json", r#"{"exports":{"1":"./x"}}"#),
        (
            "/p/node_modules/mixed/package.json",
            r#"{"exports":{"./a":"./x","b":"./y"}}"#,
        ),
        ("/p/node_modules/sugar/package.json", r#"{"exports":"x"}"#),
        (
            "/p/node_modules/@s/n/package.json",
            r#"{"exports":{"./x":"./x.js"}}"#,
        ),
        ("/p/node_modules/@s/n/x.js", ""),
        ("/p/t.js", ""),
    ])
}

#[test]
fn exports_answer_as_node_does() {
    let fs = exporting();
    let root = "/p/node_modules/exp";
    for (request, expected) in [
        ("exp", "m.js"),
        ("exp/a", "a.js"),
        ("exp/p/x", "lib/x.js"),
        ("exp/q/x.js", "lib/x.js"),
        ("exp/q/deep/x.js", "deep/x.js"),
        ("exp/arr3", "a.js"),
        ("exp/d", "a.js"),
        ("exp/nested/x", "lib/x.js"),
        ("exp/enc", "lib/A.js"),
    ] {
        assert_eq!(
            require(&fs, "/p/t.js", request),
            found(&format!("{root}/{expected}")),
            "{request}"
        );
    }
    assert_eq!(
        require(&fs, "/p/t.js", "@s/n/x"),
        found("/p/node_modules/@s/n/x.js")
    );
}

#[test]
fn exports_refuse_as_node_does() {
    let fs = exporting();
    let json = "/p/node_modules/exp/package.json";
    let undefined = |sub: &str| {
        format!(
            "ERR_PACKAGE_PATH_NOT_EXPORTED Package subpath '{sub}' is not defined by \"exports\" in {json}"
        )
    };
    let target = |target: &str, key: &str, hint: &str| {
        format!(
            "ERR_INVALID_PACKAGE_TARGET Invalid \"exports\" target \"{target}\" defined for '{key}' in the package \
             config {json}{hint}"
        )
    };
    let hint = "; targets must start with \"./\"";
    for (request, expected) in [
        ("exp/", undefined("./")),
        ("exp/nul", undefined("./nul")),
        ("exp/c", undefined("./c")),
        ("exp/e", undefined("./e")),
        ("exp/nothing", undefined("./nothing")),
        ("exp/p/", undefined("./p/")),
        ("exp/arr", target("x", "./arr", hint)),
        ("exp/arr2", target("./../../x", "./arr2", "")),
        ("exp/num", target("5", "./num", hint)),
        ("exp/nm", target("./node_modules/x", "./nm", "")),
        ("exp/bare", target("lodash", "./bare", hint)),
        ("exp/missing", "MODULE_NOT_FOUND Cannot find module '/p/node_modules/exp/missing.js'".to_owned()),
        (
            "exp/esc",
            "ERR_INVALID_MODULE_SPECIFIER Invalid module \"file:///p/node_modules/exp/lib%2Fx.js\" must not include \
             encoded \"/\" or \"\\\" characters"
                .to_owned(),
        ),
        (
            "exp/p/../x",
            format!(
                "ERR_INVALID_MODULE_SPECIFIER Invalid module \"./p/../x\" request is not a valid match in pattern \
                 \"./p/*\" for the \"exports\" resolution of {json}"
            ),
        ),
        (
            "num",
            "ERR_INVALID_PACKAGE_CONFIG Invalid package config /p/node_modules/num/package.json. \"exports\" cannot \
             contain numeric property keys."
                .to_owned(),
        ),
        (
            "mixed",
            "ERR_INVALID_PACKAGE_CONFIG Invalid package config /p/node_modules/mixed/package.json. \"exports\" cannot \
             contain some keys starting with '.' and some not. The exports object must either be an object of package \
             subpath keys or an object of main entry condition name keys only."
                .to_owned(),
        ),
        (
            "sugar",
            "ERR_INVALID_PACKAGE_TARGET Invalid \"exports\" main target \"x\" defined in the package config \
             /p/node_modules/sugar/package.json; targets must start with \"./\""
                .to_owned(),
        ),
        (
            "@s/n",
            "ERR_PACKAGE_PATH_NOT_EXPORTED No \"exports\" main defined in /p/node_modules/@s/n/package.json".to_owned(),
        ),
    ] {
        assert_eq!(require(&fs, "/p/t.js", request), Err(expected), "{request}");
    }
}

#[test]
fn imports_and_self_reference() {
    let fs = files(&[
        (
            "/p/package.json",
            r##"{"name":"p","imports":{"#a":"./a.js","#b/*":"./b/*.js","#n":null,"#pkg":"exp/a","#fs":"fs",
            "#fs2":"node:fs","#bad":"../x","#arr":["../x","./a.js"]},"exports":{"./self":"./a.js"}}"##,
        ),
        ("/p/a.js", ""),
        ("/p/b/c.js", ""),
        (
            "/p/node_modules/exp/package.json",
            r#"{"exports":{"./a":"./a.js"}}"#,
        ),
        ("/p/node_modules/exp/a.js", ""),
        ("/q/t.js", ""),
    ]);
    let at = "/p/t.js";
    assert_eq!(require(&fs, at, "#a"), found("/p/a.js"));
    assert_eq!(require(&fs, at, "#b/c"), found("/p/b/c.js"));
    assert_eq!(require(&fs, at, "#pkg"), found("/p/node_modules/exp/a.js"));
    assert_eq!(require(&fs, at, "#arr"), found("/p/a.js"));
    assert_eq!(require(&fs, at, "p/self"), found("/p/a.js"));
    // Asked from a directory.
    assert_eq!(require(&fs, "/p/", "p/self"), found("/p/a.js"));
    assert_eq!(require(&fs, "/q/t.js", "#a"), Ok(None));
    for (request, expected) in [
        (
            "#n",
            "ERR_PACKAGE_IMPORT_NOT_DEFINED Package import specifier \"#n\" is not defined in package /p/package.json \
             imported from /p/t.js",
        ),
        ("#fs", "ERR_INVALID_URL_SCHEME The URL must be of scheme file"),
        (
            "#fs2",
            "ERR_INVALID_PACKAGE_TARGET Invalid \"imports\" target \"node:fs\" defined for '#fs2' in the package \
             config /p/package.json imported from /p/t.js",
        ),
        (
            "#",
            "ERR_INVALID_MODULE_SPECIFIER Invalid module \"#\" is not a valid internal imports specifier name \
             imported from /p/t.js",
        ),
        ("#b/x", "MODULE_NOT_FOUND Cannot find module '/p/b/x.js'"),
        (
            "p/x",
            "ERR_PACKAGE_PATH_NOT_EXPORTED Package subpath './x' is not defined by \"exports\" in /p/package.json \
             imported from /p/t.js",
        ),
        (
            "p",
            "ERR_PACKAGE_PATH_NOT_EXPORTED No \"exports\" main defined in /p/package.json imported from /p/t.js",
        ),
    ] {
        assert_eq!(require(&fs, at, request), Err(expected.to_owned()), "{request}");
    }
}

#[test]
fn links_give_their_target_unless_preserved() {
    let mut fs = files(&[("/real/m.js", ""), ("/real/dir/index.js", ""), ("/p/t.js", "")]);
    fs.links.insert("/p/l.js".into(), "../real/m.js".into());
    fs.links.insert("/p/d".into(), "/real/dir".into());
    fs.links.insert("/p/loop".into(), "loop2".into());
    fs.links.insert("/p/loop2".into(), "loop".into());
    assert_eq!(require(&fs, "/p/t.js", "./l"), found("/real/m.js"));
    assert_eq!(require(&fs, "/p/t.js", "./d"), found("/real/dir/index.js"));
    let mut r = Resolver::new(
        &fs,
        Options {
            preserve_symlinks: true,
            preserve_symlinks_main: false,
        },
    );
    assert_eq!(ask(&mut r, "/p/t.js", "./l", false), found("/p/l.js"));
    assert_eq!(ask(&mut r, "/p/t.js", "./l", true), found("/real/m.js"));
}

#[test]
fn scopes_stop_at_node_modules_and_are_cached() {
    let fs = files(&[
        ("/p/package.json", r#"{"type":"module"}"#),
        ("/p/a/b/x.js", ""),
        ("/p/node_modules/loose.js", ""),
        ("/p/node_modules/q/package.json", r#"{"type":"commonjs"}"#),
    ]);
    let mut r = Resolver::new(&fs, Options::default());
    let kind = |r: &mut Resolver<&MemoryFs>, f: &str| r.package_scope(f).map(|p| p.map(|p| p.kind));
    assert_eq!(kind(&mut r, "/p/a/b/x.js"), Ok(Some(PackageType::Module)));
    let calls = fs.calls.get();
    assert_eq!(kind(&mut r, "/p/a/b/y.js"), Ok(Some(PackageType::Module)));
    assert_eq!(fs.calls.get(), calls);
    assert_eq!(kind(&mut r, "/p/node_modules/loose.js"), Ok(None));
    assert_eq!(
        kind(&mut r, "/p/node_modules/q/lib/x.js"),
        Ok(Some(PackageType::CommonJs))
    );
}

#[test]
fn one_probe_per_existing_file_and_nothing_negative_kept() {
    let mut fs = files(&[("/p/t.js", ""), ("/p/a.js", "")]);
    {
        let mut r = Resolver::new(&fs, Options::default());
        assert_eq!(ask(&mut r, "/p/t.js", "./a.js", false), found("/p/a.js"));
        let calls = fs.calls.get();
        assert_eq!(ask(&mut r, "/p/t.js", "./a.js", false), found("/p/a.js"));
        assert_eq!(fs.calls.get(), calls);
    }
    fs.files.insert("/p/b.js".into(), String::new());
    assert_eq!(require(&fs, "/p/t.js", "./b"), found("/p/b.js"));
}

#[test]
fn the_trace_lists_what_was_tried() {
    let fs = exporting();
    let mut r = Resolver::new(&fs, Options::default());
    r.explain();
    assert_eq!(
        ask(&mut r, "/p/t.js", "exp/d", false),
        found("/p/node_modules/exp/a.js")
    );
    let steps = r.take_steps();
    assert!(
        steps.contains(&Step::Entry {
            key: "./d".into(),
            star: None
        }),
        "{steps:?}"
    );
    assert!(steps.contains(&Step::Condition {
        name: "require".into(),
        active: true
    }));
    assert!(steps.contains(&Step::Target {
        target: "./a.js".into()
    }));
    assert!(r.take_steps().is_empty());
}

#[test]
fn imports_of_es_modules() {
    let fs = exporting();
    let at = "/p/t.mjs";
    for (specifier, expected) in [
        ("exp", "file:///p/node_modules/exp/m.js"),
        ("./t.js?x#y", "file:///p/t.js?x#y"),
        ("fs", "node:fs"),
        ("node:fs/promises", "node:fs/promises"),
        ("file:///p/t.js", "file:///p/t.js"),
        ("data:text/javascript,1", "data:text/javascript,1"),
    ] {
        assert_eq!(import(&fs, at, specifier), Ok(expected.to_owned()), "{specifier}");
    }
    for (specifier, expected) in [
        (
            "./nope",
            "ERR_MODULE_NOT_FOUND Cannot find module '/p/nope' imported from /p/t.mjs",
        ),
        (
            "nope/deep",
            "ERR_MODULE_NOT_FOUND Cannot find package 'nope' imported from /p/t.mjs",
        ),
        (
            "./node_modules",
            "ERR_UNSUPPORTED_DIR_IMPORT Directory import '/p/node_modules' is not supported resolving ES modules \
             imported from /p/t.mjs",
        ),
        (
            "@x",
            "ERR_INVALID_MODULE_SPECIFIER Invalid module \"@x\" is not a valid package name imported from /p/t.mjs",
        ),
        (
            "num",
            "ERR_INVALID_PACKAGE_CONFIG Invalid package config /p/node_modules/num/package.json while importing \
             file:///p/t.mjs. \"exports\" cannot contain numeric property keys.",
        ),
        (
            "./a%2fb",
            "ERR_INVALID_MODULE_SPECIFIER Invalid module \"/p/a%2fb\" must not include encoded \"/\" or \"\\\" \
             characters imported from /p/t.mjs",
        ),
        ("./p%zz", " URI malformed"),
        (
            "file://host/x",
            "ERR_INVALID_FILE_URL_HOST File URL host must be \"localhost\" or empty on linux",
        ),
    ] {
        assert_eq!(
            import(&fs, at, specifier),
            Err(expected.to_owned()),
            "{specifier}"
        );
    }
}

#[test]
fn lookup_directories() {
    assert_eq!(
        node_modules_paths("/a/b"),
        ["/a/b/node_modules", "/a/node_modules", "/node_modules"]
    );
    assert_eq!(
        node_modules_paths("/a/node_modules/b"),
        [
            "/a/node_modules/b/node_modules",
            "/a/node_modules",
            "/node_modules"
        ]
    );
    assert_eq!(node_modules_paths("/"), ["/node_modules"]);
}

#[test]
fn the_standard_file_system_reads_links() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let root = std::fs::canonicalize(dir.path())
        .expect("its path")
        .to_string_lossy()
        .into_owned();
    std::fs::write(path::join(&root, "m.js"), "x").expect("a file");
    std::os::unix::fs::symlink("m.js", path::join(&root, "l.js")).expect("a link");
    let mut r = Resolver::new(StdFs, Options::default());
    assert_eq!(r.kind(&path::join(&root, "l.js")), Kind::File);
    assert_eq!(r.kind(&root), Kind::Directory);
    assert_eq!(
        r.real_path(&path::join(&root, "l.js")).as_deref(),
        Ok(path::join(&root, "m.js").as_str())
    );
}

proptest! {
    #[test]
    fn a_match_fills_the_pattern(head in "[a-z./]{0,6}", tail in "[a-z./]{0,6}", star in "[a-z./]{1,8}") {
        let pattern = format!("{head}*{tail}");
        let request = format!("{head}{star}{tail}");
        prop_assert_eq!(pattern_match(&pattern, &request), Some(star.as_str()));
    }

    #[test]
    fn splitting_loses_nothing(name in "@?[a-z]{1,5}(/[a-z]{1,5}){0,3}") {
        if let Some((package, subpath, scoped)) = split_specifier(&name) {
            prop_assert_eq!(format!("{package}{}", &subpath[1..]), name.clone());
            prop_assert_eq!(scoped, name.starts_with('@'));
        } else {
            prop_assert!(name.starts_with('@'));
        }
    }

    #[test]
    fn nothing_panics(request in "\\PC{0,24}", exports in "\\PC{0,24}") {
        let fs = files(&[("/p/node_modules/x/package.json", "{\"exports\":{\"./*\":\"./*\"}}"), ("/p/t.js", "")]);
        let _ = require(&fs, "/p/t.js", &request);
        let _ = require(&fs, "/p/t.js", &format!("x/{request}"));
        let _ = import(&fs, "/p/t.js", &request);
        let _ = Package::parse("/p/package.json".into(), "/p".into(), exports.as_bytes());
        let _ = path::decode(&request);
    }

    #[test]
    fn encoding_is_undone(path in "/\\PC{0,24}") {
        let url = path::to_url_path(&path).into_owned();
        prop_assert_eq!(path::decode(&url).map(std::borrow::Cow::into_owned), Ok(path));
    }

    #[test]
    fn resolving_normalises(a in "(/[a-z.]{0,3}){1,4}", b in "[a-z./]{0,8}") {
        let joined = path::resolve(&a, &b);
        prop_assert!(joined.starts_with('/'));
        prop_assert_eq!(path::normalize(&joined).into_owned(), joined.clone());
    }
}
