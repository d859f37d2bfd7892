//! ouro-http2: HTTP/2 on the wire (RFC 9113, RFC 7541, RFC 7838, RFC 8336).
//!
//! Owns: the connection as a machine between bytes and events ([`session`]), header
//! compression ([`hpack`]), the numbers and texts programs see.
//!
//! Must not know: sockets, streams of JS, what fields mean to a program: those are
//! `stdlib/http2.js` and `stdlib/internal/http2/`.
//!
//! Invariants: no input makes it panic; no borrow of a session is held while JS runs.

#![forbid(unsafe_code)]

mod codes;
mod constants;
pub mod hpack;
mod natives;
mod session;

ouro_engine::binding! { pub mod "http2":
    fun "session"(3) = natives::session;
    fun "feed"(2) = natives::feed;
    fun "next"(1) = natives::next;
    fun "gather"(1) = natives::gather;
    fun "happened"(1) = natives::happened;
    fun "written"(1) = natives::written;
    fun "wants"(1) = natives::wants;
    fun "settings"(2) = natives::settings;
    fun "ping"(2) = natives::ping;
    fun "goaway"(4) = natives::goaway;
    fun "terminate"(2) = natives::terminate;
    fun "nextId"(2) = natives::next_id;
    fun "window"(2) = natives::window;
    fun "request"(6) = natives::request;
    fun "respond"(4) = natives::respond;
    fun "inform"(3) = natives::inform;
    fun "trailers"(3) = natives::trailers;
    fun "push"(4) = natives::push;
    fun "write"(4) = natives::write;
    fun "shut"(2) = natives::shut;
    fun "reset"(3) = natives::reset;
    fun "priority"(6) = natives::priority;
    fun "altsvc"(4) = natives::altsvc;
    fun "origins"(2) = natives::origins;
    fun "read"(3) = natives::read;
    fun "release"(2) = natives::release;
    fun "state"(1) = natives::state;
    fun "streamState"(2) = natives::stream_state;
    fun "frames"(1) = natives::frames;
    fun "inForce"(2) = natives::in_force;
    fun "pack"(1) = natives::pack;
    fun "errorText"(1) = natives::error_text;
    value "constants" = natives::constants;
}
