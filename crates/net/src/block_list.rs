//! Block lists: addresses, ranges and subnets that are to be refused.
//!
//! An IPv4 address and the IPv6 address it maps to are the same address.

use std::cell::RefCell;
use std::net::{IpAddr, Ipv6Addr};
use std::rc::Rc;

use boa_engine::object::builtins::JsArray;
use boa_engine::{Finalize, JsData, JsObject, JsResult, JsString, JsValue, Trace};
use ouro_engine::Cx;

use crate::classes::{integer, text};

#[derive(Debug, Clone, PartialEq, Eq)]
enum Rule {
    Address(IpAddr),
    Range(IpAddr, IpAddr),
    Subnet(IpAddr, u8),
}

/// What the object behind a `BlockList` holds; lists cloned from it share it.
#[derive(Trace, Finalize, JsData)]
struct Data {
    #[unsafe_ignore_trace]
    rules: Rc<RefCell<Vec<Rule>>>,
}

fn same(address: IpAddr) -> IpAddr {
    address.to_canonical()
}

fn bits(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(v4) => u128::from(u32::from(v4)),
        IpAddr::V6(v6) => u128::from(v6),
    }
}

fn in_range(address: IpAddr, start: IpAddr, end: IpAddr) -> bool {
    let (address, start, end) = (same(address), same(start), same(end));
    address.is_ipv4() == start.is_ipv4()
        && address.is_ipv4() == end.is_ipv4()
        && (bits(start)..=bits(end)).contains(&bits(address))
}

/// The leading bits of an address and how many of them count, in IPv6 terms.
fn in_subnet(address: IpAddr, network: IpAddr, prefix: u8) -> bool {
    let wide = |ip: IpAddr| match ip {
        IpAddr::V4(v4) => v4.to_ipv6_mapped(),
        IpAddr::V6(v6) => v6,
    };
    let prefix = u32::from(prefix) + if network.is_ipv4() { 96 } else { 0 };
    let shift = 128_u32.saturating_sub(prefix);
    let (a, b): (Ipv6Addr, Ipv6Addr) = (wide(address), wide(network));
    u128::from(a).checked_shr(shift).unwrap_or(0) == u128::from(b).checked_shr(shift).unwrap_or(0)
}

impl Rule {
    fn matches(&self, address: IpAddr) -> bool {
        match *self {
            Rule::Address(blocked) => same(address) == same(blocked),
            Rule::Range(start, end) => in_range(address, start, end),
            Rule::Subnet(network, prefix) => in_subnet(address, network, prefix),
        }
    }

    /// The text of a rule in `blockList.rules`.
    fn text(&self) -> String {
        let family = |ip: &IpAddr| if ip.is_ipv4() { "IPv4" } else { "IPv6" };
        match self {
            Rule::Address(ip) => format!("Address: {} {ip}", family(ip)),
            Rule::Range(start, end) => format!("Range: {} {start}-{end}", family(start)),
            Rule::Subnet(ip, prefix) => format!("Subnet: {} {ip}/{prefix}", family(ip)),
        }
    }
}

/// An address argument; `None` when it is no address of the family (4 or 6).
fn ip(args: &[JsValue], index: usize, family: i32) -> Option<IpAddr> {
    let text = text(args, index);
    if family == 4 {
        text.parse().ok().map(IpAddr::V4)
    } else {
        text.split('%').next()?.parse().ok().map(IpAddr::V6)
    }
}

fn rules(args: &[JsValue]) -> Option<Rc<RefCell<Vec<Rule>>>> {
    let object = args.first()?.as_object()?;
    let data = object.downcast_ref::<Data>()?;
    Some(Rc::clone(&data.rules))
}

/// `blockListMake()`: an empty list.
pub(crate) fn make(_: &JsValue, _: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    let data = Data { rules: Rc::default() };
    Ok(JsObject::from_proto_and_data(None, data).upcast().into())
}

/// `blockListAdd(list, kind, family, first, second)`: kind 0 an address, 1 a range to `second`, 2 a subnet of `second`
/// bits. `false` for a range that ends before it begins, `undefined` for what is no address.
pub(crate) fn add(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    let family = integer(args, 2);
    let (Some(rules), Some(first)) = (rules(args), ip(args, 3, family)) else {
        return Ok(JsValue::undefined());
    };
    let rule = match integer(args, 1) {
        0 => Rule::Address(first),
        1 => {
            let Some(end) = ip(args, 4, family) else {
                return Ok(JsValue::undefined());
            };
            if bits(first) > bits(end) {
                return Ok(false.into());
            }
            Rule::Range(first, end)
        }
        _ => Rule::Subnet(first, integer(args, 4).clamp(0, 128) as u8),
    };
    rules.borrow_mut().insert(0, rule);
    Ok(true.into())
}

/// `blockListCheck(list, family, address)`: whether an address is blocked.
pub(crate) fn check(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    let found = match (rules(args), ip(args, 2, integer(args, 1))) {
        (Some(rules), Some(address)) => rules.borrow().iter().any(|rule| rule.matches(address)),
        _ => false,
    };
    Ok(found.into())
}

/// `blockListRules(list)`: the rules as texts, the last added first.
pub(crate) fn list(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let texts: Vec<JsValue> = rules(args)
        .map(|rules| {
            let rules = rules.borrow();
            rules
                .iter()
                .map(|rule| JsString::from(rule.text()).into())
                .collect()
        })
        .unwrap_or_default();
    Ok(JsArray::from_iter(texts, cx).into())
}

/// `normalizeAddress(text, family)`: the usual text of an address, `undefined` when it is none of that family.
pub(crate) fn normalize(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(match ip(args, 0, integer(args, 1)) {
        Some(address) => JsString::from(address.to_string()).into(),
        None => JsValue::undefined(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[test]
    fn mapped_addresses_are_the_same() {
        assert!(Rule::Address(ip("1.2.3.4")).matches(ip("::ffff:1.2.3.4")));
        assert!(Rule::Range(ip("10.0.0.1"), ip("10.0.0.9")).matches(ip("::ffff:10.0.0.5")));
        assert!(Rule::Subnet(ip("10.0.0.0"), 8).matches(ip("::ffff:10.9.9.9")));
        assert!(!Rule::Subnet(ip("10.0.0.0"), 8).matches(ip("11.0.0.1")));
        assert!(!Rule::Range(ip("::1"), ip("::9")).matches(ip("0.0.0.5")));
    }

    #[test]
    fn subnets_of_any_length() {
        assert!(Rule::Subnet(ip("8592:757c:efae:4e45::"), 64).matches(ip("8592:757c:efae:4e45:f::1")));
        assert!(Rule::Subnet(ip("::"), 0).matches(ip("ff::1")));
        assert!(Rule::Subnet(ip("0.0.0.0"), 0).matches(ip("255.1.1.1")));
        assert!(!Rule::Subnet(ip("::1"), 128).matches(ip("::2")));
        assert_eq!(Rule::Subnet(ip("10.0.0.0"), 8).text(), "Subnet: IPv4 10.0.0.0/8");
    }
}
