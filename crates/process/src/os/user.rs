//! The user, and how nice the process is.

use crate::sys::{self, UserKey};
use boa_engine::{JsResult, JsString, JsValue};
use ouro_base::{SysError, SysResult, errno};
use ouro_engine::Cx;
use ouro_engine::convert::{Bytes, IntoJs};

fn current(syscall: &'static str) -> SysResult<sys::User> {
    let uid = rustix::process::getuid().as_raw();
    let found = sys::user(&UserKey::Id(uid)).map_err(|error| SysError::from_io(&error, syscall))?;
    found.ok_or_else(|| SysError::new(errno::ENOENT, syscall))
}

/// The home folder the user database names.
pub(crate) fn home() -> SysResult<String> {
    Ok(String::from_utf8_lossy(&current("uv_os_homedir")?.home).into_owned())
}

/// `userInfo(raw)`: `{ uid, gid, username, homedir, shell }`, the texts as Buffers when `raw`.
pub(crate) fn info(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let raw = args.first().is_some_and(JsValue::to_boolean);
    let user = match current("uv_os_get_passwd") {
        Ok(user) => user,
        Err(error) => return Err(ouro_engine::errors::sys_error(&error, cx)),
    };
    let info = cx.object();
    cx.define(&info, "uid", user.uid)?;
    cx.define(&info, "gid", user.gid)?;
    for (key, bytes) in [
        ("username", user.name),
        ("homedir", user.home),
        ("shell", user.shell),
    ] {
        let value = if raw {
            Bytes(bytes).into_js(cx)?
        } else {
            JsString::from(&*String::from_utf8_lossy(&bytes)).into()
        };
        cx.define(&info, key, value)?;
    }
    Ok(info.into())
}

/// The nice value of a process; 0 is this one.
pub(crate) fn get_priority(pid: i32) -> SysResult<i32> {
    sys::priority(pid).map_err(|error| SysError::from_io(&error, "uv_os_getpriority"))
}

/// Sets the nice value of a process; 0 is this one.
pub(crate) fn set_priority(pid: i32, priority: i32) -> SysResult<()> {
    sys::set_priority(pid, priority).map_err(|error| SysError::from_io(&error, "uv_os_setpriority"))
}
