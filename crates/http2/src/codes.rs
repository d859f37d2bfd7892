//! Numbers of the protocol (RFC 9113) and of nghttp2, whose failures Node shows.

/// Frame types.
pub(crate) mod frame {
    pub const DATA: u8 = 0;
    pub const HEADERS: u8 = 1;
    pub const PRIORITY: u8 = 2;
    pub const RST_STREAM: u8 = 3;
    pub const SETTINGS: u8 = 4;
    pub const PUSH_PROMISE: u8 = 5;
    pub const PING: u8 = 6;
    pub const GOAWAY: u8 = 7;
    pub const WINDOW_UPDATE: u8 = 8;
    pub const CONTINUATION: u8 = 9;
    pub const ALTSVC: u8 = 10;
    pub const ORIGIN: u8 = 12;
}

/// Frame flags.
pub(crate) mod flag {
    pub const END_STREAM: u8 = 1;
    pub const ACK: u8 = 1;
    pub const END_HEADERS: u8 = 4;
    pub const PADDED: u8 = 8;
    pub const PRIORITY: u8 = 32;
}

/// Reasons a stream or a connection is ended for, as sent.
pub(crate) mod reason {
    pub const NO_ERROR: u32 = 0;
    pub const PROTOCOL_ERROR: u32 = 1;
    pub const INTERNAL_ERROR: u32 = 2;
    pub const FLOW_CONTROL_ERROR: u32 = 3;
    pub const STREAM_CLOSED: u32 = 5;
    pub const FRAME_SIZE_ERROR: u32 = 6;
    pub const REFUSED_STREAM: u32 = 7;
    pub const CANCEL: u32 = 8;
    pub const COMPRESSION_ERROR: u32 = 9;
    pub const ENHANCE_YOUR_CALM: u32 = 11;
}

/// Identifiers of settings.
pub(crate) mod setting {
    pub const HEADER_TABLE_SIZE: u16 = 1;
    pub const ENABLE_PUSH: u16 = 2;
    pub const MAX_CONCURRENT_STREAMS: u16 = 3;
    pub const INITIAL_WINDOW_SIZE: u16 = 4;
    pub const MAX_FRAME_SIZE: u16 = 5;
    pub const MAX_HEADER_LIST_SIZE: u16 = 6;
    pub const ENABLE_CONNECT_PROTOCOL: u16 = 8;
}

/// Categories of header blocks.
pub(crate) mod category {
    pub const REQUEST: u8 = 0;
    pub const RESPONSE: u8 = 1;
    pub const PUSH_RESPONSE: u8 = 2;
    pub const HEADERS: u8 = 3;
}

/// Failures, numbered as by nghttp2.
pub(crate) mod failure {
    pub const INVALID_ARGUMENT: i32 = -501;
    pub const PROTO: i32 = -505;
    pub const STREAM_ID_NOT_AVAILABLE: i32 = -509;
    pub const STREAM_CLOSED: i32 = -510;
    pub const START_STREAM_NOT_ALLOWED: i32 = -516;
    pub const FRAME_SIZE: i32 = -522;
    pub const HEADER_COMP: i32 = -523;
    pub const FLOW_CONTROL: i32 = -524;
    pub const PUSH_DISABLED: i32 = -528;
    pub const DATA_EXIST: i32 = -529;
    pub const HTTP_HEADER: i32 = -531;
    pub const HTTP_MESSAGING: i32 = -532;
    pub const REFUSED_STREAM: i32 = -533;
    pub const TOO_MANY_SETTINGS: i32 = -537;
    pub const CALLBACK_FAILURE: i32 = -902;
    pub const BAD_CLIENT_MAGIC: i32 = -903;
    pub const FLOODED: i32 = -904;
    pub const TOO_MANY_CONTINUATIONS: i32 = -905;
}

const TEXTS: &[(i32, &str)] = &[
    (-501, "Invalid argument"),
    (-502, "Out of buffer space"),
    (-503, "Unsupported SPDY version"),
    (-504, "Operation would block"),
    (-505, "Protocol error"),
    (-506, "Invalid frame octets"),
    (-507, "EOF"),
    (-508, "Data transfer deferred"),
    (-509, "No more Stream ID available"),
    (-510, "Stream was already closed or invalid"),
    (-511, "Stream is closing"),
    (-512, "The transmission is not allowed for this stream"),
    (-513, "Stream ID is invalid"),
    (-514, "Invalid stream state"),
    (-515, "Another DATA frame has already been deferred"),
    (-516, "request HEADERS is not allowed"),
    (-517, "GOAWAY has already been sent"),
    (-518, "Invalid header block"),
    (-519, "Invalid state"),
    (
        -521,
        "The user callback function failed due to the temporal error",
    ),
    (-522, "The length of the frame is invalid"),
    (-523, "Header compression/decompression error"),
    (-524, "Flow control error"),
    (-525, "Insufficient buffer size given to function"),
    (-526, "Callback was paused by the application"),
    (-527, "Too many inflight SETTINGS"),
    (-528, "Server push is disabled by peer"),
    (
        -529,
        "DATA or HEADERS frame has already been submitted for the stream",
    ),
    (-530, "The current session is closing"),
    (-531, "Invalid HTTP header field was received"),
    (-532, "Violation in HTTP messaging rule"),
    (-533, "Stream was refused"),
    (-534, "Internal error"),
    (-535, "Cancel"),
    (
        -536,
        "When a local endpoint expects to receive SETTINGS frame, it receives an other type of frame",
    ),
    (
        -537,
        "SETTINGS frame contained more than the maximum allowed entries",
    ),
    (-901, "Out of memory"),
    (-902, "The user callback function failed"),
    (-903, "Received bad client magic byte string"),
    (
        -904,
        "Flooding was detected in this HTTP/2 session, and it must be closed",
    ),
    (-905, "Too many CONTINUATION frames following a HEADER frame"),
];

/// What nghttp2 calls a failure.
pub(crate) fn text(failure: i32) -> &'static str {
    match failure {
        0 => "Success",
        _ => TEXTS
            .iter()
            .find(|(number, _)| *number == failure)
            .map_or("Unknown error code", |(_, text)| text),
    }
}

/// The reason sent for a failure.
pub(crate) fn reason_of(failure: i32) -> u32 {
    match failure {
        failure::STREAM_CLOSED => reason::STREAM_CLOSED,
        failure::HEADER_COMP => reason::COMPRESSION_ERROR,
        failure::FRAME_SIZE => reason::FRAME_SIZE_ERROR,
        failure::FLOW_CONTROL => reason::FLOW_CONTROL_ERROR,
        failure::REFUSED_STREAM => reason::REFUSED_STREAM,
        failure::PROTO | failure::HTTP_HEADER | failure::HTTP_MESSAGING => reason::PROTOCOL_ERROR,
        failure::TOO_MANY_SETTINGS => reason::ENHANCE_YOUR_CALM,
        _ => reason::INTERNAL_ERROR,
    }
}
