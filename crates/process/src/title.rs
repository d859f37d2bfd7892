//! `process.title`: the command line the system shows for this process.

use crate::sys;
use ouro_base::SysResult;

/// The first argument as the system shows it now.
pub(crate) fn get() -> SysResult<String> {
    let line = std::fs::read("/proc/self/cmdline").unwrap_or_default();
    let first = line.split(|byte| *byte == 0).next().unwrap_or_default();
    Ok(String::from_utf8_lossy(first).into_owned())
}

/// Replaces it, as far as the room given at start reaches.
pub(crate) fn set(title: String) -> SysResult<()> {
    sys::set_title(title.as_bytes());
    Ok(())
}
