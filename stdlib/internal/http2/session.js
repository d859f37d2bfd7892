'use strict';

// Http2Session: what both sides of a connection are to programs.
//
// Owns: the life of a session and its socket, and what it tells. Its streams are
// internal/http2/stream; opening them is …/client and …/server_session.
//
//   PENDING ─ socket connected → READY ─ close() → CLOSED ─ no streams left ─┐
//                                  └──────────── destroy() → DESTROYED ◄─────┘ → 'close'

const EventEmitter = require('events');
const { customInspectSymbol } = require('internal/util');
const {
  codes: {
    ERR_HTTP2_INVALID_SESSION, ERR_HTTP2_MAX_PENDING_SETTINGS_ACK,
    ERR_HTTP2_NO_SOCKET_MANIPULATION, ERR_HTTP2_PING_CANCEL, ERR_HTTP2_PING_LENGTH, ERR_HTTP2_SESSION_ERROR,
    ERR_HTTP2_SETTINGS_CANCEL, ERR_HTTP2_SOCKET_BOUND, ERR_HTTP2_SOCKET_UNBOUND, ERR_HTTP2_STREAM_CANCEL,
    ERR_OUT_OF_RANGE, ERR_SOCKET_CLOSED,
  },
} = require('internal/errors');
const { validateBuffer, validateFunction, validateInt32, validateNumber } = require('internal/validators');
const { kTimeout, kUpdateTimer } = require('internal/net/handle');
const { Socket } = require('internal/net/socket');
const { constants, state: sessionState } = internalBinding('http2');
const {
  NGHTTP2_HCAT_PUSH_RESPONSE, NGHTTP2_HCAT_RESPONSE, NghttpError, assertIsObject, debug, emit, kHandle, kMaybeDestroy,
  kOpenRemote, kOrigin, kProxySocket, kRequestAsyncResource, kServer, kSocket, kState, kType, sessionName,
  toHeaderObject,
} = require('internal/http2/util');
const { getSettings, settingsEntries, validateSettings } = require('internal/http2/settings');
const { SessionHandle } = require('internal/http2/handle');
const channels = require('internal/http2/channels');

const {
  NGHTTP2_CANCEL, NGHTTP2_FLAG_END_STREAM, NGHTTP2_INTERNAL_ERROR, NGHTTP2_NO_ERROR, NGHTTP2_SESSION_SERVER,
} = constants;
const MAX_STREAMS = 2 ** 32 - 1;

const READY = 1;
const CLOSED = 2;
const DESTROYED = 4;

const kAlpnProtocol = Symbol('alpnProtocol');
const kEncrypted = Symbol('encrypted');
const kLocalSettings = Symbol('local-settings');
const kRemoteSettings = Symbol('remote-settings');
const kBoundSession = Symbol('kBoundSession');

// --- session.socket ---------------------------------------------------------------

// What belongs to the session is the session's, what would disturb it throws, the
// rest is the socket's.
function placeOf(session, name) {
  switch (name) {
    case 'setTimeout':
    case 'ref':
    case 'unref':
      return session;
    case 'destroy':
    case 'emit':
    case 'end':
    case 'pause':
    case 'read':
    case 'resume':
    case 'write':
    case 'setEncoding':
    case 'setKeepAlive':
    case 'setNoDelay':
      throw new ERR_HTTP2_NO_SOCKET_MANIPULATION();
    default:
      return socketOf(session);
  }
}

function socketOf(session) {
  const socket = session[kSocket];
  if (socket === undefined) throw new ERR_HTTP2_SOCKET_UNBOUND();
  return socket;
}

const proxySocketHandler = {
  get(session, name) {
    const place = placeOf(session, name);
    const value = place[name];
    return typeof value === 'function' ? value.bind(place) : value;
  },
  set(session, name, value) {
    placeOf(session, name)[name] = value;
    return true;
  },
  getPrototypeOf(session) {
    return Reflect.getPrototypeOf(socketOf(session));
  },
};

// --- the end ----------------------------------------------------------------------

function emitClose(session, error) {
  if (error) session.emit('error', error);
  session.emit('close');
}

