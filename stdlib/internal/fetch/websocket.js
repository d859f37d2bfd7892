'use strict';

// WebSocket, the client (WebSockets standard; RFC 6455 on the wire).
//
//   CONNECTING ──handshake──▶ OPEN ──close()/close frame──▶ CLOSING ──both closed──▶ CLOSED
//        └──────────── anything wrong ─────────────────────────────────────────────▶ CLOSED
//
// The frames are the native codec's affair, the handshake is a request of http.

const { EventTarget, Event, defineEventHandler } = require('internal/event_target');
const { CloseEvent, ErrorEvent, MessageEvent } = require('internal/fetch/events');
const { websocketFrame, websocketRead, websocketReader } = internalBinding('http');
const { isToken } = internalBinding('http');
const { Blob, bytesOf, isBlob } = require('internal/blob');
const { Buffer } = require('buffer');

const { defineProperties, defineProperty } = Object;

const CONNECTING = 0;
const OPEN = 1;
const CLOSING = 2;
const CLOSED = 3;
const TEXT = 1;
const BINARY = 2;
const CLOSE = 8;
const PING = 9;
const PONG = 10;
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
// The server must answer a close frame within this time, in ms.
const CLOSE_TIMEOUT = 3000;

function fail(message, name) {
  const { DOMException } = globalThis;
  return new DOMException(message, name);
}

function parseURL(url) {
  let parsed;
  try {
    parsed = new URL(url);
  } catch (error) {
    throw fail(error.message, 'SyntaxError');
  }
  if (parsed.protocol === 'http:') parsed.protocol = 'ws:';
  else if (parsed.protocol === 'https:') parsed.protocol = 'wss:';
  if (parsed.protocol !== 'ws:' && parsed.protocol !== 'wss:') {
    throw fail(`Expected a ws: or wss: protocol, got ${parsed.protocol}`, 'SyntaxError');
  }
  if (parsed.hash || parsed.href.endsWith('#')) throw fail('Got fragment', 'SyntaxError');
  return parsed;
}

function protocolList(protocols) {
  const list = typeof protocols === 'string' ? [protocols] : Array.from(protocols, (p) => `${p}`);
  const seen = new Set(list.map((p) => p.toLowerCase()));
  if (seen.size !== list.length || list.some((p) => !isToken(p))) {
    throw fail('Invalid Sec-WebSocket-Protocol value', 'SyntaxError');
  }
  return list;
}

class WebSocket extends EventTarget {
  #url;
  #state = CONNECTING;
  #protocol = '';
  #binaryType = 'blob';
  #buffered = 0;
  #socket = null;
  #request = null;
  #reader = null;
  #closeSent = false;
  #closeReceived = null;
  #timer;

  constructor(url, protocols = []) {
    if (arguments.length < 1) throw new TypeError('WebSocket constructor: 1 argument required, but only 0 found.');
    super();
    const isOptions = typeof protocols === 'object' && protocols !== null && protocols[Symbol.iterator] === undefined;
    const options = isOptions ? protocols : { protocols };
    const list = protocolList(options.protocols ?? []);
    this.#url = parseURL(`${url}`);
    this.#connect(list, options.headers);
  }

