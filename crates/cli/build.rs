//! How a release binary is linked: to a fixed address, what a start runs side by side.
//!
//! The reasons and figures are in docs/decisions/0001-link-layout.md. Both are
//! options of the linker, so each is tried on an empty program first and left
//! out where it is not understood.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=startup.order");
    let linux = env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "linux");
    // A build for another target would link the trial with a foreign linker.
    let native = env::var("HOST").ok() == env::var("TARGET").ok();
    let release = env::var("PROFILE").is_ok_and(|profile| profile == "release");
    if !(linux && native && release) {
        return;
    }
    let (Some(out), Some(root)) = (env::var_os("OUT_DIR"), env::var_os("CARGO_MANIFEST_DIR")) else {
        return;
    };
    let list = PathBuf::from(root).join("startup.order");
    let order = format!("-Wl,--symbol-ordering-file={}", list.display());
    for options in [
        &["-no-pie"][..],
        &[order.as_str(), "-Wl,--no-warn-symbol-ordering"],
    ] {
        if links(Path::new(&out), options) {
            for option in options {
                println!("cargo:rustc-link-arg-bins={option}");
            }
        }
    }
}

/// Whether an empty program links with these options.
fn links(out: &Path, options: &[&str]) -> bool {
    let source = out.join("trial.rs");
    if std::fs::write(&source, "fn main() {}\n").is_err() {
        return false;
    }
    let mut command = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    if let Ok(flags) = env::var("CARGO_ENCODED_RUSTFLAGS") {
        command.args(flags.split('\x1f').filter(|flag| !flag.is_empty()));
    }
    if let Some(linker) = env::var_os("RUSTC_LINKER") {
        let mut option = OsString::from("linker=");
        option.push(linker);
        command.arg("-C").arg(option);
    }
    for option in options {
        command.arg("-C").arg(format!("link-arg={option}"));
    }
    command.arg(&source).arg("-o").arg(out.join("trial"));
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