function finishClose(session, error) {
  debug('Http2Session %s: finishSessionClose', sessionName(session[kType]));
  const socket = session[kSocket];
  session[kProxySocket] = undefined;
  session[kSocket] = undefined;
  session[kHandle] = undefined;
  if (socket) {
    socket[kBoundSession] = undefined;
    socket[kServer] = undefined;
  }
  if (!socket || socket.destroyed) {
    process.nextTick(emitClose, session, error);
    return;
  }
  socket.on('close', () => emitClose(session, error));
  // Nobody reads any more: the other side's end would not be seen.
  if (session.closed) socket.resume();
  socket.end(() => {
    if (!session.closed) setImmediate(() => socket.destroy(error));
  });
}

function closeSession(session, code, error) {
  debug('Http2Session %s: start closing/destroying', sessionName(session[kType]), error);
  const state = session[kState];
  state.flags |= DESTROYED;
  state.destroyCode = code;
  session.setTimeout(0);
  session.removeAllListeners('timeout');
  if (state.pendingStreams.size > 0 || state.streams.size > 0) {
    const cancel = new ERR_HTTP2_STREAM_CANCEL(error);
    state.pendingStreams.forEach((stream) => stream.destroy(cancel));
    state.streams.forEach((stream) => stream.destroy(error));
  }
  const handle = session[kHandle];
  if (handle === undefined) {
    finishClose(session, error);
    return;
  }
  handle.ondone = () => finishClose(session, error);
  handle.destroy(code, session[kSocket].destroyed);
}

function socketOnError(error) {
  const session = this[kBoundSession];
  if (session === undefined) return;
  // After GOAWAY the peer may do that.
  if (error.code === 'ECONNRESET' && session[kState].goawayCode !== null) session.destroy();
  else session.destroy(error);
}

function socketOnClose() {
  const session = this[kBoundSession];
  if (session === undefined) return;
  const error = session.connecting ? new ERR_SOCKET_CLOSED() : null;
  const { streams, pendingStreams } = session[kState];
  streams.forEach((stream) => stream.close(NGHTTP2_CANCEL));
  pendingStreams.forEach((stream) => stream.close(NGHTTP2_CANCEL));
  session.close();
  closeSession(session, NGHTTP2_NO_ERROR, error);
}

// --- the beginning ----------------------------------------------------------------

// The socket is connected: from now on it is the session's.
function setup(session, socket, type, options) {
  if (session.destroyed) {
    process.nextTick(emit, session, 'connect', session, socket);
    return;
  }
  const state = session[kState];
  state.flags |= READY;
  const handle = new SessionHandle(session, told, type === NGHTTP2_SESSION_SERVER, options, socket);
  handle.ongracefulclosecomplete = () => session[kMaybeDestroy](null);
  handle.consume();
  session[kHandle] = handle;
  session[kEncrypted] = Boolean(socket.encrypted);
  session[kAlpnProtocol] = socket.encrypted ? socket.alpnProtocol : 'h2c';
  session.settings(typeof options.settings === 'object' ? options.settings : {});
  if (type === NGHTTP2_SESSION_SERVER && Array.isArray(options.origins)) session.origin(...options.origins);
  process.nextTick(emit, session, 'connect', session, socket);
}

function receiveBuffered(session, socket) {
  if (!socket.readableLength) return;
  let bytes;
  while (session[kHandle] !== undefined && (bytes = socket.read()) !== null) session[kHandle].receive(bytes, false);
}

function settingsDone(session, callback, ack, duration) {
  session[kState].pendingAck--;
  session[kLocalSettings] = undefined;
  if (!ack) {
    if (typeof callback === 'function') callback(new ERR_HTTP2_SETTINGS_CANCEL());
    return;
  }
  const settings = session.localSettings;
  if (typeof callback === 'function') callback(null, settings, duration);
  session.emit('localSettings', settings);
}

function initOriginSet(session) {
  const state = session[kState];
  if (state.originSet === undefined) {
    const socket = session[kSocket];
    let host = socket.servername;
    if (host === null || host === false) {
      host = socket.remoteFamily === 'IPv6' ? `[${socket.remoteAddress}]` : socket.remoteAddress;
    }
    let origin = `https://${host}`;
    if (socket.remotePort != null) origin += `:${socket.remotePort}`;
    state.originSet = new Set([new URL(origin).origin]);
  }
  return state.originSet;
}

