'use strict';

// SessionHandle and StreamHandle: the machine of crates/http2 between a socket's
// handle and the objects programs see.
//
// Owns: moving bytes, when something is sent, which writes are done. Must not
// know: events and options of programs; it tells them through
// the on…-functions of internal/http2/session and …/stream.
//
//   below.onread → feed(), next() → told.on…(), stream.on…()
//   commands → setImmediate → gather() → below.writeBuffer() → req.done(status)

const native = internalBinding('http2');
const { constants: { UV_EOF } } = internalBinding('net');
const { fatal, runTicks } = internalBinding('task_queue');
const { owner, onStreamRead } = require('internal/net/handle');
const {
  codes: { ERR_HTTP2_PING_CANCEL },
} = require('internal/errors');
const { announceSession, announceStream } = require('internal/http2/channels');
const { AsyncResource } = require('async_hooks');
const { getFrame, setFrame } = internalBinding('async_context');
const { now } = internalBinding('performance');

const UV_ECANCELED = -125;
const NGHTTP2_CANCEL = 8;
const NGHTTP2_ERR_PROTO = -505;

// Kinds of events, as in crates/http2/src/natives.rs.
const HEADERS = 1;
const DATA = 2;
const END = 3;
const CLOSED = 4;
const SETTINGS = 5;
const SETTINGS_ACK = 6;
const PING = 7;
const PING_ACK = 8;
const GOAWAY = 9;
const PRIORITY = 10;
const ALTSVC = 11;
const ORIGIN = 12;
const NOT_SENT = 13;
const FAILED = 14;
const TRAILERS = 15;

const READ = 1;
const WRITE = 2;

function noop() {}

function SessionHandle(session, told, isServer, options, socket) {
  const below = socket._handle;
  this.session = session;
  this.told = told;
  this.isServer = isServer;
  this.below = below;
  this.outermost = isOutermost(below);
  this.native = native.session(isServer, optionList(options), options.remoteCustomSettings || []);
  this.streams = new Map();
  // Writes by the number the machine knows them by.
  this.writes = new Map();
  this.lastToken = 0;
  // Writes whose bytes are with the handle below.
  this.sent = null;
  this.sending = false;
  this.writing = false;
  this.scheduled = false;
  this.inScope = false;
  this.stopped = false;
  this.closing = false;
  this.destroyed = false;
  this.graceful = false;
  this.pings = [];
  this.acks = [];
  this.maxPings = typeof options.maxOutstandingPings === 'number' ? options.maxOutstandingPings : 10;
  this.maxAcks = typeof options.maxOutstandingSettings === 'number' ? Math.max(1, options.maxOutstandingSettings) : 10;
  // Streams to reset once what is being sent has been.
  this.pendingResets = new Set();
  this.chunks = 0;
  this.chunksSentSinceLastWrite = 0;
  this.ondone = null;
  this.ongracefulclosecomplete = noop;
  // The async context of everything that comes from the peer.
  this.frame = getFrame();
  this.stats = { start: now(), received: 0, sent: 0, streams: 0, most: 0, average: 0, ping: 0 };
}

// Whether input comes straight from the loop. That of other streams comes while a
// function of a program may be running.
function isOutermost(below) {
  let handle = below;
  while (handle._parent) handle = handle._parent;
  return typeof handle.setOwner === 'function';
}

function optionList(options) {
  const number = (value, least = 0) => (typeof value === 'number' ? Math.max(least, value) : undefined);
  return [
    number(options.maxDeflateDynamicTableSize),
    number(options.maxReservedRemoteStreams),
    number(options.maxSendHeaderBlockLength),
    number(options.peerMaxConcurrentStreams),
    number(options.paddingStrategy),
    number(options.maxHeaderListPairs),
    number(options.maxSessionMemory, 1),
    number(options.maxSettings, 1),
    number(options.streamResetRate, 1),
    number(options.streamResetBurst, 1),
    options.strictFieldWhitespaceValidation === false ? 0 : undefined,
    number(options.maxSessionInvalidFrames),
    number(options.maxSessionRejectedStreams),
  ];
}

