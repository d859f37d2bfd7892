'use strict';

// The standard streams of a worker, on both sides of its control port.
//
// Writing: chunks go over the port at once, their callbacks wait until the other
// side wants more, so a reader that is slow holds the writer back. Reading: the
// first read asks for data.

const { Readable, Writable } = require('stream');

const kPort = Symbol('kPort');
const kName = Symbol('kName');
const kWaiting = Symbol('kWaiting');
const kCallbacks = Symbol('kCallbacks');
const kStarted = Symbol('kStarted');
const kRefs = Symbol('kRefs');

const kPayload = 'stdioPayload';
const kWantsMore = 'stdioWantsMoreData';

// A stream that waits for the other thread keeps this one alive.
function wait(port, count) {
  const before = port[kWaiting] ?? 0;
  port[kWaiting] = before + count;
  if (before === 0 && port[kWaiting] > 0) port.ref();
  else if (before > 0 && port[kWaiting] === 0) port.unref();
}

class ReadableWorkerStdio extends Readable {
  constructor(port, name) {
    super();
    this[kPort] = port;
    this[kName] = name;
    this[kRefs] = true;
    this[kStarted] = false;
    this.on('end', () => {
      if (!this[kStarted] || !this[kRefs]) return;
      this[kStarted] = false;
      wait(port, -1);
    });
  }

  // Whether reading keeps the thread alive.
  setRefs(refs) {
    this[kRefs] = refs;
  }

  _read() {
    if (!this[kStarted] && this[kRefs]) {
      this[kStarted] = true;
      wait(this[kPort], 1);
    }
    this[kPort].postMessage({ type: kWantsMore, stream: this[kName] });
  }
}

class WritableWorkerStdio extends Writable {
  constructor(port, name) {
    super({ decodeStrings: false });
    this[kPort] = port;
    this[kName] = name;
    this[kCallbacks] = [];
  }

  _writev(chunks, callback) {
    const list = [];
    for (let i = 0; i < chunks.length; i++) {
      const { chunk, encoding } = chunks[i];
      list.push({ chunk, encoding });
    }
    this[kPort].postMessage({ type: kPayload, stream: this[kName], chunks: list });
    if (process._exiting) {
      callback();
      return;
    }
    this[kCallbacks].push(callback);
    wait(this[kPort], 1);
  }

  _final(callback) {
    this[kPort].postMessage({
      type: kPayload, stream: this[kName], chunks: [{ chunk: null, encoding: '' }],
    });
    callback();
  }

  // The other side has taken what was sent.
  wantsMore() {
    const callbacks = this[kCallbacks];
    this[kCallbacks] = [];
    for (let i = 0; i < callbacks.length; i++) callbacks[i]();
    if (callbacks.length !== 0) wait(this[kPort], -callbacks.length);
  }
}

// Takes a payload in.
function receive(stream, chunks) {
  for (let i = 0; i < chunks.length; i++) stream.push(chunks[i].chunk, chunks[i].encoding);
}

module.exports = { ReadableWorkerStdio, WritableWorkerStdio, kPayload, kWantsMore, receive };
