'use strict';

// Who this thread is, and the environment data it hands to its workers. Knows
// nothing of ports: the public module is cheap where no thread is started.

const [threadId, isMainThread, threadName] = internalBinding('worker').thread();

const environment = new Map();

function setEnvironmentData(key, value) {
  if (value === undefined) environment.delete(key);
  else environment.set(key, value);
}

function getEnvironmentData(key) {
  return environment.get(key);
}

// What ./main fills in for a worker.
const own = { parentPort: null, workerData: null, resourceLimits: {} };

module.exports = { environment, getEnvironmentData, isMainThread, own, setEnvironmentData, threadId, threadName };
