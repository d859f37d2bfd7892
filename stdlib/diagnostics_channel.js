'use strict';

// Named channels for diagnostics, and tracing channels built of five of them.
//
// Owns: the registry. A channel nobody holds and nobody subscribes to is
// collectable, hence weak references; subscribing makes it strong. A channel
// without subscribers is a plain Channel whose methods do nothing, so that
// publishing costs one call.

const { codes: { ERR_INVALID_ARG_TYPE } } = require('internal/errors');
const { validateFunction } = require('internal/validators');

const { defineProperty, getPrototypeOf, setPrototypeOf } = Object;
const { apply } = Reflect;
const { hasInstance } = Symbol;

// name → WeakRef, and the channels that must live because they are in use.
const known = new Map();
const inUse = new Map();
let swept;

function hold(channel) {
  inUse.set(channel, (inUse.get(channel) ?? 0) + 1);
}

function release(channel) {
  const users = inUse.get(channel) - 1;
  if (users > 0) inUse.set(channel, users);
  else inUse.delete(channel);
}

function reportLater(error) {
  process.nextTick(() => { throw error; });
}

class ActiveChannel {
  subscribe(subscription) {
    validateFunction(subscription, 'subscription');
    // Copies: a subscriber may unsubscribe while a message is delivered.
    this._subscribers = this._subscribers.concat(subscription);
    hold(this);
  }

  unsubscribe(subscription) {
    const index = this._subscribers.indexOf(subscription);
    if (index === -1) return false;
    this._subscribers = this._subscribers.filter((_, i) => i !== index);
    release(this);
    settle(this);
    return true;
  }

  bindStore(store, transform) {
    if (!this._stores.has(store)) hold(this);
    this._stores.set(store, transform);
  }

  unbindStore(store) {
    if (!this._stores.has(store)) return false;
    this._stores.delete(store);
    release(this);
    settle(this);
    return true;
  }

  get hasSubscribers() {
    return true;
  }

  publish(data) {
    const subscribers = this._subscribers;
    for (let i = 0; i < subscribers.length; i++) {
      try {
        const onMessage = subscribers[i];
        onMessage(data, this.name);
      } catch (error) {
        reportLater(error);
      }
    }
  }

  runStores(data, fn, thisArg, ...args) {
    let run = () => {
      this.publish(data);
      return apply(fn, thisArg, args);
    };
    for (const [store, transform] of this._stores) run = inStore(store, data, transform, run);
    return run();
  }
}

function inStore(store, data, transform, next) {
  return () => {
    let context = data;
    if (transform) {
      try {
        context = transform(data);
      } catch (error) {
        reportLater(error);
        return next();
      }
    }
    return store.run(context, next);
  };
}

function activate(channel) {
  setPrototypeOf(channel, ActiveChannel.prototype);
  channel._subscribers = [];
  channel._stores = new Map();
  // The module loader runs before this file can be loaded, so it is told.
  if (typeof channel.name === 'string' && channel.name.startsWith('tracing:module.require:')) {
    require('internal/modules/cjs/loader').requireChannel ??= tracingChannel('module.require');
  }
}

function settle(channel) {
  if (channel._subscribers.length > 0 || channel._stores.size > 0) return;
  setPrototypeOf(channel, Channel.prototype);
  channel._subscribers = undefined;
  channel._stores = undefined;
}

class Channel {
  constructor(name) {
    this._subscribers = undefined;
    this._stores = undefined;
    this.name = name;
    known.set(name, new WeakRef(this));
    swept ??= new FinalizationRegistry((name) => {
      if (known.get(name)?.deref() === undefined) known.delete(name);
    });
    swept.register(this, name);
  }

  static [hasInstance](instance) {
    // `instanceof` with nothing on the left is refused as Object.getPrototypeOf is.
    if (instance == null) throw new TypeError('Cannot convert undefined or null to object');
    const prototype = getPrototypeOf(instance);
    return prototype === Channel.prototype || prototype === ActiveChannel.prototype;
  }

  subscribe(subscription) {
    validateFunction(subscription, 'subscription');
    activate(this);
    this.subscribe(subscription);
  }

  unsubscribe() {
    return false;
  }

  bindStore(store, transform) {
    activate(this);
    this.bindStore(store, transform);
  }

  unbindStore() {
    return false;
  }

  get hasSubscribers() {
    return false;
  }

  publish() {}

  runStores(data, fn, thisArg, ...args) {
    return apply(fn, thisArg, args);
  }
}

function channel(name) {
  const existing = known.get(name)?.deref();
  if (existing !== undefined) return existing;
  if (typeof name !== 'string' && typeof name !== 'symbol') {
    throw new ERR_INVALID_ARG_TYPE('channel', ['string', 'symbol'], name);
  }
  return new Channel(name);
}

