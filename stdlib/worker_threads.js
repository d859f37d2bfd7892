'use strict';

// worker_threads as seen by the only thread there is: what tells threads apart
// is real, what starts or connects threads is not implemented yet and throws.

const { unimplemented } = require('internal/unimplemented');

const environment = new Map();

function setEnvironmentData(key, value) {
  if (value === undefined) environment.delete(key);
  else environment.set(key, value);
}

function getEnvironmentData(key) {
  return environment.get(key);
}

module.exports = unimplemented({
  isInternalThread: false,
  isMainThread: true,
  resourceLimits: {},
  threadId: 0,
  threadName: '',
  SHARE_ENV: Symbol.for('nodejs.worker_threads.SHARE_ENV'),
  parentPort: null,
  workerData: null,
  setEnvironmentData,
  getEnvironmentData,
}, 'worker_threads', [
  'MessagePort', 'MessageChannel', 'markAsUncloneable', 'markAsUntransferable', 'isMarkedAsUntransferable',
  'moveMessagePortToContext', 'receiveMessageOnPort', 'postMessageToThread', 'Worker', 'BroadcastChannel',
]);
