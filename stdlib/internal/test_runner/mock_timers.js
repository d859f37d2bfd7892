'use strict';
// Mocked time: timers and Date that go by tick() alone. Owns MockTimers and its
// queue; knows nothing of tests.

const {
  AbortError, codes: { ERR_INVALID_ARG_VALUE, ERR_INVALID_STATE },
} = require('internal/errors');
const {
  validateAbortSignal, validateNumber, validateObject, validateStringArray, validateUint32,
} = require('internal/validators');
const { defineProperty, getOwnPropertyDescriptor, getOwnPropertyDescriptors } = Object;

const APIS = ['setTimeout', 'setInterval', 'setImmediate', 'Date', 'scheduler.wait', 'AbortSignal.timeout'];
const LIMIT = 2 ** 31 - 1;
const RealDate = Date;

class MockTimer {
  constructor(owner, id, delay, run, repeat) {
    this.id = id;
    this.delay = delay;
    this.interval = repeat ? delay : undefined;
    defineProperty(this, 'owner', { __proto__: null, value: owner });
    defineProperty(this, 'run', { __proto__: null, value: run });
    defineProperty(this, 'at', { __proto__: null, writable: true, value: 0 });
  }

  hasRef() { return true; }
  ref() { return this; }
  unref() { return this; }

  refresh() {
    this.owner.remove(this);
    this.owner.add(this, this.delay);
    return this;
  }

  [Symbol.toPrimitive]() { return this.id; }
  [Symbol.dispose]() { this.owner.remove(this); }
}

// Timers by time, then by age.
class Queue {
  timers = [];
  now = 0;
  #lastId = 1;

