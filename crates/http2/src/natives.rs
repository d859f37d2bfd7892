//! The machine as JS sees it.
//!
//! Events are arrays that begin with their kind (`event`); header blocks go in as flat
//! lists of name, value and a flag, and come out as flat lists of names and values. Text
//! is Latin-1 in both directions.

use std::cell::RefCell;
use std::time::Instant;

use boa_engine::object::builtins::JsArray;
use boa_engine::string::JsStrVariant;
use boa_engine::{Finalize, JsData, JsObject, JsResult, JsStr, JsString, JsValue, Trace};
use ouro_buffer::{View, new_buffer};
use ouro_engine::Cx;
use ouro_engine::convert::{self, IntoJs};

use crate::codes;
use crate::constants::{CONSTANTS, Constant};
use crate::session::{Event, Fields, Options, Session, Settings, pack_settings};

#[derive(Trace, Finalize, JsData)]
struct SessionData {
    #[unsafe_ignore_trace]
    session: RefCell<Session>,
    #[unsafe_ignore_trace]
    made: Instant,
}

/// Runs `work` on the session of the first argument. Nothing in `work` can run JS.
fn with<R>(args: &[JsValue], cx: &mut Cx<'_>, work: impl FnOnce(&mut Session) -> R) -> JsResult<R> {
    let object: JsObject = convert::arg(args, 0, "session", cx)?;
    let result = object
        .downcast_ref::<SessionData>()
        .map(|data| work(&mut data.session.borrow_mut()));
    result.ok_or_else(|| cx.type_error("native argument 'session' must be an HTTP/2 session"))
}

fn latin1(string: &JsString) -> Vec<u8> {
    match string.variant() {
        JsStrVariant::Latin1(text) => text.to_vec(),
        JsStrVariant::Utf16(text) => text.iter().map(|unit| *unit as u8).collect(),
    }
}

fn text(bytes: &[u8]) -> JsValue {
    JsString::from(JsStr::latin1(bytes)).into()
}

fn texts(list: &[Vec<u8>], cx: &mut Cx<'_>) -> JsValue {
    JsArray::from_iter(list.iter().map(|bytes| text(bytes)), cx).into()
}

fn bytes(args: &[JsValue], index: usize, cx: &mut Cx<'_>) -> Vec<u8> {
    let value = args.get(index).cloned().unwrap_or_default();
    View::any(&value, cx)
        .map(|view| view.to_vec())
        .unwrap_or_default()
}

fn fields(args: &[JsValue], index: usize, cx: &mut Cx<'_>) -> JsResult<Fields> {
    let list: JsObject = convert::arg(args, index, "fields", cx)?;
    let list = convert::elements(&list, cx)?;
    let mut fields = Vec::with_capacity(list.len() / 3);
    for field in list.chunks_exact(3) {
        let [name, value, never] = field else { continue };
        let (Some(name), Some(value)) = (name.as_string(), value.as_string()) else {
            return Err(cx.type_error("native argument 'fields' must be a list of strings"));
        };
        fields.push((latin1(&name), latin1(&value), never.to_boolean()));
    }
    Ok(fields)
}

fn entries(args: &[JsValue], index: usize, cx: &mut Cx<'_>) -> JsResult<Vec<(u16, u32)>> {
    let list: Vec<u32> = convert::arg(args, index, "settings", cx)?;
    let pairs = list.chunks_exact(2);
    Ok(pairs.map(|pair| (pair[0] as u16, pair[1])).collect())
}

fn number(args: &[JsValue], index: usize, cx: &mut Cx<'_>) -> JsResult<u32> {
    convert::arg(args, index, "number", cx)
}

/// `session(server, options, remoteCustomSettings)`; an option that is `undefined` has its default.
pub(crate) fn session(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let mut options = Options::new(convert::arg(args, 0, "server", cx)?);
    let given: Vec<Option<f64>> = convert::arg(args, 1, "options", cx)?;
    let custom: Vec<u16> = convert::arg(args, 2, "custom", cx)?;
    let at = |index: usize| given.get(index).copied().flatten();
    let set = |target: &mut u32, index: usize| {
        if let Some(value) = at(index) {
            *target = value as u32;
        }
    };
    set(&mut options.max_deflate_table, 0);
    set(&mut options.max_reserved, 1);
    set(&mut options.max_send_block, 2);
    set(&mut options.peer_max_concurrent, 3);
    set(&mut options.max_pairs, 5);
    set(&mut options.max_settings, 7);
    set(&mut options.max_invalid_frames, 11);
    set(&mut options.max_rejected, 12);
    options.padding = at(4).unwrap_or(0.0) as u8;
    if let Some(megabytes) = at(6) {
        options.max_memory = (megabytes * 1e6) as u64;
    }
    options.reset_rate = at(8).map_or(options.reset_rate, |value| value as u64);
    options.reset_burst = at(9).map_or(options.reset_burst, |value| value as u64);
    options.strict_whitespace = at(10) != Some(0.0);
    options.remote_custom = custom;
    let data = SessionData {
        session: RefCell::new(Session::new(options)),
        made: Instant::now(),
    };
    Ok(JsObject::from_proto_and_data(None, data).upcast().into())
}

