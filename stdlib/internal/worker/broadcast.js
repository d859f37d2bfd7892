'use strict';

// BroadcastChannel: an event target over a port that has many other ends.

const binding = internalBinding('worker');
const { EventTarget, defineEventHandler, kHybridDispatch } = require('internal/event_target');
const { customInspectSymbol, kEnumerableProperty } = require('internal/util');
const { codes: { ERR_INVALID_THIS, ERR_MISSING_ARGS } } = require('internal/errors');
require('internal/worker/io');

class BroadcastChannel extends EventTarget {
  #handle;
  #name;

  constructor(name) {
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('name');
    super();
    this.#name = `${name}`;
    this.#handle = binding.openBroadcast(this.#name);
    this.#handle.on('message', (data) => this.#dispatch(data, 'message'));
    this.#handle.on('messageerror', (error) => this.#dispatch(error, 'messageerror'));
  }

  static handleOf(value) {
    return typeof value === 'object' && value !== null && #handle in value ? value.#handle : undefined;
  }

  static check(value) {
    if (typeof value !== 'object' || value === null || !(#handle in value)) {
      throw new ERR_INVALID_THIS('BroadcastChannel');
    }
  }

  #dispatch(data, type) {
    const { MessageEvent } = require('internal/fetch/events');
    const event = new MessageEvent(type, { data });
    this[kHybridDispatch](event, type, event);
  }

  [customInspectSymbol](depth, options) {
    check(this);
    if (depth < 0) return 'BroadcastChannel';
    const inner = { ...options, depth: options.depth == null ? null : options.depth - 1 };
    const { inspect } = require('internal/util/inspect');
    return `BroadcastChannel ${inspect({ name: this.#name, active: this.#handle !== undefined }, inner)}`;
  }

  get name() {
    check(this);
    return this.#name;
  }

  close() {
    check(this);
    if (this.#handle === undefined) return;
    this.#handle.close();
    this.#handle = undefined;
  }

  postMessage(message) {
    check(this);
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('message');
    if (this.#handle === undefined) {
      const { DOMException } = require('internal/per_context/domexception');
      throw new DOMException('BroadcastChannel is closed.', 'InvalidStateError');
    }
    this.#handle.postMessage(message);
  }

  ref() {
    check(this);
    this.#handle?.ref();
    return this;
  }

  unref() {
    check(this);
    this.#handle?.unref();
    return this;
  }
}

const { check, handleOf } = BroadcastChannel;
delete BroadcastChannel.check;
delete BroadcastChannel.handleOf;

Object.defineProperties(BroadcastChannel.prototype, {
  [Symbol.toStringTag]: { __proto__: null, configurable: true, value: 'BroadcastChannel' },
  name: kEnumerableProperty,
  close: kEnumerableProperty,
  postMessage: kEnumerableProperty,
});
defineEventHandler(BroadcastChannel.prototype, 'message');
defineEventHandler(BroadcastChannel.prototype, 'messageerror');

module.exports = { BroadcastChannel, handleOf };