class Http2Session extends EventEmitter {
  constructor(type, options, socket) {
    super();
    if (socket[kBoundSession] !== undefined) throw new ERR_HTTP2_SOCKET_BOUND();
    socket[kBoundSession] = this;
    if (!socket._handle || typeof socket._handle.readStart !== 'function') {
      const { StreamSocket } = require('internal/http2/stream_socket');
      socket = new StreamSocket(socket);
      socket[kBoundSession] = this;
    }
    socket.on('error', socketOnError);
    socket.on('close', socketOnClose);
    this[kState] = {
      destroyCode: NGHTTP2_NO_ERROR,
      flags: 0,
      goawayCode: null,
      goawayLastStreamID: null,
      streams: new Map(),
      pendingStreams: new Set(),
      pendingAck: 0,
      writeQueueSize: 0,
      originSet: undefined,
    };
    this[kEncrypted] = undefined;
    this[kAlpnProtocol] = undefined;
    this[kType] = type;
    this[kProxySocket] = null;
    this[kSocket] = socket;
    this[kTimeout] = null;
    this[kHandle] = undefined;
    if (typeof socket.setNoDelay === 'function') socket.setNoDelay();
    if (typeof socket.disableRenegotiation === 'function') socket.disableRenegotiation();
    if (socket.connecting || socket.secureConnecting) {
      socket.once(socket.encrypted ? 'secureConnect' : 'connect', () => {
        try {
          setup(this, socket, type, options);
        } catch (error) {
          socket.destroy(error);
        }
      });
    } else {
      setup(this, socket, type, options);
    }
    // In a tick: a listener may be added before what came early is looked at.
    process.nextTick(receiveBuffered, this, socket);
    debug('Http2Session %s: created', sessionName(type));
  }

  get encrypted() {
    return this[kEncrypted];
  }

  get alpnProtocol() {
    return this[kAlpnProtocol];
  }

  get originSet() {
    if (!this.encrypted || this.destroyed) return undefined;
    return Array.from(initOriginSet(this));
  }

  get connecting() {
    return (this[kState].flags & READY) === 0;
  }

  get closed() {
    return (this[kState].flags & CLOSED) !== 0;
  }

  get destroyed() {
    return (this[kState].flags & DESTROYED) !== 0;
  }

  [kUpdateTimer]() {
    if (!this.destroyed && this[kTimeout]) this[kTimeout].refresh();
  }

  setNextStreamID(id) {
    if (this.destroyed) throw new ERR_HTTP2_INVALID_SESSION();
    validateNumber(id, 'id');
    if (id <= 0 || id > MAX_STREAMS) throw new ERR_OUT_OF_RANGE('id', `> 0 and <= ${MAX_STREAMS}`, id);
    this[kHandle].setNextStreamID(id);
  }

  setLocalWindowSize(windowSize) {
    if (this.destroyed) throw new ERR_HTTP2_INVALID_SESSION();
    validateInt32(windowSize, 'windowSize', 0);
    this[kHandle].setLocalWindowSize(windowSize);
  }

  ping(payload, callback) {
    if (this.destroyed) throw new ERR_HTTP2_INVALID_SESSION();
    if (typeof payload === 'function') {
      callback = payload;
      payload = undefined;
    }
    if (payload) {
      validateBuffer(payload, 'payload');
      if (payload.byteLength !== 8) throw new ERR_HTTP2_PING_LENGTH();
    }
    validateFunction(callback, 'callback');
    if (this.connecting || this.closed) {
      process.nextTick(callback, new ERR_HTTP2_PING_CANCEL());
      return;
    }
    return this[kHandle].ping(payload, callback);
  }

  [customInspectSymbol](depth, options) {
    if (typeof depth === 'number' && depth < 0) return this;
    const { format } = require('internal/util/inspect');
    return `Http2Session ${format({
      type: this[kType],
      closed: this.closed,
      destroyed: this.destroyed,
      state: this.state,
      localSettings: this.localSettings,
      remoteSettings: this.remoteSettings,
    })}`;
  }

  get socket() {
    const proxySocket = this[kProxySocket];
    if (proxySocket === null) return this[kProxySocket] = new Proxy(this, proxySocketHandler);
    return proxySocket;
  }

  get type() {
    return this[kType];
  }

  get goawayCode() {
    return this[kState].goawayCode || NGHTTP2_NO_ERROR;
  }

  get goawayLastStreamID() {
    return this[kState].goawayLastStreamID || 0;
  }

  get pendingSettingsAck() {
    return this[kState].pendingAck > 0;
  }