/// `feed(session, bytes)`.
pub(crate) fn feed(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let input = args.get(1).cloned().unwrap_or_default();
    let Some(view) = View::any(&input, cx) else {
        return Err(cx.type_error("native argument 'bytes' must be an ArrayBuffer view"));
    };
    let object: JsObject = convert::arg(args, 0, "session", cx)?;
    let seconds = object
        .downcast_ref::<SessionData>()
        .map_or(0, |data| data.made.elapsed().as_secs());
    with(args, cx, |session| {
        session.now = seconds;
        view.with(|bytes| session.feed(bytes));
    })?
    .into_js(cx)
}

/// Kinds of events.
mod event {
    pub const HEADERS: u8 = 1;
    pub const DATA: u8 = 2;
    pub const END: u8 = 3;
    pub const CLOSED: u8 = 4;
    pub const SETTINGS: u8 = 5;
    pub const SETTINGS_ACK: u8 = 6;
    pub const PING: u8 = 7;
    pub const PING_ACK: u8 = 8;
    pub const GOAWAY: u8 = 9;
    pub const PRIORITY: u8 = 10;
    pub const ALTSVC: u8 = 11;
    pub const ORIGIN: u8 = 12;
    pub const NOT_SENT: u8 = 13;
    pub const FAILED: u8 = 14;
    pub const TRAILERS: u8 = 15;
}

fn shown(happened: Option<Event>, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(happened) = happened else {
        return Ok(JsValue::undefined());
    };
    let items: Vec<JsValue> = match happened {
        Event::Headers {
            id,
            category,
            flags,
            fields,
            sensitive,
        } => {
            let list = fields.iter().flat_map(|(name, value)| [text(name), text(value)]);
            let list = JsArray::from_iter(list, cx);
            vec![
                event::HEADERS.into(),
                id.into(),
                category.into(),
                flags.into(),
                list.into(),
                texts(&sensitive, cx),
            ]
        }
        Event::Data { id, bytes } => vec![event::DATA.into(), id.into(), new_buffer(bytes, cx)?.into()],
        Event::End(id) => vec![event::END.into(), id.into()],
        Event::Closed { id, reason } => vec![event::CLOSED.into(), id.into(), reason.into()],
        Event::Settings => vec![event::SETTINGS.into()],
        Event::SettingsAck => vec![event::SETTINGS_ACK.into()],
        Event::Ping(data) => vec![event::PING.into(), new_buffer(data.to_vec(), cx)?.into()],
        Event::PingAck(data) => vec![event::PING_ACK.into(), new_buffer(data.to_vec(), cx)?.into()],
        Event::Goaway { reason, last, data } => {
            let data = match data.is_empty() {
                true => JsValue::undefined(),
                false => new_buffer(data, cx)?.into(),
            };
            vec![event::GOAWAY.into(), reason.into(), last.into(), data]
        }
        Event::Priority {
            id,
            parent,
            weight,
            exclusive,
        } => vec![
            event::PRIORITY.into(),
            id.into(),
            parent.into(),
            weight.into(),
            exclusive.into(),
        ],
        Event::Altsvc { id, origin, value } => {
            vec![event::ALTSVC.into(), id.into(), text(&origin), text(&value)]
        }
        Event::Origin(origins) => vec![event::ORIGIN.into(), texts(&origins, cx)],
        Event::NotSent { id, kind, failure } => {
            vec![
                event::NOT_SENT.into(),
                id.into(),
                kind.into(),
                codes::reason_of(failure).into(),
            ]
        }
        Event::Failed { failure, flood } => vec![event::FAILED.into(), failure.into(), flood.into()],
        Event::Trailers(id) => vec![event::TRAILERS.into(), id.into()],
    };
    Ok(JsArray::from_iter(items, cx).into())
}

/// `next(session)`: what is to be told, reading input as needed; `undefined` when all was read.
pub(crate) fn next(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let happened = with(args, cx, Session::next)?;
    shown(happened, cx)
}

/// `gather(session)`: the bytes to send; `undefined` without any.
pub(crate) fn gather(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let bytes = with(args, cx, Session::gather)?;
    match bytes.is_empty() {
        true => Ok(JsValue::undefined()),
        false => Ok(new_buffer(bytes, cx)?.into()),
    }
}

