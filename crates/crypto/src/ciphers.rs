//! The table of ciphers: names, kinds, sizes, numbers.

use crate::blocks::Family;

/// Modes of operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Mode {
    Ecb,
    Cbc,
    Ctr,
    Cfb,
    Cfb8,
    Ofb,
    Gcm,
    Ccm,
    Wrap,
    Stream,
    ChaChaPoly,
}

impl Mode {
    /// Node's name of the mode, where it has one.
    pub fn name(self) -> Option<&'static str> {
        Some(match self {
            Mode::Ecb => "ecb",
            Mode::Cbc => "cbc",
            Mode::Ctr => "ctr",
            Mode::Cfb | Mode::Cfb8 => "cfb",
            Mode::Ofb => "ofb",
            Mode::Gcm => "gcm",
            Mode::Ccm => "ccm",
            Mode::Wrap => "wrap",
            Mode::Stream => "stream",
            Mode::ChaChaPoly => return Some("stream"),
        })
    }

    /// Whether the mode authenticates.
    pub fn authenticates(self) -> bool {
        matches!(self, Mode::Gcm | Mode::Ccm | Mode::ChaChaPoly)
    }
}

/// One cipher.
#[derive(Debug, Clone, Copy)]
pub struct Info {
    /// OpenSSL's name, in lower case.
    pub name: &'static str,
    /// OpenSSL's number.
    pub nid: i32,
    /// The block cipher; `None` for ChaCha20.
    pub family: Option<Family>,
    /// The mode.
    pub mode: Mode,
    /// Key length in bytes.
    pub key: usize,
    /// Length of the initialization vector in bytes, 0 for none.
    pub iv: usize,
}

const fn aes(name: &'static str, nid: i32, mode: Mode, bits: usize, iv: usize) -> Info {
    Info {
        name,
        nid,
        family: Some(Family::Aes),
        mode,
        key: bits / 8,
        iv,
    }
}

const fn des(name: &'static str, nid: i32, family: Family, mode: Mode, key: usize, iv: usize) -> Info {
    Info {
        name,
        nid,
        family: Some(family),
        mode,
        key,
        iv,
    }
}

#[rustfmt::skip]
const ALL: &[Info] = &[
    aes("aes-128-cbc", 419, Mode::Cbc, 128, 16),
    aes("aes-128-cfb", 421, Mode::Cfb, 128, 16),
    aes("aes-128-cfb8", 653, Mode::Cfb8, 128, 16),
    aes("aes-128-ctr", 904, Mode::Ctr, 128, 16),
    aes("aes-128-ecb", 418, Mode::Ecb, 128, 0),
    aes("aes-128-ofb", 420, Mode::Ofb, 128, 16),
    aes("id-aes128-ccm", 896, Mode::Ccm, 128, 12),
    aes("id-aes128-gcm", 895, Mode::Gcm, 128, 12),
    aes("id-aes128-wrap", 788, Mode::Wrap, 128, 8),
    aes("aes-192-cbc", 423, Mode::Cbc, 192, 16),
    aes("aes-192-cfb", 425, Mode::Cfb, 192, 16),
    aes("aes-192-cfb8", 654, Mode::Cfb8, 192, 16),
    aes("aes-192-ctr", 905, Mode::Ctr, 192, 16),
    aes("aes-192-ecb", 422, Mode::Ecb, 192, 0),
    aes("aes-192-ofb", 424, Mode::Ofb, 192, 16),
    aes("id-aes192-ccm", 899, Mode::Ccm, 192, 12),
    aes("id-aes192-gcm", 898, Mode::Gcm, 192, 12),
    aes("id-aes192-wrap", 789, Mode::Wrap, 192, 8),
    aes("aes-256-cbc", 427, Mode::Cbc, 256, 16),
    aes("aes-256-cfb", 429, Mode::Cfb, 256, 16),
    aes("aes-256-cfb8", 655, Mode::Cfb8, 256, 16),
    aes("aes-256-ctr", 906, Mode::Ctr, 256, 16),
    aes("aes-256-ecb", 426, Mode::Ecb, 256, 0),
    aes("aes-256-ofb", 428, Mode::Ofb, 256, 16),
    aes("id-aes256-ccm", 902, Mode::Ccm, 256, 12),
    aes("id-aes256-gcm", 901, Mode::Gcm, 256, 12),
    aes("id-aes256-wrap", 790, Mode::Wrap, 256, 8),
    des("des-ede", 32, Family::DesEde, Mode::Ecb, 16, 0),
    des("des-ede-cbc", 43, Family::DesEde, Mode::Cbc, 16, 8),
    des("des-ede3", 33, Family::DesEde3, Mode::Ecb, 24, 0),
    des("des-ede3-cbc", 44, Family::DesEde3, Mode::Cbc, 24, 8),
    des("des-ede3-cfb", 61, Family::DesEde3, Mode::Cfb, 24, 8),
    des("des-ede3-cfb8", 659, Family::DesEde3, Mode::Cfb8, 24, 8),
    des("des-ede3-ofb", 63, Family::DesEde3, Mode::Ofb, 24, 8),
    Info { name: "chacha20", nid: 1019, family: None, mode: Mode::Stream, key: 32, iv: 16 },
    Info { name: "chacha20-poly1305", nid: 1018, family: None, mode: Mode::ChaChaPoly, key: 32, iv: 12 },
];

