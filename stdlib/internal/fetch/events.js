'use strict';

// MessageEvent, CloseEvent and ErrorEvent (HTML standard §9.1, WebSockets §7).

const { Event } = require('internal/event_target');
const { defineProperties } = Object;

function needType(args, name) {
  if (args.length < 1) throw new TypeError(`${name} constructor: 1 argument required, but only 0 found.`);
}

// `source` and `ports` are message ports.
function checkPorts({ source, ports }) {
  if (source == null && ports === undefined) return;
  const { isPort } = internalBinding('worker');
  const text = (value) => (typeof value === 'object' ? JSON.stringify(value) : String(value));
  if (source != null && !isPort(source)) {
    throw new TypeError(
      `MessageEvent constructor: Expected eventInitDict.source ("${text(source)}") to be an instance of MessagePort.`);
  }
  if (ports === undefined) return;
  if (ports === null || typeof ports[Symbol.iterator] !== 'function') {
    throw new TypeError(`MessageEvent constructor: eventInitDict.ports (${text(ports)}) is not iterable.`);
  }
  let index = 0;
  for (const port of ports) {
    if (!isPort(port)) {
      throw new TypeError('MessageEvent constructor: ' +
        `Expected eventInitDict.ports[${index}] ("${text(port)}") to be an instance of MessagePort.`);
    }
    index++;
  }
}

class MessageEvent extends Event {
  #init;

  constructor(type, eventInitDict = {}) {
    needType(arguments, 'MessageEvent');
    super(type, eventInitDict);
    this.#init = eventInitDict ?? {};
    checkPorts(this.#init);
  }

  get data() { return this.#init.data === undefined ? null : this.#init.data; }
  get origin() { return this.#init.origin === undefined ? '' : `${this.#init.origin}`; }
  get lastEventId() { return this.#init.lastEventId === undefined ? '' : `${this.#init.lastEventId}`; }
  get source() { return this.#init.source ?? null; }
  get ports() { return Object.freeze(Array.from(this.#init.ports ?? [])); }
}

class CloseEvent extends Event {
  #init;

  constructor(type, eventInitDict = {}) {
    needType(arguments, 'CloseEvent');
    super(type, eventInitDict);
    this.#init = eventInitDict ?? {};
  }

  get wasClean() { return Boolean(this.#init.wasClean); }
  get code() { return Number(this.#init.code ?? 0) & 0xffff; }
  get reason() { return this.#init.reason === undefined ? '' : `${this.#init.reason}`; }
}

class ErrorEvent extends Event {
  #init;

  constructor(type, eventInitDict = {}) {
    needType(arguments, 'ErrorEvent');
    super(type, eventInitDict);
    this.#init = eventInitDict ?? {};
  }

  get message() { return this.#init.message === undefined ? '' : `${this.#init.message}`; }
  get filename() { return this.#init.filename ?? ''; }
  get lineno() { return this.#init.lineno ?? 0; }
  get colno() { return this.#init.colno ?? 0; }
  get error() { return this.#init.error; }
}

function finish(Class, names) {
  const attributes = {
    [Symbol.toStringTag]: { __proto__: null, configurable: true, value: Class.name },
  };
  for (const name of names) attributes[name] = { __proto__: null, enumerable: true };
  defineProperties(Class.prototype, attributes);
}
finish(MessageEvent, ['data', 'origin', 'lastEventId', 'source', 'ports']);
finish(CloseEvent, ['wasClean', 'code', 'reason']);
finish(ErrorEvent, ['message', 'filename', 'lineno', 'colno', 'error']);

module.exports = { CloseEvent, ErrorEvent, MessageEvent };