/// `happened(session)`: what is to be told without reading input.
pub(crate) fn happened(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let happened = with(args, cx, Session::take_event)?;
    shown(happened, cx)
}

/// `written(session)`: the tokens of the writes gathered since the last call.
pub(crate) fn written(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let tokens = with(args, cx, |session| std::mem::take(&mut session.written))?;
    (!tokens.is_empty()).then_some(tokens).into_js(cx)
}

/// `wants(session)`: 1 to read, 2 to write.
pub(crate) fn wants(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    with(args, cx, |session| {
        i32::from(session.wants_read()) | i32::from(session.wants_write()) << 1
    })?
    .into_js(cx)
}

/// `settings(session, entries)`.
pub(crate) fn settings(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let entries = entries(args, 1, cx)?;
    with(args, cx, |session| session.send_settings(entries))?.into_js(cx)
}

/// `ping(session, payload)`.
pub(crate) fn ping(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Ok(data) = <[u8; 8]>::try_from(bytes(args, 1, cx)) else {
        return Err(cx.type_error("native argument 'payload' must have 8 bytes"));
    };
    with(args, cx, |session| session.send_ping(data))?.into_js(cx)
}

/// `goaway(session, reason, lastStreamId, data)`.
pub(crate) fn goaway(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (reason, last) = (number(args, 1, cx)?, number(args, 2, cx)?);
    let data = bytes(args, 3, cx);
    with(args, cx, |session| session.send_away(reason, last, data))?.into_js(cx)
}

/// `terminate(session, reason)`.
pub(crate) fn terminate(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let reason = number(args, 1, cx)?;
    with(args, cx, |session| session.terminate(reason))?.into_js(cx)
}

/// `nextId(session, id)`: false when it cannot be that.
pub(crate) fn next_id(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let id = number(args, 1, cx)?;
    with(args, cx, |session| session.set_next_id(id))?.into_js(cx)
}

/// `window(session, size)`.
pub(crate) fn window(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let size = number(args, 1, cx)?;
    with(args, cx, |session| session.set_window(size))?.into_js(cx)
}

/// What a stream is made with.
const EMPTY_PAYLOAD: u32 = 1;
const GET_TRAILERS: u32 = 2;

/// The weight of a frame: one less than the weight.
fn weight(args: &[JsValue], index: usize, cx: &mut Cx<'_>) -> JsResult<u8> {
    let weight: i32 = convert::arg(args, index, "weight", cx)?;
    Ok((weight.clamp(1, 256) - 1) as u8)
}

fn outcome(result: Result<u32, i32>) -> JsValue {
    match result {
        Ok(id) => id.into(),
        Err(failure) => failure.into(),
    }
}

/// `request(session, fields, flags, parent, weight, exclusive)`: the stream's identifier, or a failure.
pub(crate) fn request(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let fields = fields(args, 1, cx)?;
    let (flags, parent, weight) = (number(args, 2, cx)?, number(args, 3, cx)?, weight(args, 4, cx)?);
    let exclusive: bool = convert::arg(args, 5, "exclusive", cx)?;
    let plain = parent == 0 && weight == 15 && !exclusive;
    let priority = (!plain).then_some((parent, weight, exclusive));
    let result = with(args, cx, |session| {
        session.request(
            fields,
            flags & EMPTY_PAYLOAD != 0,
            flags & GET_TRAILERS != 0,
            priority,
        )
    })?;
    Ok(outcome(result))
}

/// `respond(session, id, fields, flags)`.
pub(crate) fn respond(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (id, flags) = (number(args, 1, cx)?, number(args, 3, cx)?);
    let fields = fields(args, 2, cx)?;
    let (end, trailers) = (flags & EMPTY_PAYLOAD != 0, flags & GET_TRAILERS != 0);
    with(args, cx, |session| session.respond(id, fields, end, trailers))?.into_js(cx)
}

/// `inform(session, id, fields)`.
pub(crate) fn inform(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let id = number(args, 1, cx)?;
    let fields = fields(args, 2, cx)?;
    with(args, cx, |session| session.inform(id, fields))?.into_js(cx)
}

/// `trailers(session, id, fields)`.
pub(crate) fn trailers(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let id = number(args, 1, cx)?;
    let fields = fields(args, 2, cx)?;
    with(args, cx, |session| session.send_trailers(id, fields))?.into_js(cx)
}

/// `push(session, id, fields, flags)`: the promised stream's identifier, or a failure.
pub(crate) fn push(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (id, flags) = (number(args, 1, cx)?, number(args, 3, cx)?);
    let fields = fields(args, 2, cx)?;
    let result = with(args, cx, |session| {
        session.push(id, fields, flags & EMPTY_PAYLOAD != 0)
    })?;
    Ok(outcome(result))
}

