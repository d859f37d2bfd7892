//! Names to addresses and back through the C library, on the pool.

use std::net::{IpAddr, SocketAddr};

use crate::{address, sys};

/// Order of the addresses found.
const IPV4_FIRST: i32 = 1;
const IPV6_FIRST: i32 = 2;

/// `getaddrinfo(host, family, flags, order)`: a status (0 or a negative libuv number) and the addresses.
pub(crate) fn get_addr_info(
    host: String,
    family: i32,
    flags: i32,
    order: i32,
) -> Result<(i32, Vec<String>), ouro_base::SysError> {
    let found = match sys::get_addr_info(&host, family, flags) {
        Ok(found) => found,
        Err(code) => return Ok((code, Vec::new())),
    };
    let (v4, v6): (Vec<IpAddr>, Vec<IpAddr>) = found.iter().partition(|ip| ip.is_ipv4());
    let sorted = match order {
        IPV4_FIRST => [v4, v6].concat(),
        IPV6_FIRST => [v6, v4].concat(),
        _ => found,
    };
    let texts = sorted.iter().map(IpAddr::to_string).collect();
    Ok((0, texts))
}

/// `getnameinfo(address, port)`: a status, and host and service.
pub(crate) fn get_name_info(host: String, port: u16) -> Result<(i32, Vec<String>), ouro_base::SysError> {
    let parsed: Option<SocketAddr> =
        address::parse_v4(&host, port).or_else(|| address::parse_v6(&host, port));
    Ok(match parsed.map(sys::get_name_info) {
        Some(Ok((host, service))) => (0, vec![host, service]),
        Some(Err(code)) => (code, Vec::new()),
        None => (-libc::EINVAL, Vec::new()),
    })
}
