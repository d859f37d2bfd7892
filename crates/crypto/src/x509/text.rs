//! What a certificate says, as text in OpenSSL's manner.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::AltName;
use crate::asn1::Reader;

/// Attributes of names with a short form of their own.
const ATTRIBUTES: &[(&[u8], &str)] = &[
    (&[0x55, 4, 3], "CN"),
    (&[0x55, 4, 4], "SN"),
    (&[0x55, 4, 5], "serialNumber"),
    (&[0x55, 4, 6], "C"),
    (&[0x55, 4, 7], "L"),
    (&[0x55, 4, 8], "ST"),
    (&[0x55, 4, 9], "street"),
    (&[0x55, 4, 10], "O"),
    (&[0x55, 4, 11], "OU"),
    (&[0x55, 4, 12], "title"),
    (&[0x55, 4, 13], "description"),
    (&[0x55, 4, 15], "businessCategory"),
    (&[0x55, 4, 17], "postalCode"),
    (&[0x55, 4, 41], "name"),
    (&[0x55, 4, 42], "GN"),
    (&[0x55, 4, 43], "initials"),
    (&[0x55, 4, 46], "dnQualifier"),
    (&[0x55, 4, 97], "organizationIdentifier"),
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 1], "emailAddress"),
    (&[0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 1, 1], "UID"),
    (&[0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 1, 25], "DC"),
    (&[0x2b, 6, 1, 4, 1, 0x82, 0x37, 60, 2, 1, 1], "jurisdictionL"),
    (&[0x2b, 6, 1, 4, 1, 0x82, 0x37, 60, 2, 1, 2], "jurisdictionST"),
    (&[0x2b, 6, 1, 4, 1, 0x82, 0x37, 60, 2, 1, 3], "jurisdictionC"),
];

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// An object identifier in dots.
pub(super) fn dotted(oid: &[u8]) -> String {
    let mut numbers: Vec<u64> = Vec::new();
    let mut number = 0_u64;
    for byte in oid {
        number = number << 7 | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            if numbers.is_empty() {
                let first = (number / 40).min(2);
                numbers.push(first);
                number -= first * 40;
            }
            numbers.push(number);
            number = 0;
        }
    }
    let parts: Vec<String> = numbers.iter().map(u64::to_string).collect();
    parts.join(".")
}

/// Text of any string type.
fn string(tag: u8, content: &[u8]) -> String {
    match tag {
        // BMPString: UTF-16 in big-endian order.
        0x1e => {
            let units: Vec<u16> = content
                .chunks_exact(2)
                .map(|pair| pair.iter().fold(0, |unit, byte| unit << 8 | u16::from(*byte)))
                .collect();
            String::from_utf16_lossy(&units)
        }
        0x0c => String::from_utf8_lossy(content).into_owned(),
        // PrintableString, IA5String and TeletexString: one byte, one character.
        _ => content.iter().map(|byte| char::from(*byte)).collect(),
    }
}

/// The attributes of a name: short form and value, in the order of the name.
pub(super) fn name(der: &[u8]) -> Option<Vec<(String, String)>> {
    let mut sets = Reader(der).sequence()?;
    let mut pairs = Vec::new();
    while let Some(set) = sets.take(0x31) {
        let mut set = Reader(set);
        while let Some(mut attribute) = set.sequence() {
            let oid = attribute.take(6)?;
            let (tag, value) = attribute.any()?;
            let key = ATTRIBUTES
                .iter()
                .find(|(known, _)| *known == oid)
                .map_or_else(|| dotted(oid), |(_, short)| (*short).to_owned());
            pairs.push((key, string(tag, value)));
        }
    }
    Some(pairs)
}

/// A name on lines, specials escaped as RFC 2253 says.
pub(super) fn lines(der: &[u8]) -> String {
    let pairs = name(der).unwrap_or_default();
    let lines: Vec<String> = pairs
        .into_iter()
        .map(|(key, value)| format!("{key}={}", escaped(&value)))
        .collect();
    lines.join("\n")
}

fn escaped(value: &str) -> String {
    let mut out = String::new();
    let last = value.chars().count().saturating_sub(1);
    for (index, c) in value.chars().enumerate() {
        match c {
            ',' | '+' | '"' | '\\' | '<' | '>' | ';' => out.extend(['\\', c]),
            '#' if index == 0 => out.push_str("\\#"),
            ' ' if index == 0 || index == last => out.push_str("\\ "),
            c if (c as u32) < 0x20 || c as u32 == 0x7f => out.push_str(&format!("\\{:02X}", c as u32)),
            c => out.push(c),
        }
    }
    out
}

/// A moment, in seconds since 1970.
pub(super) fn time(reader: &mut Reader<'_>) -> Option<i64> {
    let (tag, content) = reader.any()?;
    let text = std::str::from_utf8(content).ok()?;
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<i64>().ok();
    let (year, rest) = match tag {
        0x17 => {
            let short = number(0, 2)?;
            (if short < 50 { 2000 + short } else { 1900 + short }, 2)
        }
        0x18 => (number(0, 4)?, 4),
        _ => return None,
    };
    let (month, day) = (number(rest, rest + 2)?, number(rest + 2, rest + 4)?);
    let (hour, minute) = (number(rest + 4, rest + 6)?, number(rest + 6, rest + 8)?);
    let second = number(rest + 8, rest + 10).unwrap_or(0);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    Some(days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second)
}