  make(delay, run, repeat) {
    const timer = new MockTimer(this, this.#lastId++, delay, run, repeat);
    this.add(timer, delay);
    return timer;
  }

  add(timer, delay) {
    this.insert(timer, this.now + delay);
  }

  insert(timer, at) {
    timer.at = at;
    let index = this.timers.length;
    while (index > 0 && this.timers[index - 1].at > timer.at) index--;
    this.timers.splice(index, 0, timer);
  }

  remove(timer) {
    const index = this.timers.findIndex((other) => other === timer || other.id === Number(timer));
    if (index !== -1) this.timers.splice(index, 1);
  }

  // Everything due runs at the new time, as Node has it.
  advance(until) {
    this.now = until;
    while (this.timers.length !== 0 && this.timers[0].at <= until) {
      const timer = this.timers[0];
      timer.run();
      const index = this.timers.indexOf(timer);
      if (index === -1) continue;
      this.timers.splice(index, 1);
      if (timer.interval !== undefined) this.insert(timer, timer.at + timer.interval);
    }
  }
}

function delayOf(value) {
  const delay = Number(value);
  return delay >= 1 && delay <= LIMIT ? delay : 1;
}

function mockDate(queue) {
  function Date(...args) {
    if (new.target === undefined) return new RealDate(queue.now).toString();
    return Reflect.construct(RealDate, args.length === 0 ? [queue.now] : args, new.target);
  }
  const { length, name, ...statics } = getOwnPropertyDescriptors(RealDate);
  Object.defineProperties(Date, statics);
  defineProperty(Date, 'length', length);
  Date.now = function now() { return queue.now; };
  defineProperty(Date, 'isMock', { __proto__: null, configurable: false, enumerable: true, value: true });
  defineProperty(Date, 'toString', {
    __proto__: null, configurable: true, writable: true, value: function toString() { return RealDate.toString(); },
  });
  return Date;
}

// A promise of a mocked timer, which a signal may end first.
function promised(queue, delay, value, options) {
  return new Promise((resolve, reject) => {
    const signal = options?.signal;
    if (signal !== undefined) {
      validateAbortSignal(signal, 'options.signal');
      if (signal.aborted) throw new AbortError(undefined, { cause: signal.reason });
    }
    const onAbort = () => {
      queue.remove(timer);
      reject(new AbortError(undefined, { cause: signal.reason }));
    };
    const timer = queue.make(delay, () => {
      signal?.removeEventListener('abort', onAbort);
      resolve(value);
    });
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}

async function* every(queue, delay, value, options) {
  const signal = options?.signal;
  if (signal !== undefined) validateAbortSignal(signal, 'options.signal');
  if (signal?.aborted) throw new AbortError(undefined, { cause: signal.reason });
  let due = 0;
  let wake;
  const timer = queue.make(delay, () => { due++; wake?.(); }, true);
  const onAbort = () => wake?.();
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    for (;;) {
      if (signal?.aborted) throw new AbortError(undefined, { cause: signal.reason });
      if (due === 0) await new Promise((resolve) => { wake = resolve; });
      for (; due > 0; due--) yield value;
    }
  } finally {
    queue.remove(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

class MockTimers {
  #queue = new Queue();
  #undo = [];
  #apis = [];
  #enabled = false;

  enable(options = { __proto__: null, apis: APIS, now: 0 }) {
    validateObject(options, 'options');
    require('internal/util').emitExperimentalWarning('The MockTimers API');
    if (this.#enabled) throw new ERR_INVALID_STATE('MockTimers is already enabled!');
    const { apis = APIS, now = 0 } = options;
    validateStringArray(apis, 'options.apis');
    for (let i = 0; i < apis.length; i++) {
      if (!APIS.includes(apis[i])) {
        throw new ERR_INVALID_ARG_VALUE('options.apis', apis[i], `option ${apis[i]} is not supported`);
      }
    }
    let start = now;
    if (now instanceof RealDate) {
      start = now.getTime();
      if (Number.isNaN(start)) throw new ERR_INVALID_ARG_VALUE('now', now, `epoch must be a positive integer received ${now}`);
    } else {
      validateNumber(now, 'options.now', 0);
    }
    this.#apis = apis.length === 0 ? APIS : apis;
    this.#queue = new Queue();
    this.#queue.now = start;
    this.#enabled = true;
    for (let i = 0; i < this.#apis.length; i++) this.#install(this.#apis[i]);
  }

  #put(object, name, value) {
    const descriptor = getOwnPropertyDescriptor(object, name);
    this.#undo.push(() => {
      if (descriptor === undefined) delete object[name];
      else defineProperty(object, name, descriptor);
    });
    defineProperty(object, name, {
      __proto__: null, configurable: true, enumerable: descriptor?.enumerable ?? true, value, writable: true,
    });
  }

  #install(api) {
    const queue = this.#queue;
    const places = [globalThis, require('timers')];
    const promises = require('timers/promises');
    const both = (name, value) => places.forEach((place) => this.#put(place, name, value));
    const clear = (timer) => { if (timer !== undefined && timer !== null) queue.remove(timer); };
    const timerOf = (repeat) => (callback, delay, ...args) =>
      queue.make(delayOf(delay), () => Reflect.apply(callback, undefined, args), repeat);
    switch (api) {
      case 'setTimeout':
        both('setTimeout', timerOf(false));
        both('clearTimeout', clear);
        this.#put(promises, 'setTimeout', (delay, value, options) => promised(queue, delayOf(delay), value, options));
        break;
      case 'setInterval':
        both('setInterval', timerOf(true));
        both('clearInterval', clear);
        this.#put(promises, 'setInterval', (delay, value, options) => every(queue, delayOf(delay), value, options));
        break;
      case 'setImmediate':
        both('setImmediate', (callback, ...args) => queue.make(0, () => Reflect.apply(callback, undefined, args)));
        both('clearImmediate', clear);
        this.#put(promises, 'setImmediate', (value, options) => promised(queue, 0, value, options));
        break;
      case 'Date':
        this.#put(globalThis, 'Date', mockDate(queue));
        break;
      case 'scheduler.wait':
        this.#put(promises.scheduler, 'wait', (delay, options) => promised(queue, delayOf(delay), undefined, options));
        break;
      case 'AbortSignal.timeout':
        this.#put(AbortSignal, 'timeout', (delay) => {
          validateUint32(delay, 'delay', false);
          const controller = new AbortController();
          queue.make(delay, () => {
            controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
          });
          return controller.signal;
        });
    }
  }

  #check() {
    if (!this.#enabled) {
      throw new ERR_INVALID_STATE('You should enable MockTimers first by calling the .enable function');
    }
  }

  tick(time = 1) {
    this.#check();
    if (time < 0) throw new ERR_INVALID_ARG_VALUE('time', 'positive integer', time);
    this.#queue.advance(this.#queue.now + time);
  }

  runAll() {
    this.#check();
    const { timers, now } = this.#queue;
    if (timers.length !== 0) this.tick(timers[timers.length - 1].at - now);
  }

  setTime(time = 0) {
    validateNumber(time, 'time');
    if (time < 0) throw new ERR_INVALID_ARG_VALUE('time', 'positive integer', time);
    this.#check();
    if (!this.#apis.includes('Date')) {
      throw new ERR_INVALID_STATE('You should enable Date first by calling the .enable function');
    }
    this.#queue.now = time;
    this.#queue.advance(time);
  }

  reset() {
    if (!this.#enabled) return;
    this.#enabled = false;
    while (this.#undo.length !== 0) this.#undo.pop()();
    this.#apis = [];
    this.#queue.timers.length = 0;
  }

  [Symbol.dispose]() {
    this.reset();
  }
}

module.exports = { MockTimers };
