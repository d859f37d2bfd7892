//! `cargo xtask pgo` and `cargo xtask small`: release builds that take more than one command of cargo.
//!
//! The first is optimised with a profile of programs of our own: a build that
//! counts what runs, the programs of `benches/training` run with it, a build that
//! knows the counts. The second is static and built for size. They lie under
//! `target/pgo` and `target/small`; `target/release` is left as it is.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::workspace;

/// Where the programs of the training set are.
pub const TRAINING: &str = "benches/training";

/// What is run besides the programs of [`TRAINING`], this many times each: the commonest starts.
const STARTS: [&[&str]; 2] = [
    &["-e", "console.log('hello')"],
    &["-p", "[1, { a: 'b' }, new Map([[1, /x/]])]"],
];
const TIMES: usize = 10;

/// Builds `target/pgo/release/ouro`.
///
/// # Errors
/// What is missing and how to get it, or which step failed.
pub fn pgo(args: &[String]) -> Result<(), String> {
    if !args.is_empty() {
        return Err("usage: cargo xtask pgo".to_owned());
    }
    let root = workspace();
    let merge = profdata()?;
    let home = crate::target().join("pgo");
    let counts = home.join("counts");
    let merged = home.join("merged.profdata");

    step("a build that counts");
    let options = [option("profile-generate", &counts), "--cfg=ouro_counts".into()];
    let counting = build(&root, &home.join("counting"), &options, &counts)?;
    step("the training programs");
    clear(&counts)?;
    train(&root, &counting, &counts)?;
    step("the build that knows the counts");
    let mut command = Command::new(&merge);
    command.arg("merge").arg("--output").arg(&merged).arg(&counts);
    done(&mut command, "llvm-profdata")?;
    let profile = named_by_content(&merged)?;
    let program = build(&root, &home, &[option("profile-use", &profile)], &counts)?;
    clear(&counts)?;
    println!("{}", program.display());
    Ok(())
}

/// The linker leaves out what only unwinding reads: under `panic = "abort"` every function
/// with a destructor still has an entry there.
const DISCARD: &str = "\
SECTIONS { /DISCARD/ : { *(.eh_frame) *(.eh_frame_hdr) *(.gcc_except_table*) } } INSERT AFTER .rodata;
";

/// zstd has each of its loops in one variant instead of many; what it writes is the same.
const ZSTD: &str = "-DHUF_FORCE_DECOMPRESS_X1=1 -DZSTD_FORCE_DECOMPRESS_SEQUENCES_SHORT=1 -DZSTD_NO_INLINE=1 -DDYNAMIC_BMI2=0";

/// Builds `target/small/TARGET/small/ouro`: linked to musl, nothing of it shared, for size rather than speed.
///
/// # Errors
/// What is missing and how to get it.
pub fn small(args: &[String]) -> Result<(), String> {
    if !args.is_empty() {
        return Err("usage: cargo xtask small".to_owned());
    }
    let root = workspace();
    let arch = env::consts::ARCH;
    let triple = format!("{arch}-unknown-linux-musl");
    if !Path::new(&ask(&["--print", "sysroot"])?)
        .join("lib/rustlib")
        .join(&triple)
        .exists()
    {
        return Err(format!("the target is needed: rustup target add {triple}"));
    }
    let compiler = format!("{arch}-linux-musl-gcc");
    if env::var_os(format!("CC_{}", triple.replace('-', "_"))).is_none()
        && [compiler.as_str(), "musl-gcc"]
            .iter()
            .all(|name| Command::new(name).arg("--version").output().is_err())
    {
        return Err(format!(
            "a C compiler for musl is needed: {compiler} or musl-gcc (Debian's package musl-tools)"
        ));
    }
    let home = crate::target().join("small");
    let script = home.join("discard.ld");
    fs::create_dir_all(&home)
        .and_then(|()| fs::write(&script, DISCARD))
        .map_err(|error| format!("{}: {error}", script.display()))?;
    let flags = small_flags(&root, &home, &script)?;
    let c_flags = format!("CFLAGS_{}", triple.replace('-', "_"));
    let c_options = [env::var(&c_flags).unwrap_or_default(), ZSTD.to_owned()].join(" ");
    let mut command = Command::new("cargo");
    command
        .args([
            "build",
            "--profile",
            "small",
            "--package",
            "ouro-cli",
            "--bin",
            "ouro",
            "--no-default-features",
            "--features",
            "packed-stdlib",
        ])
        .args(["--target", &triple, "--target-dir"])
        .arg(&home)
        .env("CARGO_ENCODED_RUSTFLAGS", with_flags(&flags))
        .env(c_flags, c_options)
        .current_dir(&root);
    done(&mut command, "cargo build")?;
    let program = home.join(triple).join("small/ouro");
    let bytes = fs::metadata(&program)
        .map_err(|error| format!("{}: {error}", program.display()))?
        .len();
    println!("{}, {:.1} MB", program.display(), bytes as f64 / 1e6);
    Ok(())
}

