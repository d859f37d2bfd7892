//! ouro-http: HTTP/1 on the wire.
//!
//! Owns: the incremental parser of requests and responses ([`parser`]) and its
//! JS class, the writer of heads, the rules for names and values of fields, the
//! list of methods, and the frames of WebSocket ([`websocket`]).
//!
//! Must not know: sockets, streams, agents, time-outs; those are the JS halves'.
//!
//! Invariants: no borrow of a parser is held while JS runs; a parser that is
//! freed or initialised again by a callback stops reading its old input.

#![forbid(unsafe_code)]

pub mod chars;
mod class;
mod date;
mod head;
pub mod methods;
pub mod parser;
mod rules;
mod tables;
pub mod websocket;
mod websocket_natives;

ouro_engine::binding! { pub mod "http":
    value "HTTPParser" = class::constructor;
    value "methods" = tables::public_methods;
    value "allMethods" = tables::all_methods;
    fun "parserAge"(1) = class::age;
    fun "parserInBody"(1) = class::in_body;
    fun "isToken"(1) = rules::is_token;
    fun "isInvalidValue"(1) = rules::is_invalid_value;
    fun "checkName"(2) = rules::check_name;
    fun "checkValue"(2) = rules::check_value;
    fun "collectHeaders"(4) = rules::collect;
    fun "renderHead"(8) = head::render;
    fun "headFlags"(0) = head::flags;
    fun "utcDate"(0) = date::utc_date;
    fun "headLength"(0) = head::length;
    fun "websocketFrame"(3) = websocket_natives::frame;
    fun "websocketReader"(0) = websocket_natives::reader;
    fun "websocketRead"(2) = websocket_natives::read;
}