function subscribe(name, subscription) {
  return channel(name).subscribe(subscription);
}

function unsubscribe(name, subscription) {
  return channel(name).unsubscribe(subscription);
}

function hasSubscribers(name) {
  return known.get(name)?.deref()?.hasSubscribers ?? false;
}

// --- tracing channels ----------------------------------------------------------

const traceEvents = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'];

function tracingChannelFrom(nameOrChannels, name) {
  if (typeof nameOrChannels === 'string') return channel(`tracing:${nameOrChannels}:${name}`);
  if (typeof nameOrChannels === 'object' && nameOrChannels !== null) {
    const given = nameOrChannels[name];
    if (given instanceof Channel) return given;
    throw new ERR_INVALID_ARG_TYPE(`nameOrChannels.${name}`, ['Channel'], given);
  }
  throw new ERR_INVALID_ARG_TYPE('nameOrChannels', ['string', 'object', 'TracingChannel'], nameOrChannels);
}

class TracingChannel {
  constructor(nameOrChannels) {
    for (let i = 0; i < traceEvents.length; i++) {
      const value = tracingChannelFrom(nameOrChannels, traceEvents[i]);
      defineProperty(this, traceEvents[i], { __proto__: null, value });
    }
  }

  get hasSubscribers() {
    return this.start.hasSubscribers || this.end.hasSubscribers || this.asyncStart.hasSubscribers ||
      this.asyncEnd.hasSubscribers || this.error.hasSubscribers;
  }

  subscribe(handlers) {
    for (let i = 0; i < traceEvents.length; i++) {
      const name = traceEvents[i];
      if (handlers[name]) this[name].subscribe(handlers[name]);
    }
  }

  unsubscribe(handlers) {
    let done = true;
    for (let i = 0; i < traceEvents.length; i++) {
      const name = traceEvents[i];
      if (handlers[name] && !this[name].unsubscribe(handlers[name])) done = false;
    }
    return done;
  }

  traceSync(fn, context = {}, thisArg, ...args) {
    if (!this.hasSubscribers) return apply(fn, thisArg, args);
    const { start, end, error } = this;
    return start.runStores(context, () => {
      try {
        try {
          const result = apply(fn, thisArg, args);
          context.result = result;
          return result;
        } catch (err) {
          context.error = err;
          error.publish(context);
          throw err;
        }
      } finally {
        end.publish(context);
      }
    });
  }

  tracePromise(fn, context = {}, thisArg, ...args) {
    if (!this.hasSubscribers) return apply(fn, thisArg, args);
    const { start, end, asyncStart, asyncEnd, error } = this;

    function settled() {
      asyncStart.publish(context);
      // No scope to run: the continuation is the caller's.
      asyncEnd.publish(context);
    }
    function rejected(err) {
      context.error = err;
      error.publish(context);
      settled();
      return Promise.reject(err);
    }
    function resolved(result) {
      context.result = result;
      settled();
      return result;
    }

    return start.runStores(context, () => {
      try {
        try {
          let promise = apply(fn, thisArg, args);
          // A thenable's own `then` decides nothing here.
          if (!(promise instanceof Promise)) promise = Promise.resolve(promise);
          return Promise.prototype.then.call(promise, resolved, rejected);
        } catch (err) {
          context.error = err;
          error.publish(context);
          throw err;
        }
      } finally {
        end.publish(context);
      }
    });
  }

  traceCallback(fn, position = -1, context = {}, thisArg, ...args) {
    if (!this.hasSubscribers) return apply(fn, thisArg, args);
    const { start, end, asyncStart, asyncEnd, error } = this;

    const callback = args.at(position);
    validateFunction(callback, 'callback');
    args.splice(position, 1, function wrappedCallback(err, res) {
      if (err) {
        context.error = err;
        error.publish(context);
      } else {
        context.result = res;
      }
      // Stores of asyncStart are entered for the callback.
      return asyncStart.runStores(context, () => {
        try {
          return apply(callback, this, arguments);
        } finally {
          asyncEnd.publish(context);
        }
      });
    });

    return start.runStores(context, () => {
      try {
        try {
          return apply(fn, thisArg, args);
        } catch (err) {
          context.error = err;
          error.publish(context);
          throw err;
        }
      } finally {
        end.publish(context);
      }
    });
  }
}

function tracingChannel(nameOrChannels) {
  return new TracingChannel(nameOrChannels);
}

module.exports = { channel, hasSubscribers, subscribe, tracingChannel, unsubscribe, Channel };
