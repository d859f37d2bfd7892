//! Network interfaces.

use crate::sys::{self, Interface};
use boa_engine::{JsResult, JsString, JsValue, js_string};
use ouro_base::{SysError, SysResult};
use ouro_engine::Cx;
use ouro_engine::convert::IntoJs;
use std::net::IpAddr;

/// The addresses of all interfaces that are up: `{ name: [{ address, netmask, family, mac, internal, cidr, scopeid? }] }`.
pub(crate) fn interfaces() -> SysResult<Interfaces> {
    let list = sys::interfaces().map_err(|error| SysError::from_io(&error, "uv_interface_addresses"))?;
    Ok(Interfaces(list))
}

pub(crate) struct Interfaces(Vec<Interface>);

impl IntoJs for Interfaces {
    fn into_js(self, cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let all = cx.object();
        for interface in self.0 {
            let entry = cx.object();
            let address = interface.address.to_string();
            let cidr = match prefix(interface.netmask) {
                Some(length) => JsString::from(format!("{address}/{length}")).into(),
                None => JsValue::null(),
            };
            cx.define(&entry, "address", JsString::from(address))?;
            cx.define(&entry, "netmask", JsString::from(interface.netmask.to_string()))?;
            let family = if interface.address.is_ipv4() {
                js_string!("IPv4")
            } else {
                js_string!("IPv6")
            };
            cx.define(&entry, "family", family)?;
            cx.define(&entry, "mac", JsString::from(mac(interface.mac)))?;
            cx.define(&entry, "internal", interface.internal)?;
            cx.define(&entry, "cidr", cidr)?;
            if interface.address.is_ipv6() {
                cx.define(&entry, "scopeid", interface.scope)?;
            }
            let name = JsString::from(interface.name.as_str());
            let list = all.get(name.clone(), cx)?;
            let list = match list.as_object() {
                Some(list) if all.has_own_property(name, cx)? => list.clone(),
                _ => {
                    let list = boa_engine::object::builtins::JsArray::new(cx)?;
                    cx.define(&all, &interface.name, list.clone())?;
                    list.into()
                }
            };
            let length = list.get(js_string!("length"), cx)?.to_length(cx)?;
            list.create_data_property_or_throw(length, entry, cx)?;
        }
        Ok(all.into())
    }
}

fn mac(bytes: [u8; 6]) -> String {
    bytes.map(|byte| format!("{byte:02x}")).join(":")
}

/// The length of the network's prefix; `None` when the mask has holes.
fn prefix(mask: IpAddr) -> Option<u32> {
    let (bits, width) = match mask {
        IpAddr::V4(mask) => (u128::from(u32::from(mask)) << 96, 32),
        IpAddr::V6(mask) => (u128::from(mask), 128),
    };
    let ones = bits.leading_ones().min(width);
    (bits.count_ones() == ones).then_some(ones)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_become_prefix_lengths() {
        let of = |mask: &str| mask.parse().ok().and_then(prefix);
        assert_eq!(of("255.255.255.0"), Some(24));
        assert_eq!(of("0.0.0.0"), Some(0));
        assert_eq!(of("255.255.255.255"), Some(32));
        assert_eq!(of("255.0.255.0"), None);
        assert_eq!(of("ffff:ffff:ffff:ffff::"), Some(64));
        assert_eq!(of("::"), Some(0));
        assert_eq!(mac([0, 1, 0xab, 255, 16, 2]), "00:01:ab:ff:10:02");
    }
}