  get state() {
    const handle = this[kHandle];
    if (this.connecting || this.destroyed || handle === undefined) return {};
    const list = sessionState(handle.native);
    return {
      effectiveLocalWindowSize: list[0],
      effectiveRecvDataLength: list[1],
      nextStreamID: list[2],
      localWindowSize: list[3],
      lastProcStreamID: list[4],
      remoteWindowSize: list[5],
      outboundQueueSize: list[6],
      deflateDynamicTableSize: list[7],
      inflateDynamicTableSize: list[8],
    };
  }

  get localSettings() {
    const settings = this[kLocalSettings];
    if (settings !== undefined) return settings;
    if (this.destroyed || this.connecting) return {};
    return this[kLocalSettings] = getSettings(this[kHandle].native, false);
  }

  get remoteSettings() {
    const settings = this[kRemoteSettings];
    if (settings !== undefined) return settings;
    if (this.destroyed || this.connecting) return {};
    return this[kRemoteSettings] = getSettings(this[kHandle].native, true);
  }

  settings(settings, callback) {
    if (this.destroyed) throw new ERR_HTTP2_INVALID_SESSION();
    assertIsObject(settings, 'settings');
    validateSettings(settings);
    if (callback) validateFunction(callback, 'callback');
    this[kState].pendingAck++;
    const copy = { ...settings };
    const submit = () => {
      if (this.destroyed) return;
      this[kUpdateTimer]();
      const done = (ack, duration) => settingsDone(this, callback, ack, duration);
      if (!this[kHandle].settings(settingsEntries(copy), done)) this.destroy(new ERR_HTTP2_MAX_PENDING_SETTINGS_ACK());
    };
    if (this.connecting) this.once('connect', submit);
    else submit();
  }

  goaway(code = NGHTTP2_NO_ERROR, lastStreamID = 0, opaqueData = undefined) {
    if (this.destroyed) throw new ERR_HTTP2_INVALID_SESSION();
    if (opaqueData !== undefined) validateBuffer(opaqueData, 'opaqueData');
    validateNumber(code, 'code');
    validateNumber(lastStreamID, 'lastStreamID');
    const submit = () => {
      if (this.destroyed) return;
      this[kUpdateTimer]();
      this[kHandle].goaway(code, lastStreamID, opaqueData);
    };
    if (this.connecting) this.once('connect', submit);
    else submit();
  }

  destroy(error = NGHTTP2_NO_ERROR, code = undefined) {
    if (this.destroyed) return;
    if (typeof error === 'number') {
      code = error;
      error = code !== NGHTTP2_NO_ERROR ? new ERR_HTTP2_SESSION_ERROR(code) : undefined;
    }
    if (code === undefined && error != null) code = NGHTTP2_INTERNAL_ERROR;
    closeSession(this, code, error);
  }

  close(callback) {
    if (this.closed || this.destroyed) return;
    debug('Http2Session %s: marking session closed', sessionName(this[kType]));
    this[kState].flags |= CLOSED;
    if (typeof callback === 'function') this.once('close', callback);
    this.goaway();
    if (this[kHandle]) this[kHandle].setGracefulClose();
    this[kMaybeDestroy]();
  }

  [EventEmitter.captureRejectionSymbol](error, event, ...args) {
    if (event === 'stream') args[0].destroy(error);
    else this.destroy(error);
  }

  // Destroys a closed session nothing depends on any more.
  [kMaybeDestroy](error) {
    if (error == null) {
      const { streams, pendingStreams } = this[kState];
      const handle = this[kHandle];
      const busy = handle !== undefined && handle.hasPendingData();
      if (!this.closed || streams.size > 0 || pendingStreams.size > 0 || busy) return;
    }
    this.destroy(error);
  }

  _onTimeout() {
    callTimeout(this, this);
  }

  ref() {
    if (this[kSocket]) this[kSocket].ref();
  }

  unref() {
    if (this[kSocket]) this[kSocket].unref();
  }
}
// Sessions and streams are idle as sockets are.
function setStreamTimeout(msecs, callback) {
  return Socket.prototype.setTimeout.call(this, msecs, callback);
}

Object.defineProperty(Http2Session.prototype, 'setTimeout', {
  __proto__: null, configurable: true, enumerable: true, writable: true, value: setStreamTimeout,
});

// --- what SessionHandle tells ---------------------------------------------------

