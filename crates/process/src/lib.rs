//! ouro-process: the natives of `process` and `os`.
//!
//! Owns: what the kernel knows about this process and this machine (ids, times,
//! memory, signals, environment, interfaces) and the tables
//! `internalBinding('process')` and `internalBinding('os')`.
//!
//! Must not know: how a runtime starts and ends, and who creates the `process`
//! object; what it needs of both is installed through [`hooks`]. Policy
//! (validation, texts) is in stdlib/os.js and stdlib/internal/process/.
//!
//! Invariants: nothing changes the C library's environment; signal watchers never
//! keep the loop alive.

#![deny(unsafe_code)]

pub mod clock;
pub mod dotenv;
pub mod env;
mod exec;
mod flags;
pub mod hooks;
mod ids;
mod lazy;
mod natives;
mod object;
pub mod os;
mod resources;
pub mod signals;
#[allow(unsafe_code)]
mod sys;
mod title;
pub mod usage;

pub use lazy::LAZY;
pub use object::{listeners, properties};

ouro_engine::binding! {
    pub mod "process":
    fun "hrtime"(1) = clock::hrtime;
    fun "hrtimeBigint"(0) = clock::hrtime_bigint;
    fun "uptime"(0) = clock::uptime;
    op "rss"() = usage::rss;
    fun "memory"(0) = usage::memory;
    op "constrainedMemory"() = usage::constrained_memory;
    op "availableMemory"() = usage::available_memory;
    op "cpuUsage"(of_thread: bool) = usage::cpu_usage;
    op "resourceUsage"() = usage::resource_usage;
    fun "environment"(0) = env::initial;
    fun "adoptEnvironment"(2) = env::adopt;
    fun "environmentHandler"(0) = env::handler;
    fun "timeZoneChanged"(1) = env::time_zone_changed;
    op "cwd"() = ids::cwd;
    op "chdir"(directory: String) = ids::chdir;
    op "umask"(mask: Option<u32>) = ids::umask;
    op "getuid"() = ids::getuid;
    op "geteuid"() = ids::geteuid;
    op "getgid"() = ids::getgid;
    op "getegid"() = ids::getegid;
    op "getgroups"() = ids::getgroups;
    op "setuid"(id: ids::Credential) = ids::setuid;
    op "seteuid"(id: ids::Credential) = ids::seteuid;
    op "setgid"(id: ids::Credential) = ids::setgid;
    op "setegid"(id: ids::Credential) = ids::setegid;
    op "setgroups"(groups: Vec<ids::Credential>) = ids::setgroups;
    op "initgroups"(user: ids::Credential, group: ids::Credential) = ids::initgroups;
    fun "kill"(2) = signals::kill;
    fun "activeResources"(0) = resources::active;
    fun "activeRequests"(0) = resources::requests;
    fun "loopMetrics"(0) = resources::loop_metrics;
    fun "abort"(0) = exec::abort;
    op "execve"(path: String, args: Vec<String>, env: Vec<String>) = exec::execve;
    op "dlopenError"(path: String) = exec::dlopen_error;
    op "rawDebug"(text: String) = exec::raw_debug;
    op "parseEnv"(text: String) = natives::parse_env;
    op "environmentFlags"() = natives::environment_flags;
    fun "versions"(0) = natives::versions;
    fun "setSourceMaps"(1) = object::set_source_maps;
}
