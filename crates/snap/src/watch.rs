//! `--watch`: again, whenever a file of the watched folders changes.

use std::io::Write;
use std::mem::MaybeUninit;
use std::path::{Path, PathBuf};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::OwnedFd;
use rustix::fs::inotify;

use crate::find;
use crate::options::Options;

/// How long the files must rest before the next pass: an editor writes more than once.
const QUIET: Timespec = Timespec {
    tv_sec: 0,
    tv_nsec: 100_000_000,
};

/// Runs until it is interrupted.
///
/// # Errors
/// When the folders cannot be watched.
pub(crate) fn watch(options: &Options, program: &Path) -> Result<u8, String> {
    loop {
        if let Err(message) = crate::once(options, program) {
            // A script half written, a setting misspelt: the next change may mend it.
            eprintln!("ouro snap: {message}");
        }
        let folders = folders(&options.paths)?;
        let changes = start(&folders)?;
        println!("watching {} folders; Ctrl-C ends", folders.len());
        let _ = std::io::stdout().flush();
        wait(&changes).map_err(|error| format!("watching failed: {error}"))?;
    }
}

/// The folders to watch: those named, those below them, and those of named files.
fn folders(paths: &[PathBuf]) -> Result<Vec<PathBuf>, String> {
    let mut folders = find::folders(paths)?;
    for file in paths.iter().filter(|path| !path.is_dir()) {
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
        folders.push(folder.unwrap_or(Path::new(".")).to_path_buf());
    }
    folders.sort();
    folders.dedup();
    Ok(folders)
}

fn start(folders: &[PathBuf]) -> Result<OwnedFd, String> {
    use inotify::WatchFlags as W;
    let watcher = inotify::init(inotify::CreateFlags::CLOEXEC | inotify::CreateFlags::NONBLOCK)
        .map_err(|error| format!("files cannot be watched: {error}"))?;
    for folder in folders {
        let what = W::CLOSE_WRITE | W::CREATE | W::DELETE | W::MOVED_FROM | W::MOVED_TO;
        inotify::add_watch(&watcher, folder, what)
            .map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    Ok(watcher)
}

/// Waits for a change, then until the files rest.
fn wait(watcher: &OwnedFd) -> rustix::io::Result<()> {
    let mut limit: Option<&Timespec> = None;
    loop {
        let mut ready = [PollFd::new(watcher, PollFlags::IN)];
        match poll(&mut ready, limit) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(rustix::io::Errno::INTR) => continue,
            Err(error) => return Err(error),
        }
        let mut buffer = [MaybeUninit::uninit(); 4096];
        let mut events = inotify::Reader::new(watcher, &mut buffer);
        // What they say is of no use: everything is run again.
        while events.next().is_ok() {
            limit = Some(&QUIET);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_ends_the_wait() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.js");
        std::fs::write(&file, "").unwrap();
        let folders = folders(&[file.clone(), folder.path().to_path_buf()]).unwrap();
        assert_eq!(folders, [folder.path()]);
        let watcher = start(&folders).unwrap();
        std::fs::write(&file, "1").unwrap();
        wait(&watcher).unwrap();
    }
}