const told = {
  onHeaders(session, handle, id, category, flags, list, sensitive) {
    if (session.destroyed) return;
    session[kUpdateTimer]();
    const endOfStream = (flags & NGHTTP2_FLAG_END_STREAM) !== 0;
    const headers = toHeaderObject(list, sensitive);
    let stream = session[kState].streams.get(id);
    if (stream === undefined) {
      if (session.closed) {
        handle.rstStream(constants.NGHTTP2_REFUSED_STREAM);
        handle.destroy();
        return;
      }
      stream = session[kOpenRemote](handle, id, headers, endOfStream);
      if (endOfStream) stream[kState].endAfterHeaders = true;
      process.nextTick(emit, session, 'stream', stream, headers, flags, list);
    } else {
      const event = eventOf(category, headers[':status'], endOfStream);
      if (headers[':status'] === constants.HTTP_STATUS_MISDIRECTED_REQUEST) {
        initOriginSet(session).delete(stream[kOrigin]);
      }
      const resource = stream[kRequestAsyncResource];
      if (resource) resource.runInAsyncScope(process.nextTick, null, emit, stream, event, headers, flags, list);
      else process.nextTick(emit, stream, event, headers, flags, list);
      if ((event === 'response' || event === 'push') && channels.clientFinish.hasSubscribers) {
        channels.clientFinish.publish({ stream, headers, flags });
      }
    }
    if (endOfStream) stream.push(null);
  },

  onSettings(session) {
    if (session.destroyed) return;
    session[kUpdateTimer]();
    session[kRemoteSettings] = undefined;
    session.emit('remoteSettings', session.remoteSettings);
  },

  onPing(session, payload) {
    if (session.destroyed) return;
    session[kUpdateTimer]();
    session.emit('ping', payload);
  },

  onGoawayData(session, code, lastStreamID, data) {
    if (session.destroyed) return;
    const state = session[kState];
    state.goawayCode = code;
    state.goawayLastStreamID = lastStreamID;
    session.emit('goaway', code, lastStreamID, data);
    if (code === NGHTTP2_NO_ERROR) session.close();
    else session.destroy(new ERR_HTTP2_SESSION_ERROR(code), NGHTTP2_NO_ERROR);
  },

  onPriority(session, id, parent, weight, exclusive) {
    if (session.destroyed) return;
    const emitter = session[kState].streams.get(id) || session;
    if (emitter.destroyed) return;
    emitter[kUpdateTimer]();
    emitter.emit('priority', id, parent, weight, exclusive);
  },

  onAltSvc(session, id, origin, value) {
    if (session.destroyed) return;
    session[kUpdateTimer]();
    session.emit('altsvc', value, origin, id);
  },

  onOrigin(session, origins) {
    if (session.destroyed) return;
    session[kUpdateTimer]();
    if (!session.encrypted) return;
    const set = initOriginSet(session);
    for (let i = 0; i < origins.length; i++) set.add(origins[i]);
    session.emit('origin', origins);
  },

  onFrameError(session, id, type, code) {
    if (session.destroyed) return;
    const stream = session[kState].streams.get(id);
    const emitter = stream || session;
    emitter[kUpdateTimer]();
    emitter.emit('frameError', type, code, id);
    // A GOAWAY that says more may be on its way.
    setImmediate(() => {
      stream?.close(code);
      session.close();
    });
  },

  onInternalError(session, failure, flood) {
    session.destroy(new NghttpError(failure, flood));
  },
};

function eventOf(category, status, endOfStream) {
  if (category === NGHTTP2_HCAT_RESPONSE) {
    return !endOfStream && status >= 100 && status < 200 ? 'headers' : 'response';
  }
  if (category === NGHTTP2_HCAT_PUSH_RESPONSE) return 'push';
  if (status !== undefined && status >= 200) return 'response';
  return endOfStream ? 'trailers' : 'headers';
}

// 'timeout', unless what is being written makes progress.
function callTimeout(self, session) {
  if (self.destroyed) return;
  if (self[kState].writeQueueSize > 0) {
    const handle = session[kHandle];
    const before = handle !== undefined ? handle.chunksSentSinceLastWrite : null;
    if (before !== null && before !== handle.updateChunksSent()) {
      self[kUpdateTimer]();
      return;
    }
  }
  self.emit('timeout');
}

module.exports = { Http2Session, callTimeout, setStreamTimeout };
