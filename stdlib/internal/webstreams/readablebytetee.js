'use strict';

// ReadableStream.prototype.tee of a byte stream (Streams Standard §4.9.1,
// ReadableByteStreamTee). Both branches are byte streams; the reader of the
// source changes with what a branch asks for.

const { construct, enqueueMicrotask, hasBrand, kState, onSettled } = require('internal/webstreams/util');
const {
  ReadableStream, ReadableStreamDefaultReader, cancelStream, newState, readDefault, releaseDefaultReader,
} = require('internal/webstreams/readablestream');
const {
  ReadableStreamBYOBReader, byobRequest, close, createReadableByteStream, enqueue, error, readInto, releaseByobReader,
  respond, respondWithNewView,
} = require('internal/webstreams/readablebytestream');

function copyOf(view) {
  return new Uint8Array(view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength));
}

function tee(stream) {
  let reader = new ReadableStreamDefaultReader(stream);
  let reading = false;
  const readAgain = [false, false];
  const canceled = [false, false];
  const reasons = [undefined, undefined];
  const branches = [];
  let resolveCancel;
  const cancelPromise = new Promise((resolve) => {
    resolveCancel = resolve;
  });
  const controllerOf = (i) => branches[i][kState].controller;

  function forwardError() {
    const mine = reader;
    onSettled(mine.closed, undefined, (reason) => {
      // Another reader took over: this one was only released.
      if (mine !== reader) return;
      error(controllerOf(0), reason);
      error(controllerOf(1), reason);
      if (!canceled[0] || !canceled[1]) resolveCancel();
    });
  }
  function useReader(kind, make, release) {
    if (hasBrand(reader, kind)) return;
    const old = reader;
    reader = undefined;
    release(old);
    reader = new make(stream);
    forwardError();
  }
  function copyOrFail(chunk) {
    try {
      return copyOf(chunk);
    } catch (reason) {
      error(controllerOf(0), reason);
      error(controllerOf(1), reason);
      resolveCancel(cancelStream(stream, reason));
      return undefined;
    }
  }
  function pullOther() {
    reading = false;
    if (readAgain[0]) pull(0);
    else if (readAgain[1]) pull(1);
  }
  function startReading() {
    readAgain[0] = false;
    readAgain[1] = false;
  }
  const closeBranches = () => {
    reading = false;
    for (let i = 0; i < 2; i++) {
      if (!canceled[i]) close(controllerOf(i));
    }
  };

  function pullDefault() {
    useReader('ReadableStreamDefaultReader', ReadableStreamDefaultReader, releaseByobReader);
    readDefault(reader, {
      chunk(chunk) {
        enqueueMicrotask(() => {
          startReading();
          let second = chunk;
          if (!canceled[0] && !canceled[1]) {
            second = copyOrFail(chunk);
            if (second === undefined) return;
          }
          if (!canceled[0]) enqueue(controllerOf(0), chunk);
          if (!canceled[1]) enqueue(controllerOf(1), second);
          pullOther();
        });
      },
      close() {
        closeBranches();
        for (let i = 0; i < 2; i++) {
          if (controllerOf(i)[kState].pendingPullIntos.length > 0) respond(controllerOf(i), 0);
        }
        if (!canceled[0] || !canceled[1]) resolveCancel();
      },
      error() {
        reading = false;
      },
    });
  }
  // Branch `i` lends the memory of `view`.
  function pullByob(view, i) {
    useReader('ReadableStreamBYOBReader', ReadableStreamBYOBReader, releaseDefaultReader);
    readInto(reader, view, 1, {
      chunk(chunk) {
        enqueueMicrotask(() => {
          startReading();
          if (!canceled[1 - i]) {
            const copy = copyOrFail(chunk);
            if (copy === undefined) return;
            if (!canceled[i]) respondWithNewView(controllerOf(i), chunk);
            enqueue(controllerOf(1 - i), copy);
          } else if (!canceled[i]) {
            respondWithNewView(controllerOf(i), chunk);
          }
          pullOther();
        });
      },
      close(chunk) {
        closeBranches();
        if (chunk !== undefined) {
          if (!canceled[i]) respondWithNewView(controllerOf(i), chunk);
          if (!canceled[1 - i] && controllerOf(1 - i)[kState].pendingPullIntos.length > 0) {
            respond(controllerOf(1 - i), 0);
          }
        }
        if (!canceled[0] || !canceled[1]) resolveCancel();
      },
      error() {
        reading = false;
      },
    });
  }
  function pull(i) {
    if (reading) {
      readAgain[i] = true;
      return;
    }
    reading = true;
    const request = byobRequest(controllerOf(i));
    if (request === null) pullDefault();
    else pullByob(request[kState].view, i);
  }
  const cancelOf = (i) => (reason) => {
    canceled[i] = true;
    reasons[i] = reason;
    if (canceled[1 - i]) resolveCancel(cancelStream(stream, reasons));
    return cancelPromise;
  };
  const make = () => construct(ReadableStream, newState());
  branches.push(createReadableByteStream(make, () => pull(0), cancelOf(0)));
  branches.push(createReadableByteStream(make, () => pull(1), cancelOf(1)));
  forwardError();
  return branches;
}

module.exports = { tee };