/// `write(session, id, bytes, token)`: false when the stream takes no more.
pub(crate) fn write(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (id, token) = (number(args, 1, cx)?, number(args, 3, cx)?);
    let bytes = bytes(args, 2, cx);
    with(args, cx, |session| session.write(id, bytes, token))?.into_js(cx)
}

/// `shut(session, id)`.
pub(crate) fn shut(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let id = number(args, 1, cx)?;
    with(args, cx, |session| session.shut(id))?.into_js(cx)
}

/// `reset(session, id, reason)`.
pub(crate) fn reset(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (id, reason) = (number(args, 1, cx)?, number(args, 2, cx)?);
    with(args, cx, |session| session.reset(id, reason))?.into_js(cx)
}

/// `priority(session, id, parent, weight, exclusive, silent)`.
pub(crate) fn priority(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (id, parent, weight) = (number(args, 1, cx)?, number(args, 2, cx)?, weight(args, 3, cx)?);
    let exclusive: bool = convert::arg(args, 4, "exclusive", cx)?;
    let silent: bool = convert::arg(args, 5, "silent", cx)?;
    with(args, cx, |session| {
        session.prioritise(id, parent, weight, exclusive, silent)
    })?
    .into_js(cx)
}

/// `altsvc(session, id, origin, value)`.
pub(crate) fn altsvc(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let id = number(args, 1, cx)?;
    let origin: JsString = convert::arg(args, 2, "origin", cx)?;
    let value: JsString = convert::arg(args, 3, "value", cx)?;
    let (origin, value) = (latin1(&origin), latin1(&value));
    with(args, cx, |session| session.send_altsvc(id, origin, value))?.into_js(cx)
}

/// `origins(session, list)`.
pub(crate) fn origins(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let list: Vec<JsString> = convert::arg(args, 1, "origins", cx)?;
    let list = list.iter().map(latin1).collect();
    with(args, cx, |session| session.send_origins(list))?.into_js(cx)
}

/// `read(session, id, on)`: the program takes data of a stream, or does not.
pub(crate) fn read(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let id = number(args, 1, cx)?;
    let on: bool = convert::arg(args, 2, "on", cx)?;
    with(args, cx, |session| session.read(id, on))?.into_js(cx)
}

/// `release(session, id)`.
pub(crate) fn release(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let id = number(args, 1, cx)?;
    with(args, cx, |session| session.release(id))?.into_js(cx)
}

/// `state(session)`: the nine numbers of `session.state`.
pub(crate) fn state(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    with(args, cx, |session| session.state())?.to_vec().into_js(cx)
}

/// `streamState(session, id)`: the six numbers of `stream.state`.
pub(crate) fn stream_state(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let id = number(args, 1, cx)?;
    with(args, cx, |session| session.stream_state(id))?
        .to_vec()
        .into_js(cx)
}

/// `frames(session)`: received and sent.
pub(crate) fn frames(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    with(args, cx, |session| session.frames)?.into_js(cx)
}

/// `inForce(session, remote)`: the settings in the order of their names in JS, then identifiers and
/// values of others.
pub(crate) fn in_force(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let remote: bool = convert::arg(args, 1, "remote", cx)?;
    let Settings {
        header_table_size,
        enable_push,
        max_concurrent_streams,
        initial_window_size,
        max_frame_size,
        max_header_list_size,
        enable_connect_protocol,
        custom,
    } = with(args, cx, |session| match remote {
        true => session.remote.clone(),
        false => session.local.clone(),
    })?;
    let mut list = vec![
        header_table_size,
        u32::from(enable_push),
        initial_window_size,
        max_frame_size,
        max_concurrent_streams,
        max_header_list_size,
        u32::from(enable_connect_protocol),
    ];
    for (id, value) in custom {
        list.extend([u32::from(id), value]);
    }
    list.into_js(cx)
}

/// `pack(entries)`: the payload of a SETTINGS frame.
pub(crate) fn pack(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let entries = entries(args, 0, cx)?;
    Ok(new_buffer(pack_settings(&entries), cx)?.into())
}

/// `errorText(failure)`.
pub(crate) fn error_text(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let failure: i32 = convert::arg(args, 0, "failure", cx)?;
    codes::text(failure).into_js(cx)
}

/// `constants`: what `http2.constants` is.
pub(crate) fn constants(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let object = cx.object();
    for (name, constant) in CONSTANTS {
        match constant {
            Constant::N(number) => cx.define(&object, name, *number)?,
            Constant::S(text) => cx.define(&object, name, JsString::from(*text))?,
        }
    }
    Ok(object.into())
}
