'use strict';
// `worker_threads`, seen from the main thread: who we are and the data shared by
// name. Starting workers is not implemented yet and says so.

const environmentData = new Map();

function getEnvironmentData(key) {
  return environmentData.get(key);
}

function setEnvironmentData(key, value) {
  if (value === undefined) environmentData.delete(key);
  else environmentData.set(key, value);
}

module.exports = {
  isMainThread: true,
  isInternalThread: false,
  SHARE_ENV: Symbol.for('nodejs.worker_threads.SHARE_ENV'),
  resourceLimits: {},
  setEnvironmentData,
  getEnvironmentData,
  threadId: 0,
  threadName: '',
  parentPort: null,
  workerData: null,
};

const later = ['Worker', 'markAsUncloneable', 'markAsUntransferable', 'isMarkedAsUntransferable',
               'moveMessagePortToContext', 'postMessageToThread', 'receiveMessageOnPort'];
for (const name of ['BroadcastChannel', 'MessageChannel', 'MessagePort']) {
  if (typeof globalThis[name] === 'function') module.exports[name] = globalThis[name];
  else later.push(name);
}
require('internal/missing').missing(module.exports, 'worker_threads', later);