  #connect(protocols, headers) {
    const crypto = require('crypto');
    const key = crypto.randomBytes(16).toString('base64');
    const url = this.#url;
    const all = {
      'host': url.host,
      'connection': 'upgrade',
      'upgrade': 'websocket',
      'sec-websocket-key': key,
      'sec-websocket-version': '13',
      'accept': '*/*',
      'accept-language': '*',
      'sec-fetch-mode': 'websocket',
      'user-agent': 'node',
      'pragma': 'no-cache',
      'cache-control': 'no-cache',
      'accept-encoding': 'gzip, deflate',
    };
    if (protocols.length !== 0) all['sec-websocket-protocol'] = protocols.join(', ');
    if (headers != null) {
      const { Headers } = require('internal/fetch/headers');
      for (const [name, value] of new Headers(headers)) all[name] = value;
    }
    const secure = url.protocol === 'wss:';
    const req = this.#request = require(secure ? 'https' : 'http').request({
      hostname: url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname,
      port: url.port || (secure ? 443 : 80),
      path: url.pathname + url.search,
      headers: all,
      agent: false,
    });
    req.on('error', (error) => this.#failed(error));
    req.on('response', (res) => {
      res.destroy();
      this.#failed(new Error('Received network error or non-101 status code.'));
    });
    req.on('upgrade', (res, socket, head) => {
      const expected = crypto.createHash('sha1').update(key + GUID).digest('base64');
      const protocol = res.headers['sec-websocket-protocol'];
      const reason = res.headers.upgrade?.toLowerCase() !== 'websocket' ?
        'Server did not set Upgrade header to "websocket".' :
        res.headers['sec-websocket-accept'] !== expected ?
          'Incorrect hash received in Sec-WebSocket-Accept header.' :
          res.headers['sec-websocket-extensions'] ?
            'Sec-WebSocket-Extensions header does not match.' :
            protocol !== undefined && !protocols.includes(protocol) ?
              'Protocol was not set in the opening handshake.' : '';
      if (reason !== '') {
        socket.destroy();
        this.#failed(new Error(reason));
        return;
      }
      this.#opened(socket, head, protocol ?? '');
    });
    req.end();
  }

  #opened(socket, head, protocol) {
    this.#request = null;
    this.#socket = socket;
    this.#reader = websocketReader();
    if (this.#state !== CONNECTING) {
      socket.destroy();
      return;
    }
    this.#state = OPEN;
    this.#protocol = protocol;
    socket.on('data', (chunk) => this.#received(chunk));
    socket.on('error', () => {});
    socket.on('end', () => socket.end());
    socket.on('close', () => this.#closed());
    socket.setNoDelay(true);
    this.dispatchEvent(new Event('open'));
    if (head.length !== 0) this.#received(head);
    socket.resume();
  }

  #received(chunk) {
    const messages = websocketRead(this.#reader, chunk);
    for (let i = 0; i < messages.length; i += 3) {
      const payload = messages[i + 1];
      switch (messages[i]) {
        case TEXT:
          this.#message(payload);
          break;
        case BINARY:
          this.#message(this.#binaryType === 'blob' ? new Blob([payload]) : new Uint8Array(payload).buffer);
          break;
        case PING:
          if (!this.#closeSent) this.#send(PONG, payload);
          break;
        case PONG:
          break;
        case CLOSE:
          this.#closeReceived = { code: payload, reason: messages[i + 2] };
          if (this.#state === OPEN) this.#state = CLOSING;
          if (!this.#closeSent) this.#sendClose(payload === 1005 ? undefined : payload, '');
          this.#socket.end();
          break;
        default:
          this.#violated(payload, messages[i + 2]);
          return;
      }
    }
  }

  #message(data) {
    if (this.#state !== OPEN) return;
    this.dispatchEvent(new MessageEvent('message', { data, origin: this.#url.origin }));
  }

  // The server broke the protocol.
  #violated(code, reason) {
    if (!this.#closeSent) this.#sendClose(code, reason);
    this.#fireError(new Error(reason));
    this.#socket.destroy();
  }

  #fireError(error) {
    this.dispatchEvent(new ErrorEvent('error', { error, message: error.message }));
  }

  #failed(error) {
    if (this.#state === CLOSED) return;
    this.#state = CLOSED;
    this.#request = null;
    this.#fireError(error);
    this.dispatchEvent(new CloseEvent('close', { wasClean: false, code: 1006, reason: '' }));
  }

  #closed() {
    clearTimeout(this.#timer);
    if (this.#state === CLOSED) return;
    this.#state = CLOSED;
    const received = this.#closeReceived;
    const wasClean = this.#closeSent && received !== null;
    this.dispatchEvent(new CloseEvent('close', {
      wasClean, code: received?.code ?? 1006, reason: received?.reason ?? '',
    }));
  }

  #send(opcode, payload, callback) {
    const mask = require('crypto').randomBytes(4);
    this.#socket.write(websocketFrame(opcode, payload, mask), callback);
  }

  #sendClose(code, reason) {
    this.#closeSent = true;
    let payload = Buffer.alloc(0);
    if (code !== undefined) {
      payload = Buffer.alloc(2 + Buffer.byteLength(reason));
      payload.writeUInt16BE(code, 0);
      payload.write(reason, 2);
    }
    this.#send(CLOSE, payload);
  }

  close(code = undefined, reason = undefined) {
    const state = this.#state;
    if (code !== undefined) {
      code = Math.min(Math.max(Math.round(Number(code)) || 0, 0), 65535);
      if (code !== 1000 && (code < 3000 || code > 4999)) throw fail('invalid code', 'InvalidAccessError');
    }
    if (reason !== undefined) {
      reason = `${reason}`.toWellFormed();
      const length = Buffer.byteLength(reason);
      if (length > 123) throw fail(`Reason must be less than 123 bytes; received ${length}`, 'SyntaxError');
    }
    if (state === CLOSING || state === CLOSED) return;
    this.#state = CLOSING;
    if (state === CONNECTING) {
      const request = this.#request;
      process.nextTick(() => {
        if (this.#state === CLOSED) return;
        request?.removeAllListeners('error');
        request?.on('error', () => {});
        request?.destroy();
        this.#failed(new Error('Connection was closed before it was established.'));
      });
      return;
    }
    this.#sendClose(reason !== undefined && code === undefined ? 1000 : code, reason ?? '');
    this.#timer = setTimeout(() => this.#socket.destroy(), CLOSE_TIMEOUT);
    this.#timer.unref();
  }

  send(data) {
    const state = this.#state;
    if (arguments.length < 1) throw new TypeError('WebSocket.send: 1 argument required, but only 0 found.');
    if (state === CONNECTING) throw fail('Sent before connected.', 'InvalidStateError');
    let opcode = BINARY;
    let payload;
    if (ArrayBuffer.isView(data)) payload = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    else if (data instanceof ArrayBuffer || data instanceof SharedArrayBuffer) payload = Buffer.from(data);
    else if (isBlob(data)) payload = Buffer.from(bytesOf(data));
    else [opcode, payload] = [TEXT, Buffer.from(`${data}`.toWellFormed())];
    this.#buffered += payload.length;
    if (state !== OPEN) return;
    const { length } = payload;
    this.#send(opcode, payload, () => { this.#buffered -= length; });
  }

  get readyState() { return this.#state; }
  get bufferedAmount() { return this.#buffered; }
  get url() { return this.#url.href; }
  get extensions() {
    this.#state;
    return '';
  }
  get protocol() { return this.#protocol; }
  get binaryType() { return this.#binaryType; }
  set binaryType(value) {
    this.#binaryType = value === 'blob' || value === 'arraybuffer' ? value : 'blob';
  }
}

const constants = { CONNECTING, OPEN, CLOSING, CLOSED };
for (const name of Object.keys(constants)) {
  const constant = { __proto__: null, enumerable: true, value: constants[name] };
  defineProperty(WebSocket, name, constant);
  defineProperty(WebSocket.prototype, name, constant);
}
const attributes = { [Symbol.toStringTag]: { __proto__: null, configurable: true, value: 'WebSocket' } };
for (const name of ['url', 'readyState', 'bufferedAmount', 'extensions', 'protocol', 'close', 'binaryType', 'send']) {
  attributes[name] = { __proto__: null, enumerable: true };
}
defineProperties(WebSocket.prototype, attributes);
for (const name of ['open', 'error', 'close', 'message']) defineEventHandler(WebSocket.prototype, name);

module.exports = { WebSocket };
