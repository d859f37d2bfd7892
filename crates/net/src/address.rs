//! Addresses: text to socket address and back, and Node's address objects.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6};

use boa_engine::{JsObject, JsResult, JsString, js_string};
use ouro_engine::Cx;
use rustix::net::{AddressFamily, SocketAddrAny, SocketAddrUnix};

/// The socket address of an IPv4 text; `None` for anything else.
pub(crate) fn parse_v4(text: &str, port: u16) -> Option<SocketAddr> {
    let ip: Ipv4Addr = text.parse().ok()?;
    Some(SocketAddr::new(ip.into(), port))
}

/// The socket address of an IPv6 text, with or without a zone.
pub(crate) fn parse_v6(text: &str, port: u16) -> Option<SocketAddr> {
    let (ip, zone) = match text.split_once('%') {
        Some((ip, zone)) => (ip, Some(zone)),
        None => (text, None),
    };
    let ip: Ipv6Addr = ip.parse().ok()?;
    let scope = zone.map_or(0, interface_index);
    Some(SocketAddrV6::new(ip, port, 0, scope).into())
}

/// The number of an interface given by name or number; 0 when there is none.
pub(crate) fn interface_index(zone: &str) -> u32 {
    if let Ok(number) = zone.parse() {
        return number;
    }
    if zone.is_empty() || zone.contains('/') || zone.starts_with('.') {
        return 0;
    }
    std::fs::read_to_string(format!("/sys/class/net/{zone}/ifindex"))
        .ok()
        .and_then(|text| text.trim().parse().ok())
        .unwrap_or(0)
}

/// The name of an interface, or its number as text.
fn interface_name(index: u32) -> String {
    let named = std::fs::read_dir("/sys/class/net").ok().and_then(|entries| {
        entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .find(|name| interface_index(name) == index)
    });
    named.unwrap_or_else(|| index.to_string())
}

/// The text of an address; link-local ones carry their interface.
pub(crate) fn text_of(address: &SocketAddr) -> String {
    match address {
        SocketAddr::V6(v6) if v6.scope_id() != 0 && v6.ip().is_unicast_link_local() => {
            format!("{}%{}", v6.ip(), interface_name(v6.scope_id()))
        }
        _ => address.ip().to_string(),
    }
}

/// The IP address in what the kernel reports.
pub(crate) fn ip_of(any: &SocketAddrAny) -> Option<SocketAddr> {
    match any.address_family() {
        AddressFamily::INET | AddressFamily::INET6 => SocketAddr::try_from(any.clone()).ok(),
        _ => None,
    }
}

/// Fills `address`, `family` and `port` of an object.
pub(crate) fn fill(out: &JsObject, address: &SocketAddr, cx: &mut Cx<'_>) -> JsResult<()> {
    let family = match address.ip() {
        IpAddr::V4(_) => js_string!("IPv4"),
        IpAddr::V6(_) => js_string!("IPv6"),
    };
    out.set(js_string!("address"), JsString::from(text_of(address)), false, cx)?;
    out.set(js_string!("family"), family, false, cx)?;
    out.set(js_string!("port"), address.port(), false, cx)?;
    Ok(())
}

/// The address of a Unix socket: a path, or, beginning with a NUL, a name without a file.
pub(crate) fn unix(name: &[u8]) -> Result<SocketAddrUnix, i32> {
    let made = match name.split_first() {
        None => return Err(libc::EINVAL),
        Some((0, rest)) => SocketAddrUnix::new_abstract_name(rest),
        Some(_) => SocketAddrUnix::new(name),
    };
    made.map_err(rustix::io::Errno::raw_os_error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_the_usual_texts() {
        assert_eq!(
            parse_v4("127.0.0.1", 80).map(|a| a.to_string()).as_deref(),
            Some("127.0.0.1:80")
        );
        assert_eq!(parse_v4("::1", 80), None);
        assert_eq!(parse_v4("localhost", 80), None);
        assert_eq!(
            parse_v6("::ffff:1.2.3.4", 1).map(|a| text_of(&a)).as_deref(),
            Some("::ffff:1.2.3.4")
        );
        assert_eq!(
            parse_v6("fe80::1%lo", 1).map(|a| text_of(&a)).as_deref(),
            Some("fe80::1%lo")
        );
        assert_eq!(interface_index("../../etc"), 0);
    }

    #[test]
    fn unix_names_are_paths_or_abstract() {
        assert_eq!(unix(b""), Err(libc::EINVAL));
        assert_eq!(unix(&[b'a'; 300]), Err(libc::ENAMETOOLONG));
        let hidden = unix(b"\0hidden").ok();
        assert_eq!(
            hidden
                .and_then(|a| a.abstract_name().map(<[u8]>::to_vec))
                .as_deref(),
            Some(&b"hidden"[..])
        );
    }
}
