'use strict';

// Who is told of every promise: the engine tells one function, which tells the
// listeners of async_hooks and of v8.promiseHooks. A listener is the list of its
// functions for: made, before, after, settled.

const { watchPromises } = internalBinding('async_context');
const { fatal } = internalBinding('task_queue');

// Replaced, never changed: a listener may come or go while it is told.
let listeners = [];

function tell(event, promise, parent) {
  const list = listeners;
  for (let i = 0; i < list.length; i++) {
    const fn = list[i][event];
    if (fn === undefined) continue;
    try {
      fn(promise, parent);
    } catch (error) {
      // Where the stack ends in a hook, it is the program that is about to find out.
      if (error instanceof RangeError && error.message === 'Maximum call stack size exceeded') throw error;
      // The other listeners are told all the same.
      fatal(error);
    }
  }
}

function listen(listener) {
  if (listeners.includes(listener)) return;
  listeners = listeners.concat([listener]);
  watchPromises(tell);
}

function unlisten(listener) {
  listeners = listeners.filter((other) => other !== listener);
  if (listeners.length === 0) watchPromises(undefined);
}

module.exports = { listen, unlisten };
