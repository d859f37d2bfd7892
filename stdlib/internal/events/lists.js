'use strict';
// EventEmitter's methods on whole lists of listeners: taking them all away, copies. Loaded by events with the first call.

const { ownKeys } = Reflect;

// removeAllListeners(type), or of all types.
function removeAll(emitter, every, type, kShapeMode) {
  const events = emitter._events;
  if (events === undefined) return emitter;

  if (events.removeListener === undefined) {
    // Nobody is told: forget them wholesale.
    if (every) {
      emitter._events = { __proto__: null };
      emitter._eventsCount = 0;
    } else if (events[type] !== undefined) {
      if (--emitter._eventsCount === 0) emitter._events = { __proto__: null };
      else delete events[type];
    }
    emitter[kShapeMode] = false;
    return emitter;
  }

  if (every) {
    const keys = ownKeys(events);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] !== 'removeListener') emitter.removeAllListeners(keys[i]);
    }
    emitter.removeAllListeners('removeListener');
    emitter._events = { __proto__: null };
    emitter._eventsCount = 0;
    emitter[kShapeMode] = false;
    return emitter;
  }

  const list = events[type];
  if (typeof list === 'function') {
    emitter.removeListener(type, list);
  } else if (list !== undefined) {
    for (let i = list.length - 1; i >= 0; i--) emitter.removeListener(type, list[i]);
  }
  return emitter;
}

function copy(emitter, type, unwrap) {
  const list = emitter._events?.[type];
  if (list === undefined) return [];
  if (typeof list === 'function') return [unwrap ? list.listener ?? list : list];
  return unwrap ? list.map((fn) => fn.listener ?? fn) : list.slice();
}

module.exports = { copy, removeAll };
