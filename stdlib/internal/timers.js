'use strict';
// How Timeout and Immediate objects look when inspected: the native objects keep
// their state inside, this shows the fields Node's objects have.

const { state, isTimeout } = internalBinding('timers');
const kRefed = Symbol('refed');
const kHasPrimitive = Symbol('kHasPrimitive');
const kAsyncId = Symbol('asyncId');
const kTriggerId = Symbol('triggerId');
const kAsyncContextFrame = Symbol('kAsyncContextFrame');

function TimersList() {}

function inspectTimer(timer, depth, options) {
  const found = state(timer);
  if (found === undefined) return timer;
  const view = { __proto__: Object.getPrototypeOf(timer) };
  const show = (key, value) => {
    Object.defineProperty(view, key, {
      __proto__: null, value, writable: true, enumerable: true, configurable: true,
    });
  };
  if (isTimeout(timer)) {
    const link = timer._destroyed ? null : new TimersList();
    show('_idleTimeout', timer._idleTimeout);
    show('_idlePrev', link);
    show('_idleNext', link);
    show('_idleStart', timer._idleStart);
    show('_onTimeout', timer._onTimeout);
    show('_timerArgs', found[3]);
    show('_repeat', timer._repeat);
  } else {
    show('_idleNext', null);
    show('_idlePrev', null);
    show('_onImmediate', timer._onImmediate);
    show('_argv', found[3]);
  }
  show('_destroyed', timer._destroyed);
  show(kRefed, found[0]);
  if (isTimeout(timer)) show(kHasPrimitive, found[1]);
  show(kAsyncId, found[2]);
  show(kTriggerId, 1);
  show(kAsyncContextFrame, undefined);
  return require('internal/util/inspect').inspect(view, { ...options, depth: 0, customInspect: false });
}

module.exports = { inspectTimer };