/// Names `crypto.getCiphers()` lists, in its order.
pub const NAMES: &[&str] = &[
    "aes-128-cbc",
    "aes-128-ccm",
    "aes-128-cfb",
    "aes-128-cfb8",
    "aes-128-ctr",
    "aes-128-ecb",
    "aes-128-gcm",
    "aes-128-ofb",
    "aes-192-cbc",
    "aes-192-ccm",
    "aes-192-cfb",
    "aes-192-cfb8",
    "aes-192-ctr",
    "aes-192-ecb",
    "aes-192-gcm",
    "aes-192-ofb",
    "aes-256-cbc",
    "aes-256-ccm",
    "aes-256-cfb",
    "aes-256-cfb8",
    "aes-256-ctr",
    "aes-256-ecb",
    "aes-256-gcm",
    "aes-256-ofb",
    "aes128",
    "aes128-wrap",
    "aes192",
    "aes192-wrap",
    "aes256",
    "aes256-wrap",
    "chacha20",
    "chacha20-poly1305",
    "des-ede",
    "des-ede-cbc",
    "des-ede-ecb",
    "des-ede3",
    "des-ede3-cbc",
    "des-ede3-cfb",
    "des-ede3-cfb8",
    "des-ede3-ecb",
    "des-ede3-ofb",
    "des3",
    "id-aes128-CCM",
    "id-aes128-GCM",
    "id-aes128-wrap",
    "id-aes192-CCM",
    "id-aes192-GCM",
    "id-aes192-wrap",
    "id-aes256-CCM",
    "id-aes256-GCM",
    "id-aes256-wrap",
];

/// The cipher of a name, whatever its case.
pub fn find(name: &str) -> Option<&'static Info> {
    let lower = name.to_ascii_lowercase();
    let canonical = match lower.as_str() {
        "aes128" => "aes-128-cbc",
        "aes192" => "aes-192-cbc",
        "aes256" => "aes-256-cbc",
        "des3" => "des-ede3-cbc",
        "des-ede-ecb" => "des-ede",
        "des-ede3-ecb" => "des-ede3",
        "aes-128-gcm" => "id-aes128-gcm",
        "aes-192-gcm" => "id-aes192-gcm",
        "aes-256-gcm" => "id-aes256-gcm",
        "aes-128-ccm" => "id-aes128-ccm",
        "aes-192-ccm" => "id-aes192-ccm",
        "aes-256-ccm" => "id-aes256-ccm",
        "aes128-wrap" => "id-aes128-wrap",
        "aes192-wrap" => "id-aes192-wrap",
        "aes256-wrap" => "id-aes256-wrap",
        other => other,
    };
    ALL.iter().find(|info| info.name == canonical)
}

/// The cipher of OpenSSL's number.
pub fn find_nid(nid: i32) -> Option<&'static Info> {
    ALL.iter().find(|info| info.nid == nid)
}
