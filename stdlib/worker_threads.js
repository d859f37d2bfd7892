'use strict';

// worker_threads: the public table. What starts or connects threads is loaded
// when it is first read (internal/worker/*).

const {
  getEnvironmentData, isMainThread, own, setEnvironmentData, threadId, threadName,
} = require('internal/worker/thread');

module.exports = {
  isInternalThread: false,
  isMainThread,
  threadId,
  threadName,
  SHARE_ENV: Symbol.for('nodejs.worker_threads.SHARE_ENV'),
  setEnvironmentData,
  getEnvironmentData,
  get resourceLimits() { return own.resourceLimits; },
  get parentPort() { return own.parentPort; },
  set parentPort(value) { own.parentPort = value; },
  get workerData() { return own.workerData; },
  set workerData(value) { own.workerData = value; },
};

function lazy(id, names) {
  for (const name of names) {
    const settle = (value) => Object.defineProperty(module.exports, name, {
      __proto__: null, configurable: true, enumerable: true, writable: true, value,
    });
    Object.defineProperty(module.exports, name, {
      __proto__: null,
      configurable: true,
      enumerable: true,
      get() {
        const value = require(id)[name];
        settle(value);
        return value;
      },
      set: settle,
    });
  }
}

lazy('internal/worker/io', [
  'MessagePort', 'MessageChannel', 'markAsUncloneable', 'markAsUntransferable', 'isMarkedAsUntransferable',
  'moveMessagePortToContext', 'receiveMessageOnPort',
]);
lazy('internal/worker/messaging', ['postMessageToThread']);
lazy('internal/worker/worker', ['Worker']);
lazy('internal/worker/broadcast', ['BroadcastChannel']);
