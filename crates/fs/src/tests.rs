//! The operations on a temporary directory.

use ouro_engine::convert::{Bytes, PathArg};

use crate::{copy, dir, link, open, remove, stat, whole};

fn arg(path: impl Into<std::path::PathBuf>) -> PathArg {
    PathArg(path.into())
}

#[test]
fn files_go_round() {
    let home = tempfile::tempdir().expect("temporary directory");
    let file = home.path().join("a");
    let flags = libc::O_CREAT | libc::O_WRONLY | libc::O_TRUNC;
    whole::write_file(arg(&file), flags, 0o644, Bytes(vec![b'x'; 100_000]), true).expect("write");
    assert_eq!(
        whole::read_file(arg(&file), libc::O_RDONLY)
            .expect("read")
            .0
            .len(),
        100_000
    );
    whole::truncate(arg(&file), 3).expect("truncate");
    assert_eq!(
        whole::read_file_text(arg(&file), libc::O_RDONLY).expect("text"),
        "xxx"
    );
    let fd = open::open(arg(&file), libc::O_RDWR, 0).expect("open");
    assert_eq!(open::write(fd, Bytes(b"yz".to_vec()), Some(1)).expect("write"), 2);
    assert_eq!(open::read(fd, 10, Some(0)).expect("read").0, b"xyz");
    assert_eq!(
        open::writev(fd, vec![Bytes(b"1".to_vec()), Bytes(b"23".to_vec())], Some(0)).expect("writev"),
        3
    );
    open::close(fd).expect("close");
    assert_eq!(
        open::close(fd).expect_err("closed").message(),
        "EBADF: bad file descriptor, close"
    );
    copy::copy_file(arg(&file), arg(home.path().join("b")), 1).expect("copy");
    let again = copy::copy_file(arg(&file), arg(home.path().join("b")), 1).expect_err("exists");
    assert_eq!(
        (again.code().as_ref(), again.syscall.as_ref()),
        ("EEXIST", "copyfile")
    );
    assert!(stat::exists(arg(home.path().join("b"))).expect("exists"));
    link::rename(arg(home.path().join("b")), arg(home.path().join("c"))).expect("rename");
}

#[test]
fn proc_files_have_no_size() {
    let text = whole::read_file_text(arg("/proc/self/status"), libc::O_RDONLY).expect("read");
    assert!(text.contains("Name:"));
}

#[test]
fn trees_are_made_and_removed() {
    let home = tempfile::tempdir().expect("temporary directory");
    let deep = home.path().join("x/y/z");
    let first = dir::mkdir_all(arg(&deep), 0o777).expect("mkdir").expect("first");
    assert_eq!(first.bytes, home.path().join("x").as_os_str().as_encoded_bytes());
    assert!(dir::mkdir_all(arg(&deep), 0o777).expect("again").is_none());
    std::fs::write(deep.join("f"), "").expect("file");
    std::os::unix::fs::symlink("/", home.path().join("x/link")).expect("link");
    remove::rm(arg(home.path().join("x")), 0, 0).expect("rm");
    assert!(!home.path().join("x").exists() && std::path::Path::new("/").exists());
    assert!(dir::mkdir_all(arg("/proc/none/deep"), 0o777).is_err());
}

#[test]
fn blocks_stop_at_the_end() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("file");
    std::fs::write(&path, "0123456789").expect("written");
    let fd = open::open(PathArg(path), 0, 0).expect("opened");
    let sizes = |size, total, position| -> Vec<usize> {
        let blocks = open::read_blocks(fd, size, total, position).expect("read");
        blocks.0.iter().map(ouro_buffer::Block::len).collect()
    };
    assert_eq!(sizes(4, 12, None), [4, 4, 2]);
    assert_eq!(sizes(4, 12, None), Vec::<usize>::new());
    assert_eq!(sizes(4, 6, Some(1)), [4, 2]);
    assert_eq!(sizes(100, 100, Some(8)), [2]);
    open::close(fd).expect("closed");
    assert!(open::read_blocks(fd, 4, 4, None).is_err());
}

#[test]
fn of_a_pipe_one_block_is_read() {
    use std::os::fd::AsRawFd;
    let (reader, writer) = rustix::pipe::pipe().expect("a pipe");
    rustix::io::write(&writer, b"abcdef").expect("written");
    let blocks = open::read_blocks(reader.as_raw_fd(), 2, 6, None).expect("read");
    assert_eq!(blocks.0.len(), 1);
}