/// What rustc and the linker are told beyond the profile `small`.
fn small_flags(root: &Path, home: &Path, discard: &Path) -> Result<Vec<OsString>, String> {
    let linker = toolchain("gcc-ld/ld.lld")?;
    let mut flags: Vec<OsString> = [
        // A fixed address needs no relocations.
        "-Crelocation-model=static",
        // Instructions that repeat become functions, functions that are alike one.
        "-Cllvm-args=-enable-machine-outliner=always",
        "-Clink-arg=-fuse-ld=lld",
        "-Clink-arg=-Wl,-O2,--icf=all,--no-eh-frame-hdr",
    ]
    .map(OsString::from)
    .into();
    let mut flag = |beginning: &str, path: &Path, end: &str| {
        let mut flag = OsString::from(beginning);
        flag.push(path);
        flag.push(end);
        flags.push(flag);
    };
    flag("-Clink-arg=-B", linker.parent().unwrap_or(&linker), "");
    flag("-Clink-arg=-Wl,-T,", discard, "");
    // Panics name files; where those lay when they were compiled is nobody's business.
    flag("--remap-path-prefix=", root, "=");
    flag("--remap-path-prefix=", home, "=");
    let cargo = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let sources = cargo.map(|cargo| fs::read_dir(cargo.join("registry/src")));
    for registry in sources.into_iter().flatten().flatten().flatten() {
        flag("--remap-path-prefix=", &registry.path(), "=");
    }
    Ok(flags)
}

fn step(what: &str) {
    eprintln!("pgo: {what}");
}

/// What rustc answers.
fn ask(what: &[&str]) -> Result<String, String> {
    let answer = Command::new("rustc")
        .args(what)
        .output()
        .map_err(|error| format!("rustc: {error}"))?;
    Ok(String::from_utf8_lossy(&answer.stdout).trim().to_owned())
}

/// `-C name=path`.
fn option(name: &str, path: &Path) -> OsString {
    let mut option = OsString::from(format!("-C{name}="));
    option.push(path);
    option
}

/// The `llvm-profdata` of the toolchain in use: another version's cannot read its counts.
fn profdata() -> Result<PathBuf, String> {
    toolchain("llvm-profdata")
        .map_err(|_| "llvm-profdata is needed: rustup component add llvm-tools".to_owned())
}

/// A program that comes with the toolchain in use.
fn toolchain(program: &str) -> Result<PathBuf, String> {
    let version = ask(&["-vV"])?;
    let host = version
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .ok_or("rustc -vV names no host")?;
    let tool = Path::new(&ask(&["--print", "sysroot"])?)
        .join("lib/rustlib")
        .join(host)
        .join("bin")
        .join(program);
    if tool.exists() {
        Ok(tool)
    } else {
        Err(format!(
            "{} is needed: rustup brings it for this platform",
            tool.display()
        ))
    }
}

/// `CARGO_ENCODED_RUSTFLAGS` with these options after those that are set.
fn with_flags(options: &[OsString]) -> OsString {
    let mut flags = env::var_os("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    for option in options {
        if !flags.is_empty() {
            flags.push("\x1f");
        }
        flags.push(option);
    }
    flags
}

