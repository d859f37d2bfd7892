//! ouro-http: HTTP/1 on the wire.
//!
//! Owns: the incremental parser of requests and responses ([`parser`]) and its
//! JS class, the writer of heads, the server's short way ([`server`]), the rules for names and values of fields, the
//! list of methods, and the frames of WebSocket ([`websocket`]).
//!
//! Must not know: streams, agents, time-outs; those are the JS halves'.
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
mod server;
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
    fun "renderHead"(7) = head::render;
    fun "headFlags"(0) = head::flags;
    fun "utcDate"(0) = date::utc_date;
    fun "headLength"(0) = head::length;
    fun "serverSetup"(1) = server::setup;
    fun "endMessage"(3) = server::response::end;
    fun "linkMake"(6) = server::connection::make;
    fun "linkConsume"(2) = server::connection::consume;
    fun "linkRelease"(1) = server::connection::release;
    fun "linkBusy"(1) = server::connection::busy;
    fun "linkSettle"(1) = server::connection::settle;
    fun "linkTake"(1) = server::connection::take;
    fun "linkIdle"(3) = server::connection::idle;
    fun "linkIdleTime"(1) = server::connection::idle_time;
    fun "linkWatch"(1) = server::connection::watch;
    fun "websocketFrame"(3) = websocket_natives::frame;
    fun "websocketReader"(0) = websocket_natives::reader;
    fun "websocketRead"(2) = websocket_natives::read;
}
