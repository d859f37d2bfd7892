//! The parameters one side of a connection tells the other.

use crate::codes::{failure, setting};

/// Settings in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Octets of the dynamic table of the receiver's decoder.
    pub header_table_size: u32,
    /// Whether the receiver takes promised streams.
    pub enable_push: bool,
    /// Streams the receiver lets be open at a time.
    pub max_concurrent_streams: u32,
    /// Octets of data per stream before the receiver allows more.
    pub initial_window_size: u32,
    /// Octets of the longest frame.
    pub max_frame_size: u32,
    /// Octets of the longest list of fields, as counted by HPACK.
    pub max_header_list_size: u32,
    /// Whether CONNECT may name a protocol.
    pub enable_connect_protocol: bool,
    /// Others, by identifier.
    pub custom: Vec<(u16, u32)>,
}

impl Default for Settings {
    /// What holds until something else is said.
    fn default() -> Self {
        Settings {
            header_table_size: 4096,
            enable_push: true,
            max_concurrent_streams: u32::MAX,
            initial_window_size: 65535,
            max_frame_size: 16384,
            max_header_list_size: u32::MAX,
            enable_connect_protocol: false,
            custom: Vec::new(),
        }
    }
}

/// The largest window.
pub(crate) const MAX_WINDOW: i64 = (1 << 31) - 1;

impl Settings {
    /// What is wrong with a value, as a failure of nghttp2.
    pub(crate) fn check(id: u16, value: u32) -> Result<(), i32> {
        match id {
            setting::ENABLE_PUSH | setting::ENABLE_CONNECT_PROTOCOL if value > 1 => Err(failure::PROTO),
            setting::INITIAL_WINDOW_SIZE if i64::from(value) > MAX_WINDOW => Err(failure::FLOW_CONTROL),
            setting::MAX_FRAME_SIZE if !(16384..1 << 24).contains(&value) => Err(failure::PROTO),
            _ => Ok(()),
        }
    }

    /// Takes a value over. Values of identifiers nobody knows are kept if `custom` has them.
    pub(crate) fn set(&mut self, id: u16, value: u32, custom: impl Fn(u16) -> bool) {
        match id {
            setting::HEADER_TABLE_SIZE => self.header_table_size = value,
            setting::ENABLE_PUSH => self.enable_push = value != 0,
            setting::MAX_CONCURRENT_STREAMS => self.max_concurrent_streams = value,
            setting::INITIAL_WINDOW_SIZE => self.initial_window_size = value,
            setting::MAX_FRAME_SIZE => self.max_frame_size = value,
            setting::MAX_HEADER_LIST_SIZE => self.max_header_list_size = value,
            setting::ENABLE_CONNECT_PROTOCOL => self.enable_connect_protocol = value != 0,
            _ if custom(id) => match self.custom.iter_mut().find(|(known, _)| *known == id) {
                Some(entry) => entry.1 = value,
                None => self.custom.push((id, value)),
            },
            _ => {}
        }
    }
}

/// The payload of a SETTINGS frame.
pub(crate) fn payload(entries: &[(u16, u32)]) -> Vec<u8> {
    let mut out = Vec::with_capacity(entries.len() * 6);
    for (id, value) in entries {
        out.extend_from_slice(&id.to_be_bytes());
        out.extend_from_slice(&value.to_be_bytes());
    }
    out
}
