//! The machine and its system.

use crate::usage::kilobytes;
use ouro_base::{SysError, SysResult, errno};

fn meminfo(key: &str) -> SysResult<f64> {
    let info = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let bytes = kilobytes(&info, key).or_else(|| {
        let info = rustix::system::sysinfo();
        let pages = if key == "MemTotal:" {
            info.totalram
        } else {
            info.freeram
        };
        pages.checked_mul(u64::from(info.mem_unit).max(1) as _)
    });
    Ok(bytes.unwrap_or(0) as f64)
}

/// Bytes that could be used without swapping.
pub(crate) fn free_memory() -> SysResult<f64> {
    meminfo("MemAvailable:")
}

/// Bytes of memory.
pub(crate) fn total_memory() -> SysResult<f64> {
    meminfo("MemTotal:")
}

/// Seconds since the system started.
pub(crate) fn uptime() -> SysResult<f64> {
    // Kept to hundredths, as the kernel's own table does.
    let text = std::fs::read_to_string("/proc/uptime").unwrap_or_default();
    match text
        .split(' ')
        .next()
        .and_then(|seconds| seconds.parse::<f64>().ok())
    {
        Some(seconds) => Ok(seconds),
        None => Err(SysError::new(errno::EIO, "uv_uptime")),
    }
}

/// `[sysname, version, release, machine]`.
pub(crate) fn uname() -> SysResult<Vec<String>> {
    let name = rustix::system::uname();
    let fields = [name.sysname(), name.version(), name.release(), name.machine()];
    Ok(fields.map(|field| field.to_string_lossy().into_owned()).to_vec())
}

/// The name of the machine.
pub(crate) fn hostname() -> SysResult<String> {
    Ok(rustix::system::uname().nodename().to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machine_has_memory_and_a_name() {
        assert!(total_memory().unwrap() >= free_memory().unwrap());
        assert!(free_memory().unwrap() > 0.0);
        assert!(uptime().unwrap() > 0.0);
        assert!(!hostname().unwrap().is_empty());
        assert_eq!(uname().unwrap()[0], "Linux");
    }
}