/// Builds ouro with more options of rustc. What programs of the build itself
/// count goes to `counts` too and is cleared before the training.
fn build(root: &Path, target: &Path, options: &[OsString], counts: &Path) -> Result<PathBuf, String> {
    let mut command = Command::new("cargo");
    command
        .args([
            "build",
            "--release",
            "--package",
            "ouro-cli",
            "--bin",
            "ouro",
            "--target-dir",
        ])
        .arg(target)
        .env("CARGO_ENCODED_RUSTFLAGS", with_flags(options))
        .env("LLVM_PROFILE_FILE", counts.join("build-%p.profraw"))
        .current_dir(root);
    done(&mut command, "cargo build")?;
    Ok(target.join("release/ouro"))
}

/// Runs the training set; each process writes its counts when it ends.
fn train(root: &Path, program: &Path, counts: &Path) -> Result<(), String> {
    let folder = root.join(TRAINING);
    let mut programs: Vec<PathBuf> = fs::read_dir(&folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension() == Some(OsStr::new("js")))
        .collect();
    programs.sort();
    let mut runs: Vec<Vec<OsString>> = Vec::new();
    for words in STARTS {
        for _ in 0..TIMES {
            runs.push(words.iter().map(OsString::from).collect());
        }
    }
    runs.extend(programs.into_iter().map(|path| vec![path.into_os_string()]));
    for words in runs {
        let start = Instant::now();
        let mut command = Command::new(program);
        command
            .args(&words)
            .env("LLVM_PROFILE_FILE", counts.join("%p-%m.profraw"))
            .stdout(Stdio::null())
            .current_dir(root);
        let name = words
            .last()
            .map(|word| word.to_string_lossy().into_owned())
            .unwrap_or_default();
        done(&mut command, &name)?;
        if start.elapsed().as_secs() >= 1 {
            step(&format!("{name}, {:.1} s", start.elapsed().as_secs_f64()));
        }
    }
    if is_empty(counts) {
        return Err("the training programs wrote no counts".to_owned());
    }
    Ok(())
}

/// Gives the profile a name of its own: cargo looks at the options of rustc only, so
/// a profile that changed under the same name would leave yesterday's build as it is.
fn named_by_content(merged: &Path) -> Result<PathBuf, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", merged.display());
    let mut hasher = DefaultHasher::new();
    fs::read(merged).map_err(failed)?.hash(&mut hasher);
    let folder = merged.with_file_name("profile");
    clear(&folder)?;
    fs::create_dir_all(&folder).map_err(failed)?;
    let named = folder.join(format!("{:016x}.profdata", hasher.finish()));
    fs::rename(merged, &named).map_err(failed)?;
    Ok(named)
}

fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none())
}

fn clear(folder: &Path) -> Result<(), String> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(format!("{}: {error}", folder.display()))
        }
        _ => Ok(()),
    }
}

fn done(command: &mut Command, name: &str) -> Result<(), String> {
    let status = command.status().map_err(|error| format!("{name}: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{name} ended with {status}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_training_set_is_there() {
        assert!(!is_empty(&workspace().join(TRAINING)));
        assert!(is_empty(&workspace().join(TRAINING).join("nothing")));
    }

    #[test]
    fn profiles_are_named_by_content() {
        let folder = tempfile::tempdir().unwrap();
        let merged = folder.path().join("merged");
        let name = |text: &str| {
            fs::write(&merged, text).unwrap();
            named_by_content(&merged).unwrap()
        };
        let first = name("a");
        assert_eq!(first, name("a"));
        assert_ne!(first, name("b"));
        assert!(!first.exists());
    }

    #[test]
    fn options_name_their_path() {
        assert_eq!(
            option("profile-use", Path::new("/a b/c")),
            OsString::from("-Cprofile-use=/a b/c")
        );
        assert!(pgo(&["more".to_owned()]).is_err());
        assert!(small(&["more".to_owned()]).is_err());
    }
}
