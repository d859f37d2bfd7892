//! Memory and processor time.

use crate::hooks::Hooks;
use crate::sys;
use boa_engine::object::builtins::JsArray;
use boa_engine::{JsResult, JsValue};
use ouro_base::{SysError, SysResult};
use ouro_engine::Cx;

/// Bytes of the script heap, as the embedder's allocator counts them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Heap {
    /// Taken from the system for the heap.
    pub total: u64,
    /// In use.
    pub used: u64,
    /// In use outside the heap on behalf of scripts, `array_buffers` included.
    pub external: u64,
    /// In use by `ArrayBuffer`s.
    pub array_buffers: u64,
}

/// Resident bytes of this process.
pub(crate) fn rss() -> SysResult<u64> {
    let failed = |_| SysError::new(ouro_base::errno::EIO, "uv_resident_set_memory");
    let statm = std::fs::read_to_string("/proc/self/statm").map_err(failed)?;
    let pages: u64 = statm
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse().ok())
        .unwrap_or(0);
    Ok(pages * rustix::param::page_size() as u64)
}

/// `[rss, heapTotal, heapUsed, external, arrayBuffers]`.
pub(crate) fn memory(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let rss = rss().map_err(|error| ouro_engine::errors::sys_error(&error, cx))?;
    let heap = match cx.slot::<Hooks>().heap.get() {
        Some(heap) => heap(),
        // Nobody counts: the anonymous memory is the nearest thing the kernel knows.
        None => {
            let anonymous = status_bytes("RssAnon:");
            Heap {
                total: anonymous,
                used: anonymous,
                ..Heap::default()
            }
        }
    };
    let values = [
        rss,
        heap.total.max(heap.used),
        heap.used,
        heap.external,
        heap.array_buffers,
    ];
    Ok(JsArray::from_iter(values.map(|bytes| JsValue::from(bytes as f64)), cx).into())
}

/// A size of `/proc/self/status`, in bytes.
fn status_bytes(key: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    kilobytes(&status, key).unwrap_or(0)
}

/// The value of a `Key:   123 kB` line, in bytes.
pub(crate) fn kilobytes(text: &str, key: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix(key))?;
    line.split_whitespace()
        .next()?
        .parse::<u64>()
        .ok()
        .map(|size| size * 1024)
}

/// The memory limit of the control group in bytes; 0 when nothing is known, 2^64−1 (as a float) when there is none.
pub(crate) fn constrained_memory() -> SysResult<f64> {
    Ok(constrained().map_or(0.0, |limit| limit as f64))
}

/// Memory still free for this process, in bytes.
pub(crate) fn available_memory() -> SysResult<f64> {
    let info = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let free = kilobytes(&info, "MemAvailable:").unwrap_or(0);
    let total = kilobytes(&info, "MemTotal:").unwrap_or(u64::MAX);
    let available = match constrained() {
        Some(limit) if limit <= total => limit.saturating_sub(rss().unwrap_or(0)),
        _ => free,
    };
    Ok(available as f64)
}

fn constrained() -> Option<u64> {
    let groups = std::fs::read_to_string("/proc/self/cgroup").ok()?;
    let read = |path: String| {
        let text = std::fs::read_to_string(path).ok()?;
        if text.trim() == "max" {
            Some(u64::MAX)
        } else {
            text.trim().parse::<u64>().ok()
        }
    };
    if let Some(path) = groups.lines().find_map(|line| line.strip_prefix("0::/")) {
        let max = read(format!("/sys/fs/cgroup/{path}/memory.max"));
        let high = read(format!("/sys/fs/cgroup/{path}/memory.high"));
        return match (max, high) {
            (None, None) => None,
            (max, high) => Some(max.unwrap_or(u64::MAX).min(high.unwrap_or(u64::MAX))),
        };
    }
    let path = groups
        .lines()
        .find_map(|line| line.split_once(":memory:/").map(|(_, path)| path))?;
    let soft = read(format!("/sys/fs/cgroup/memory/{path}/memory.soft_limit_in_bytes"))?;
    let hard = read(format!("/sys/fs/cgroup/memory/{path}/memory.limit_in_bytes"))?;
    Some(soft.min(hard))
}

fn micros(time: libc::timeval) -> f64 {
    time.tv_sec as f64 * 1e6 + time.tv_usec as f64
}

/// `[user, system]` in microseconds.
pub(crate) fn cpu_usage(of_thread: bool) -> SysResult<(f64, f64)> {
    let usage = sys::usage(of_thread).map_err(|error| SysError::from_io(&error, "uv_getrusage"))?;
    Ok((micros(usage.ru_utime), micros(usage.ru_stime)))
}

/// The values of `process.resourceUsage()`, in the order of its properties.
pub(crate) fn resource_usage() -> SysResult<Vec<f64>> {
    let usage = sys::usage(false).map_err(|error| SysError::from_io(&error, "uv_getrusage"))?;
    let counts = [
        usage.ru_maxrss,
        usage.ru_ixrss,
        usage.ru_idrss,
        usage.ru_isrss,
        usage.ru_minflt,
        usage.ru_majflt,
        usage.ru_nswap,
        usage.ru_inblock,
        usage.ru_oublock,
        usage.ru_msgsnd,
        usage.ru_msgrcv,
        usage.ru_nsignals,
        usage.ru_nvcsw,
        usage.ru_nivcsw,
    ];
    let times = [micros(usage.ru_utime), micros(usage.ru_stime)];
    Ok(times
        .into_iter()
        .chain(counts.into_iter().map(|count| count as f64))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_process_uses_memory_and_time() {
        assert!(rss().unwrap() > 100_000);
        assert!(status_bytes("RssAnon:") > 0);
        assert!(available_memory().unwrap() > 0.0);
        assert_eq!(resource_usage().unwrap().len(), 16);
        assert_eq!(
            kilobytes("A: 1 kB\nMemTotal:   12 kB\n", "MemTotal:"),
            Some(12 * 1024)
        );
        assert_eq!(kilobytes("A: 1 kB\n", "B:"), None);
    }
}
