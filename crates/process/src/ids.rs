//! User and group ids, the current directory, the umask.

use crate::sys::{self, Id, UserKey};
use ouro_base::{SysError, SysResult, WithSyscall};
use ouro_engine::convert::FromJs;
use ouro_engine::{Cx, boa_engine};
use std::ffi::CString;

/// A user or group as scripts name it: by number or by name.
pub(crate) enum Credential {
    Id(u32),
    Name(String),
}

impl FromJs for Credential {
    fn from_js(value: &boa_engine::JsValue, name: &str, cx: &mut Cx<'_>) -> boa_engine::JsResult<Self> {
        if value.is_string() {
            return Ok(Self::Name(String::from_js(value, name, cx)?));
        }
        Ok(Self::Id(u32::from_js(value, name, cx)?))
    }
}

/// A name the database cannot contain has no NUL byte to offer either.
fn c_string(name: &str) -> Option<CString> {
    CString::new(name).ok()
}

fn user_id(user: &Credential) -> SysResult<Option<u32>> {
    match user {
        Credential::Id(id) => Ok(Some(*id)),
        Credential::Name(name) => match c_string(name) {
            Some(name) => Ok(sys::user(&UserKey::Name(&name))
                .syscall("getpwnam")?
                .map(|user| user.uid)),
            None => Ok(None),
        },
    }
}

fn group_id(group: &Credential) -> SysResult<Option<u32>> {
    match group {
        Credential::Id(id) => Ok(Some(*id)),
        Credential::Name(name) => match c_string(name) {
            Some(name) => sys::group_by_name(&name).syscall("getgrnam"),
            None => Ok(None),
        },
    }
}

fn set(which: Id, id: Option<u32>, call: &'static str) -> SysResult<bool> {
    let Some(id) = id else { return Ok(false) };
    sys::set_id(which, id).syscall(call)?;
    Ok(true)
}

/// `false`: there is no such user.
pub(crate) fn setuid(user: Credential) -> SysResult<bool> {
    set(Id::User, user_id(&user)?, "setuid")
}

/// `false`: there is no such user.
pub(crate) fn seteuid(user: Credential) -> SysResult<bool> {
    set(Id::EffectiveUser, user_id(&user)?, "seteuid")
}

/// `false`: there is no such group.
pub(crate) fn setgid(group: Credential) -> SysResult<bool> {
    set(Id::Group, group_id(&group)?, "setgid")
}

/// `false`: there is no such group.
pub(crate) fn setegid(group: Credential) -> SysResult<bool> {
    set(Id::EffectiveGroup, group_id(&group)?, "setegid")
}

/// Gives the position of the first group there is none of, counted from 1; 0 when all was done.
pub(crate) fn setgroups(groups: Vec<Credential>) -> SysResult<u32> {
    let mut ids = Vec::with_capacity(groups.len());
    for (at, group) in groups.iter().enumerate() {
        match group_id(group)? {
            Some(id) => ids.push(id),
            None => return Ok(at as u32 + 1),
        }
    }
    sys::set_groups(&ids).syscall("setgroups")?;
    Ok(0)
}

/// 1: there is no such user; 2: no such group; 0: done.
pub(crate) fn initgroups(user: Credential, group: Credential) -> SysResult<u32> {
    let name = match user {
        Credential::Name(name) => c_string(&name),
        Credential::Id(id) => match sys::user(&UserKey::Id(id)).syscall("getpwuid")? {
            Some(user) => CString::new(user.name).ok(),
            None => None,
        },
    };
    let Some(name) = name else { return Ok(1) };
    let Some(group) = group_id(&group)? else {
        return Ok(2);
    };
    sys::init_groups(&name, group).syscall("initgroups")?;
    Ok(0)
}

pub(crate) fn getuid() -> SysResult<u32> {
    Ok(rustix::process::getuid().as_raw())
}

pub(crate) fn geteuid() -> SysResult<u32> {
    Ok(rustix::process::geteuid().as_raw())
}

pub(crate) fn getgid() -> SysResult<u32> {
    Ok(rustix::process::getgid().as_raw())
}

pub(crate) fn getegid() -> SysResult<u32> {
    Ok(rustix::process::getegid().as_raw())
}

/// The supplementary groups and the effective one.
pub(crate) fn getgroups() -> SysResult<Vec<u32>> {
    let groups =
        rustix::process::getgroups().map_err(|error| SysError::new(error.raw_os_error(), "getgroups"))?;
    let mut groups: Vec<u32> = groups.into_iter().map(rustix::process::Gid::as_raw).collect();
    let effective = rustix::process::getegid().as_raw();
    if !groups.contains(&effective) {
        groups.push(effective);
    }
    Ok(groups)
}

pub(crate) fn getppid() -> SysResult<u32> {
    Ok(rustix::process::getppid().map_or(0, |pid| pid.as_raw_nonzero().get() as u32))
}

pub(crate) fn cwd() -> SysResult<String> {
    let path = std::env::current_dir().syscall("uv_cwd")?;
    Ok(path.to_string_lossy().into_owned())
}

pub(crate) fn chdir(directory: String) -> SysResult<()> {
    // What the C library would see: everything up to the first NUL.
    let path = directory.split('\0').next().unwrap_or_default();
    std::env::set_current_dir(path).map_err(|error| {
        let here = std::env::current_dir().unwrap_or_default();
        SysError::from_io(&error, "chdir").path(here).dest(path)
    })
}

/// Sets the umask and gives the old one; without a mask only the latter.
pub(crate) fn umask(mask: Option<u32>) -> SysResult<u32> {
    use rustix::fs::Mode;
    use rustix::process::umask;
    let old = umask(Mode::from_bits_retain(mask.unwrap_or(0) & 0o777));
    if mask.is_none() {
        umask(old);
    }
    Ok(old.bits())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_do_not_exist_are_told_apart_from_errors() {
        let nobody = || Credential::Name("no such user here".into());
        assert_eq!(user_id(&nobody()), Ok(None));
        assert_eq!(group_id(&nobody()), Ok(None));
        assert_eq!(group_id(&Credential::Name("a\0b".into())), Ok(None));
        assert_eq!(user_id(&Credential::Name("root".into())), Ok(Some(0)));
        assert_eq!(setgroups(vec![Credential::Id(0), nobody()]), Ok(2));
        assert_eq!(initgroups(Credential::Name("root".into()), nobody()), Ok(2));
    }

    #[test]
    fn chdir_names_both_folders() {
        let error = chdir("/no/such/folder\0x".into()).unwrap_err();
        assert_eq!(error.dest.as_deref(), Some("/no/such/folder"));
        assert!(error.path.is_some());
    }
}
