//! Small natives: facts about this build, `.env` files.

use crate::dotenv;
use crate::flags::FLAGS;
use boa_engine::{JsResult, JsString, JsValue};
use ouro_base::SysResult;
use ouro_engine::Cx;

/// `[key, value, key, value, …]` of a `.env` file.
pub(crate) fn parse_env(text: String) -> SysResult<Vec<String>> {
    Ok(dotenv::parse(&text)
        .into_iter()
        .flat_map(|(key, value)| [key, value])
        .collect())
}

/// The options `NODE_OPTIONS` may hold.
pub(crate) fn environment_flags() -> SysResult<Vec<&'static str>> {
    Ok(FLAGS.to_vec())
}

/// The version of the engine this workspace is built on.
const BOA_VERSION: &str = "0.22.0";

/// What is really inside: `{ ouro, boa }`.
pub(crate) fn versions(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let versions = cx.object();
    cx.define(&versions, "boa", JsString::from(BOA_VERSION))?;
    cx.define(&versions, "ouro", JsString::from(env!("CARGO_PKG_VERSION")))?;
    Ok(versions.into())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_version_of_the_engine_is_the_one_in_the_lock_file() {
        let lock = include_str!("../../../Cargo.lock");
        let entry = lock
            .split("[[package]]")
            .find(|entry| entry.contains("name = \"boa_engine\""));
        assert!(entry.is_some_and(|entry| entry.contains(super::BOA_VERSION)));
    }
}