const sessionMethods = {
  // --- receiving ------------------------------------------------------------------

  // Takes over the handle below.
  consume() {
    const { below } = this;
    const handle = this;
    below.onread = function onread(nread, bytes) { handle.onBelow(nread, bytes); };
    if (below.setOwner) below.setOwner(null);
    below.reading = true;
    below.readStart();
  },

  // Gives it back, so that the socket sees the end.
  restore() {
    const { below } = this;
    if (below === null) return;
    below.onread = onStreamRead;
    if (below.setOwner && below[owner]) below.setOwner(below[owner]);
  },

  onBelow(nread, bytes) {
    if (nread < 0) {
      onStreamRead.call(this.below, nread, bytes);
      return;
    }
    if (nread === 0) return;
    this.receive(bytes.length === nread ? bytes : bytes.subarray(0, nread), this.outermost);
  },

  // Bytes of the peer. `outermost` where no program's function is running: ticks are
  // then run between two callbacks.
  receive(bytes, outermost) {
    this.stats.received += bytes.length;
    native.feed(this.native, bytes);
    const scoped = !this.inScope && !this.scheduled;
    if (scoped) this.inScope = true;
    let happened;
    while ((happened = native.next(this.native)) !== undefined) {
      this.tell(happened);
      if (outermost) runTicks();
    }
    if (!this.destroyed) this.sendPending();
    if (scoped) this.leaveScope();
    this.stopIfDone();
  },

  // A failure of one callback must not lose what comes after it.
  tell(happened) {
    const outer = setFrame(this.frame);
    try {
      this.dispatch(happened);
    } catch (error) {
      fatal(error);
    }
    setFrame(outer);
  },

  dispatch(happened) {
    const { session, told } = this;
    switch (happened[0]) {
      case HEADERS: {
        const id = happened[1];
        let stream = this.streams.get(id);
        if (stream === undefined) stream = this.addStream(id);
        else if (stream.destroyed) return;
        setFrame(stream.frame);
        stream.firstHeader ||= now();
        told.onHeaders(session, stream, id, happened[2], happened[3], happened[4], happened[5]);
        return;
      }
      case DATA: {
        const stream = this.streams.get(happened[1]);
        if (stream === undefined || stream.destroyed) return;
        setFrame(stream.frame);
        stream.received += happened[2].length;
        stream.firstByte ||= now();
        stream.onread(happened[2].length, happened[2]);
        return;
      }
      case END: {
        const stream = this.streams.get(happened[1]);
        if (stream === undefined || stream.destroyed) return;
        setFrame(stream.frame);
        stream.onread(UV_EOF, undefined);
        return;
      }
      case CLOSED:
        this.onStreamClosed(happened[1], happened[2]);
        return;
      case SETTINGS:
        told.onSettings(session);
        return;
      case SETTINGS_ACK: {
        const ack = this.acks.shift();
        if (ack !== undefined) ack.done(true, now() - ack.start);
        return;
      }
      case PING:
        told.onPing(session, happened[1]);
        return;
      case PING_ACK: {
        const ping = this.pings.shift();
        if (ping === undefined) {
          told.onInternalError(session, NGHTTP2_ERR_PROTO, false);
          return;
        }
        this.stats.ping = now() - ping.start;
        ping.tell(null, this.stats.ping, happened[1]);
        return;
      }
      case GOAWAY:
        told.onGoawayData(session, happened[1], happened[2], happened[3]);
        return;
      case PRIORITY:
        told.onPriority(session, happened[1], happened[2], happened[3], happened[4]);
        return;
      case ALTSVC:
        told.onAltSvc(session, happened[1], happened[2], happened[3]);
        return;
      case ORIGIN:
        told.onOrigin(session, happened[1]);
        return;
      case NOT_SENT:
        told.onFrameError(session, happened[1], happened[2], happened[3]);
        return;
      case FAILED:
        told.onInternalError(session, happened[1], happened[2]);
        return;
      case TRAILERS: {
        const stream = this.streams.get(happened[1]);
        if (stream === undefined || stream.destroyed) return;
        setFrame(stream.frame);
        stream.ontrailers();
      }
    }
  },

  onStreamClosed(id, code) {
    const stream = this.streams.get(id);
    if (stream === undefined) {
      native.release(this.native, id);
      return;
    }
    if (stream.destroyed) return;
    // Not now if the last frames of the stream are still to be sent.
    if (code === 0 && native.wants(this.native) & WRITE) {
      setImmediate(() => this.onStreamClosed(id, code));
      return;
    }
    const outer = setFrame(stream.frame);
    if (!stream.onclose(code)) stream.destroy();
    setFrame(outer);
  },

  stopIfDone() {
    if (this.destroyed || this.below === null || this.stopped) return;
    if (!(native.wants(this.native) & READ)) this.stopReading();
  },

  stopReading() {
    this.stopped = true;
    this.below.readStop();
  },

  startReading() {
    this.stopped = false;
    this.below.reading = true;
    this.below.readStart();
  },

  // --- sending --------------------------------------------------------------------

  leaveScope() {
    this.inScope = false;
    if (!this.scheduled) this.scheduleWrite();
  },

  // After each command: what it queued is sent in the next turn.
  commanded() {
    if (!this.inScope && !this.scheduled) this.scheduleWrite();
  },

  scheduleWrite() {
    if (this.destroyed || !(native.wants(this.native) & WRITE)) return;
    this.scheduled = true;
    setImmediate(() => {
      if (this.scheduled) this.sendPending();
    });
  },

  // Sends what is queued; true when something is still on its way.
  sendPending() {
    if (this.destroyed) return false;
    this.scheduled = false;
    if (this.sending) return true;
    this.sending = true;
    const bytes = native.gather(this.native);
    const tokens = native.written(this.native);
    if (tokens !== undefined) this.takeWritten(tokens);
    let happened;
    while ((happened = native.happened(this.native)) !== undefined) this.tell(happened);
    if (this.below === null) {
      this.clearSent(UV_ECANCELED);
      return false;
    }
    if (bytes === undefined) {
      this.clearSent(0);
      this.checkGraceful();
      return false;
    }
    this.stats.sent += bytes.length;
    this.chunks++;
    const handle = this;
    const req = {
      async: false,
      bytes: 0,
      buffer: bytes,
      handle: this.below,
      oncomplete(status) { handle.afterWrite(status); },
    };
    const errno = this.below.writeBuffer(req, bytes);
    if (errno !== 0 || !req.async) {
      this.clearSent(errno);
    } else {
      this.writing = true;
      if (!this.stopped) this.stopReading();
    }
    this.stopIfDone();
    this.checkGraceful();
    return false;
  },

  takeWritten(tokens) {
    this.sent ??= [];
    for (let i = 0; i < tokens.length; i++) {
      const req = this.writes.get(tokens[i]);
      if (req === undefined) continue;
      this.writes.delete(tokens[i]);
      req.stream.writes.delete(tokens[i]);
      this.sent.push(req);
    }
  },

  afterWrite(status) {
    this.writing = false;
    this.clearSent(status);
    if (this.stopped && this.below !== null && native.wants(this.native) & READ) this.startReading();
    if (this.destroyed) {
      this.done();
      return;
    }
    if (!this.scheduled) this.scheduleWrite();
  },

  clearSent(status) {
    this.sending = false;
    const { sent } = this;
    this.sent = null;
    if (sent !== null) {
      for (let i = 0; i < sent.length; i++) {
        const outer = setFrame(sent[i].frame);
        try {
          sent[i].done(status);
        } catch (error) {
          fatal(error);
        }
        setFrame(outer);
      }
    }
    if (this.pendingResets.size > 0) {
      const ids = Array.from(this.pendingResets);
      this.pendingResets.clear();
      this.sendPending();
      for (let i = 0; i < ids.length; i++) this.streams.get(ids[i])?.flushReset();
    }
  },

  // Whether the session is still needed for what is under way.
  hasPendingData() {
    return native.wants(this.native) !== 0;
  },

  setGracefulClose() {
    this.graceful = true;
  },

  checkGraceful() {
    if (this.graceful && !this.destroyed && !this.hasPendingData()) this.ongracefulclosecomplete();
  },

  // --- commands -------------------------------------------------------------------

  addStream(id) {
    const stream = new StreamHandle(this, id);
    this.streams.set(id, stream);
    this.stats.streams++;
    if (this.streams.size > this.stats.most) this.stats.most = this.streams.size;
    return stream;
  },

  // A stream, or the number of a failure.
  request(list, flags, parent, weight, exclusive) {
    const id = native.request(this.native, list, flags, parent, weight, exclusive);
    this.commanded();
    return id > 0 ? this.addStream(id) : id;
  },

  settings(entries, callback) {
    if (this.acks.length >= this.maxAcks) {
      callback(false, 0);
      return false;
    }
    this.acks.push({ start: now(), done: callback });
    native.settings(this.native, entries);
    this.commanded();
    return true;
  },

  ping(payload, callback) {
    if (payload === undefined || payload === null) {
      payload = new Uint8Array(8);
      new DataView(payload.buffer).setFloat64(0, now());
    }
    const ping = new Ping(callback);
    if (this.pings.length >= this.maxPings) {
      ping.tell(new ERR_HTTP2_PING_CANCEL());
      return false;
    }
    this.pings.push(ping);
    native.ping(this.native, payload);
    this.commanded();
    return true;
  },

  goaway(code, lastStreamID, data) {
    if (this.destroyed) return;
    native.goaway(this.native, code >>> 0, Math.max(0, lastStreamID | 0), data);
    this.commanded();
  },

  altsvc(id, origin, value) {
    native.altsvc(this.native, id, origin, value);
    this.commanded();
  },

  origin(list) {
    native.origins(this.native, list);
    this.commanded();
  },

  setNextStreamID(id) {
    return native.nextId(this.native, id);
  },

  setLocalWindowSize(size) {
    native.window(this.native, size);
    this.commanded();
    return 0;
  },

  updateChunksSent() {
    this.chunksSentSinceLastWrite = this.chunks;
    return this.chunks;
  },

  // Ends the session: a last GOAWAY, then ondone().
  destroy(code, socketDestroyed) {
    if (this.closing) return;
    this.closing = true;
    if (this.below !== null && !this.stopped) this.stopReading();
    if (socketDestroyed) {
      this.below = null;
    } else {
      native.terminate(this.native, code >>> 0);
      this.sendPending();
    }
    this.destroyed = true;
    announceSession(this.isServer ? 'server' : 'client', this.stats, native.frames(this.native), now());
    if (!this.writing || this.below === null) this.done();
    const { pings } = this;
    this.pings = [];
    if (pings.length > 0) {
      setImmediate(() => {
        for (let i = 0; i < pings.length; i++) pings[i].tell(new ERR_HTTP2_PING_CANCEL());
      });
    }
  },

  done() {
    const { ondone } = this;
    this.ondone = null;
    this.restore();
    if (ondone) ondone();
    // The end of the other side is to be seen.
    if (this.below !== null) this.startReading();
  },
};
for (const name of Object.keys(sessionMethods)) SessionHandle.prototype[name] = sessionMethods[name];

