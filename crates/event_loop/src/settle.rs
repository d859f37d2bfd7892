//! Whether the processes and threads around this one have come to rest, read
//! from `/proc`: what a deterministic run waits for before it acts.
//!
//! At rest is a thread that sleeps until something wakes it. One that could run
//! shows `R` however long a loaded machine keeps it from doing so: rest does not
//! depend on speed.

use std::fs;
use std::time::{Duration, Instant};

use rustix::io::Errno;
use rustix::process::{WaitId, WaitIdOptions};

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(1);

/// Who never rests for so long is not waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// What threads were doing: whether one could run, and how often they were scheduled.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Look {
    busy: bool,
    threads: u64,
    switches: u64,
}

impl Look {
    fn thread(&mut self, pid: u32, thread: &str) {
        // One that ended meanwhile is at rest for ever.
        let Ok(status) = fs::read_to_string(format!("/proc/{pid}/task/{thread}/status")) else {
            return;
        };
        self.threads += 1;
        for line in status.lines() {
            let Some((name, value)) = line.split_once(':') else {
                continue;
            };
            match name {
                "State" => self.busy |= matches!(value.trim_start().chars().next(), Some('R' | 'D')),
                "voluntary_ctxt_switches" | "nonvoluntary_ctxt_switches" => {
                    self.switches += value.trim().parse::<u64>().unwrap_or(0);
                }
                _ => {}
            }
        }
    }

    fn process(&mut self, pid: u32) {
        for thread in threads(pid) {
            self.thread(pid, &thread);
        }
    }
}

fn threads(pid: u32) -> Vec<String> {
    let Ok(entries) = fs::read_dir(format!("/proc/{pid}/task")) else {
        return Vec::new();
    };
    entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

/// The children of a process, the eldest first.
fn children(pid: u32) -> Vec<u32> {
    let mut found = Vec::new();
    for thread in threads(pid) {
        let list = fs::read_to_string(format!("/proc/{pid}/task/{thread}/children")).unwrap_or_default();
        found.extend(list.split_whitespace().filter_map(|pid| pid.parse::<u32>().ok()));
    }
    found
}

/// Whether this process has children, ended ones that were not reaped included.
pub(crate) fn has_children() -> bool {
    let look = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    !matches!(rustix::process::waitid(WaitId::All, look), Err(Errno::CHILD))
}

fn descendants() -> Look {
    let mut look = Look::default();
    let mut open = children(std::process::id());
    while let Some(pid) = open.pop() {
        look.process(pid);
        open.extend(children(pid));
    }
    look
}

/// Waits until all descendants are at rest, looking twice. `false` when they did not come to rest.
pub(crate) fn wait_for_descendants() -> bool {
    !has_children() || wait_for_rest(descendants)
}

/// Waits until every other thread of this process is at rest; `false` when `done` says so first.
pub(crate) fn wait_for_threads(mut done: impl FnMut() -> bool) -> bool {
    let own = rustix::thread::gettid().as_raw_nonzero().to_string();
    let pid = std::process::id();
    let look = || {
        let mut look = Look::default();
        for thread in threads(pid).iter().filter(|thread| **thread != own) {
            look.thread(pid, thread);
        }
        look
    };
    let mut same = 0;
    let mut last = None;
    loop {
        if done() {
            return false;
        }
        let now = look();
        same = if !now.busy && last == Some(now) {
            same + 1
        } else {
            0
        };
        if same > 50 {
            return true;
        }
        last = Some(now);
        std::thread::sleep(PAUSE);
    }
}

fn wait_for_rest(look: impl Fn() -> Look) -> bool {
    let begun = Instant::now();
    let mut last = None;
    loop {
        let now = look();
        if now.threads == 0 || (!now.busy && last == Some(now)) {
            return true;
        }
        if begun.elapsed() > PATIENCE {
            return false;
        }
        last = Some(now);
        std::thread::sleep(PAUSE);
    }
}

/// Waits until the parent and the elder siblings wait for something. It shows as
/// busy itself meanwhile, so that nobody takes it for one at rest.
pub(crate) fn wait_for_elders(parent: u32) {
    let own = std::process::id();
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if rustix::process::getppid().is_none_or(|pid| pid.as_raw_nonzero().get() as u32 != parent) {
            return;
        }
        let mut look = Look::default();
        look.process(parent);
        for sibling in children(parent) {
            if sibling == own {
                break;
            }
            look.process(sibling);
        }
        if !look.busy {
            return;
        }
        std::thread::yield_now();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    #[test]
    fn a_child_that_works_is_waited_for_and_one_that_waits_is_not() {
        let start = |script: &str| Command::new("sh").args(["-c", script]).spawn().unwrap();
        let begun = Instant::now();
        let mut waiting = start("exec sleep 30");
        assert!(has_children());
        assert!(wait_for_descendants());
        assert!(begun.elapsed() < Duration::from_secs(20));
        let mut working = start("i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done");
        assert!(wait_for_descendants());
        let mut look = Look::default();
        look.process(working.id());
        assert!(!look.busy);
        waiting.kill().unwrap();
        waiting.wait().unwrap();
        working.wait().unwrap();
    }

    #[test]
    fn threads_at_rest_are_seen() {
        let mut asked = 0;
        assert!(!wait_for_threads(|| {
            asked += 1;
            asked > 3
        }));
    }
}