/// Days since 1970 of a date of the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year - era * 400;
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// `Sep  3 21:40:37 2022 GMT`.
pub(super) fn date(seconds: i64) -> String {
    let (day, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let shifted = day + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let part = (5 * of_year + 2) / 153;
    let day = of_year - (153 * part + 2) / 5 + 1;
    let month = if part < 10 { part + 3 } else { part - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let name = MONTHS.get((month - 1) as usize).copied().unwrap_or("Jan");
    format!(
        "{name} {day:2} {:02}:{:02}:{:02} {year} GMT",
        rest / 3600,
        rest / 60 % 60,
        rest % 60
    )
}

/// An IP address as OpenSSL prints it.
pub(super) fn address(bytes: &[u8]) -> String {
    if let Ok(four) = <[u8; 4]>::try_from(bytes) {
        return Ipv4Addr::from(four).to_string();
    }
    if let Ok(sixteen) = <[u8; 16]>::try_from(bytes) {
        let parts: Vec<String> = Ipv6Addr::from(sixteen)
            .segments()
            .iter()
            .map(|part| format!("{part:X}"))
            .collect();
        return parts.join(":");
    }
    "<invalid>".to_owned()
}

fn general_name(tag: u8, content: &[u8]) -> AltName {
    match tag {
        0x81 => AltName::Email(string(0x16, content)),
        0x82 => AltName::Dns(string(0x16, content)),
        0x86 => AltName::Uri(string(0x16, content)),
        0x87 => AltName::Ip(content.to_vec()),
        0x88 => AltName::Other(format!("Registered ID:{}", dotted(content))),
        0xa4 => {
            let pairs = name(content).unwrap_or_default();
            let text: Vec<String> = pairs
                .into_iter()
                .map(|(key, value)| format!("{key} = {}", quoted_part(&value)))
                .collect();
            AltName::Other(format!("DirName:{}", quoted(&text.join(", "))))
        }
        0xa0 => AltName::Other("othername:<unsupported>".to_owned()),
        0xa3 => AltName::Other("X400Name:<unsupported>".to_owned()),
        _ => AltName::Other("EdiPartyName:<unsupported>".to_owned()),
    }
}

fn quoted_part(value: &str) -> String {
    value
        .replace('\\', "\\\\")
        .replace(',', "\\,")
        .replace('+', "\\+")
}

/// SubjectAltName.
pub(super) fn alt_names(der: &[u8]) -> Option<Vec<AltName>> {
    let mut list = Reader(der).sequence()?;
    let mut names = Vec::new();
    while let Some((tag, content)) = list.any() {
        names.push(general_name(tag, content));
    }
    Some(names)
}

/// A value that could be taken for several ones, as a JSON string.
fn quoted(value: &str) -> String {
    let plain = value
        .chars()
        .all(|c| (' '..='~').contains(&c) && !matches!(c, '"' | '\\' | ',' | '\''));
    if plain {
        return value.to_owned();
    }
    let mut out = String::from("\"");
    for c in value.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            ' '..='~' => out.push(c),
            c if (c as u32) < 0x100 => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn shown(name: &AltName) -> String {
    match name {
        AltName::Dns(name) => format!("DNS:{}", quoted(name)),
        AltName::Email(name) => format!("email:{}", quoted(name)),
        AltName::Uri(name) => format!("URI:{}", quoted(name)),
        AltName::Ip(bytes) => format!("IP Address:{}", address(bytes)),
        AltName::Other(text) => text.clone(),
    }
}

/// SubjectAltName in one line.
pub(super) fn alt_names_line(names: &[AltName]) -> String {
    let parts: Vec<String> = names.iter().map(shown).collect();
    parts.join(", ")
}

/// AuthorityInfoAccess, a line for each entry.
pub(super) fn info_access(der: &[u8]) -> Option<String> {
    let mut list = Reader(der).sequence()?;
    let mut out = String::new();
    while let Some(mut entry) = list.sequence() {
        let method = entry.take(6)?;
        let (tag, content) = entry.any()?;
        let method = match method {
            [0x2b, 6, 1, 5, 5, 7, 48, 1] => "OCSP".to_owned(),
            [0x2b, 6, 1, 5, 5, 7, 48, 2] => "CA Issuers".to_owned(),
            other => dotted(other),
        };
        out.push_str(&format!("{method} - {}\n", shown(&general_name(tag, content))));
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_go_there_and_back() {
        assert_eq!(date(0), "Jan  1 00:00:00 1970 GMT");
        assert_eq!(date(1_662_241_237), "Sep  3 21:40:37 2022 GMT");
        let mut reader = Reader(b"\x17\x0d220903214037Z");
        assert_eq!(time(&mut reader), Some(1_662_241_237));
        let mut reader = Reader(b"\x18\x0f20220903214037Z");
        assert_eq!(time(&mut reader), Some(1_662_241_237));
    }

    #[test]
    fn identifiers_have_dots() {
        assert_eq!(
            dotted(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1]),
            "1.2.840.113549.1.1.1"
        );
        assert_eq!(dotted(&[0x55, 4, 3]), "2.5.4.3");
    }

    #[test]
    fn odd_names_are_quoted() {
        assert_eq!(quoted("a.example"), "a.example");
        assert_eq!(quoted("a, DNS:b"), "\"a, DNS:b\"");
    }
}