// A ping under way, with what async_hooks know of it.
class Ping {
  constructor(callback) {
    this.start = now();
    this.callback = callback;
    this.resource = new AsyncResource('HTTP2PING', { requireManualDestroy: true });
  }

  tell(error, duration, payload) {
    if (error) this.resource.runInAsyncScope(this.callback, undefined, error);
    else this.resource.runInAsyncScope(this.callback, undefined, null, duration, payload);
    this.resource.emitDestroy();
  }
}

function StreamHandle(session, id) {
  this.session = session;
  this.id = id;
  this.destroyed = false;
  this.code = 0;
  // Numbers of the writes that are not sent yet.
  this.writes = new Set();
  this.onread = noop;
  this.onclose = noop;
  this.ontrailers = noop;
  this.start = now();
  this.end = 0;
  this.firstHeader = 0;
  this.firstByte = 0;
  this.firstByteSent = 0;
  this.received = 0;
  this.written = 0;
  // The async context of what comes for this stream.
  this.frame = getFrame();
}

const streamMethods = {
  readStart() {
    native.read(this.session.native, this.id, true);
    this.session.commanded();
    return 0;
  },

  readStop() {
    native.read(this.session.native, this.id, false);
    return 0;
  },

  // Writes chunks; `req.done(status)` when all of them are with the socket.
  write(chunks, req) {
    const { session } = this;
    const token = ++session.lastToken;
    req.stream = this;
    req.frame = getFrame();
    this.firstByteSent ||= now();
    for (let i = 0; i < chunks.length; i++) {
      const last = i === chunks.length - 1;
      this.written += chunks[i].length;
      if (!native.write(session.native, this.id, chunks[i], last ? token : 0)) {
        req.done(UV_EOF);
        return;
      }
    }
    this.writes.add(token);
    session.writes.set(token, req);
    session.commanded();
  },

  shutdown() {
    native.shut(this.session.native, this.id);
    this.session.commanded();
  },

  respond(list, flags) {
    const result = native.respond(this.session.native, this.id, list, flags);
    this.session.commanded();
    return result;
  },

  info(list) {
    native.inform(this.session.native, this.id, list);
    this.session.commanded();
  },

  trailers(list) {
    native.trailers(this.session.native, this.id, list);
    this.session.commanded();
  },

  // A stream, or the number of a failure.
  pushPromise(list, flags) {
    const { session } = this;
    const id = native.push(session.native, this.id, list, flags);
    session.commanded();
    return id > 0 ? session.addStream(id) : id;
  },

  priority(parent, weight, exclusive, silent) {
    native.priority(this.session.native, this.id, parent, weight, exclusive, silent);
    this.session.commanded();
  },

  rstStream(code) {
    const { session } = this;
    this.code = code;
    // What is queued goes first: the machine prefers resets to data.
    if ((session.inScope && code === NGHTTP2_CANCEL) || session.sendPending()) {
      session.pendingResets.add(this.id);
      return;
    }
    this.flushReset();
  },

  flushReset() {
    if (this.destroyed) return;
    native.reset(this.session.native, this.id, this.code);
    this.session.commanded();
  },

  destroy() {
    if (this.destroyed) return;
    const { session } = this;
    if (session.pendingResets.delete(this.id)) this.flushReset();
    this.destroyed = true;
    setImmediate(() => this.finish());
    const { stats } = session;
    this.end = now();
    stats.average = (this.end - this.start) / stats.streams;
    announceStream(this);
  },

  // Lets go of everything; writes that never left are cancelled.
  finish() {
    const { session } = this;
    for (const token of Array.from(this.writes)) {
      const req = session.writes.get(token);
      session.writes.delete(token);
      if (req !== undefined) req.done(UV_ECANCELED);
    }
    this.writes.clear();
    session.streams.delete(this.id);
    native.release(session.native, this.id);
  },

  state() {
    return native.streamState(this.session.native, this.id);
  },
};
for (const name of Object.keys(streamMethods)) StreamHandle.prototype[name] = streamMethods[name];

module.exports = { SessionHandle };
