//! Leaving the program: `abort`, `execve`; loading native code; raw standard error.

use crate::sys;
use boa_engine::{JsResult, JsValue};
use ouro_base::{SysError, SysResult, errno};
use ouro_engine::Cx;
use std::ffi::CString;
use std::io::{Read, Write};

/// Ends the process with SIGABRT.
pub(crate) fn abort(_: &JsValue, _: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    std::process::abort()
}

/// Replaces the program; comes back only with the name of an error.
pub(crate) fn execve(path: String, args: Vec<String>, env: Vec<String>) -> SysResult<String> {
    let invalid = |_| SysError::new(errno::EINVAL, "execve");
    let strings = |list: Vec<String>| {
        list.into_iter()
            .map(|text| CString::new(text).map_err(invalid))
            .collect::<SysResult<Vec<_>>>()
    };
    let (path, args, env) = (
        CString::new(path).map_err(invalid)?,
        strings(args)?,
        strings(env)?,
    );
    let error = SysError::from_io(&sys::execve(&path, &args, &env), "execve");
    Ok(error.code().into_owned())
}

/// Writes a line to standard error at once, whatever streams do.
pub(crate) fn raw_debug(text: String) -> SysResult<()> {
    // Nobody can be told that standard error is closed.
    let _ = std::io::stderr().write_all(format!("{text}\n").as_bytes());
    Ok(())
}

/// Why a shared object cannot be loaded, in the words of the dynamic linker. Native addons are not supported, so there
/// always is a reason.
pub(crate) fn dlopen_error(path: String) -> SysResult<String> {
    let reason = match std::fs::File::open(&path) {
        Err(error) => {
            let text = errno_text(&error);
            format!("cannot open shared object file: {text}")
        }
        Ok(mut file) => {
            let mut magic = [0; 4];
            match file.read_exact(&mut magic) {
                Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
                    "file too short".to_owned()
                }
                Err(error) => format!("cannot read file data: {}", errno_text(&error)),
                Ok(()) if magic != *b"\x7fELF" => "invalid ELF header".to_owned(),
                Ok(()) => "native addons are not supported by this runtime".to_owned(),
            }
        }
    };
    Ok(format!("{path}: {reason}"))
}

/// The C library's text of an error, without the number Rust appends.
fn errno_text(error: &std::io::Error) -> String {
    let text = error.to_string();
    match text.rfind(" (os error") {
        Some(end) => text[..end].to_owned(),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_linkers_words_name_the_file() {
        assert_eq!(
            dlopen_error("/no/such.node".into()).unwrap(),
            "/no/such.node: cannot open shared object file: No such file or directory"
        );
        assert_eq!(
            dlopen_error("/etc/passwd".into()).unwrap(),
            "/etc/passwd: invalid ELF header"
        );
    }

    #[test]
    fn a_program_that_does_not_exist_cannot_be_started() {
        assert_eq!(
            execve("/no/such/program".into(), vec![], vec![]).unwrap(),
            "ENOENT"
        );
        assert_eq!(
            execve("a\0b".into(), vec![], vec![]).unwrap_err().errno,
            errno::EINVAL
        );
    }
}
