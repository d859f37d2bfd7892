//! What a deterministic run shows of the machine: always the same one. Other runs see the real one.

use boa_engine::{JsResult, JsString, JsValue};
use ouro_base::SysResult;
use ouro_engine::Cx;
use ouro_engine::convert::IntoJs;
use ouro_engine::deterministic::{CPUS, Deterministic, HOSTNAME};
use ouro_engine::errors::OpError;

use super::{cpu, host};

fn real<T: IntoJs>(value: SysResult<T>, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    match value {
        Ok(value) => value.into_js(cx),
        Err(error) => Err(error.into_error(cx)),
    }
}

fn is_fixed(cx: &Cx<'_>) -> bool {
    cx.try_slot::<Deterministic>().is_some()
}

pub(crate) fn available_parallelism(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    if is_fixed(cx) {
        return Ok(CPUS.into());
    }
    real(cpu::available_parallelism(), cx)
}

pub(crate) fn cpus(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    if is_fixed(cx) {
        return vec![cpu::Cpu::nameless(); CPUS as usize].into_js(cx);
    }
    real(cpu::cpus(), cx)
}

/// Seconds since the system started; in a deterministic run the virtual clock's.
pub(crate) fn uptime(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    if is_fixed(cx) {
        return Ok((crate::clock::now_ns(cx) as f64 / 1e9).into());
    }
    real(host::uptime(), cx)
}

pub(crate) fn hostname(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    if is_fixed(cx) {
        return Ok(JsString::from(HOSTNAME).into());
    }
    real(host::hostname(), cx)
}
