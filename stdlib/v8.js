'use strict';

// The public `v8`: figures about memory and values as bytes. The engine here is
// not V8: what only V8 could answer throws, figures come from our allocator.

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_STATE, ERR_METHOD_NOT_IMPLEMENTED },
} = require('internal/errors');
const { validateFunction, validateString } = require('internal/validators');
const serdes = require('internal/v8/serdes');

function unavailable(name) {
  throw new ERR_METHOD_NOT_IMPLEMENTED(`v8.${name}()`);
}

function heapLimit() {
  const option = internalBinding('options').get('--max-old-space-size');
  const megabytes = Number(option) || 4144;
  return megabytes * 1024 * 1024;
}

function getHeapStatistics() {
  const { heapTotal, heapUsed, rss, external } = process.memoryUsage();
  const limit = heapLimit();
  return {
    total_heap_size: heapTotal,
    total_heap_size_executable: 0,
    total_physical_size: Math.min(heapTotal, rss),
    total_available_size: Math.max(limit - heapUsed, 0),
    used_heap_size: heapUsed,
    heap_size_limit: limit,
    malloced_memory: heapUsed,
    peak_malloced_memory: heapTotal,
    does_zap_garbage: 0,
    number_of_native_contexts: 1,
    number_of_detached_contexts: 0,
    total_global_handles_size: 0,
    used_global_handles_size: 0,
    external_memory: external,
  };
}

// One heap without generations, under the name of V8's main one; the others are empty.
const spaces = [
  'read_only_space', 'new_space', 'old_space', 'code_space', 'shared_space', 'trusted_space', 'new_large_object_space',
  'large_object_space', 'code_large_object_space', 'shared_large_object_space', 'trusted_large_object_space',
];

function getHeapSpaceStatistics() {
  const { heapTotal, heapUsed } = process.memoryUsage();
  return spaces.map((space_name) => {
    const isOurs = space_name === 'old_space';
    return {
      space_name,
      space_size: isOurs ? heapTotal : 0,
      space_used_size: isOurs ? heapUsed : 0,
      space_available_size: isOurs ? Math.max(heapTotal - heapUsed, 0) : 0,
      physical_space_size: isOurs ? heapTotal : 0,
    };
  });
}

function getHeapCodeStatistics() {
  return { code_and_metadata_size: 0, bytecode_and_metadata_size: 0, external_script_source_size: 0, cpu_profiler_metadata_size: 0 };
}

// No flag of V8's means anything here: each is taken and changes nothing.
function getCppHeapStatistics(type = 'detailed') {
  unavailable('getCppHeapStatistics');
}

const flagsGiven = new Set();
function setFlagsFromString(flags) {
  validateString(flags, 'flags');
  flagsGiven.add(flags);
}

// What code was compiled by and for: changes with the version and the flags.
function cachedDataVersionTag() {
  const { version, versions: { v8 }, arch, platform } = process;
  const flags = [...flagsGiven].sort();
  return require('zlib').crc32(JSON.stringify([version, v8, arch, platform, flags]));
}

function isStringOneByteRepresentation(content) {
  validateString(content, 'content');
  // eslint-disable-next-line no-control-regex
  return /^[\0-\xff]*$/.test(content);
}

function getHeapSnapshot(options) {
  unavailable('getHeapSnapshot');
}

function writeHeapSnapshot(filename, options) {
  internalBinding('permission').demand('fs.write', filename === undefined ? '' : `${filename}`);
  unavailable('writeHeapSnapshot');
}

function setHeapSnapshotNearHeapLimit(limit) {
  unavailable('setHeapSnapshotNearHeapLimit');
}

function queryObjects(ctor, options = { __proto__: null }) {
  validateFunction(ctor, 'constructor');
  unavailable('queryObjects');
}

// Coverage that was never asked for by NODE_V8_COVERAGE is nothing to write.
function takeCoverage() {}
function stopCoverage() {}

class GCProfiler {
  start() { unavailable('GCProfiler.prototype.start'); }
  stop() { unavailable('GCProfiler.prototype.stop'); }
}

function notBuilding() {
  const { codes: { ERR_NOT_BUILDING_SNAPSHOT } } = require('internal/errors');
  return ERR_NOT_BUILDING_SNAPSHOT === undefined ?
    new ERR_INVALID_STATE('Operation cannot be invoked when not building startup snapshot') :
    new ERR_NOT_BUILDING_SNAPSHOT();
}

const startupSnapshot = {
  addDeserializeCallback(callback, data) { throw notBuilding(); },
  addSerializeCallback(callback, data) { throw notBuilding(); },
  setDeserializeMainFunction(callback, data) { throw notBuilding(); },
  isBuildingSnapshot() { return false; },
};

function validatePlainFunction(value, name) {
  const { isAsyncFunction } = require('internal/util/types');
  if (typeof value !== 'function' || isAsyncFunction(value)) throw new ERR_INVALID_ARG_TYPE(name, 'function', value);
}

// The functions of one hook on every promise; returns what ends it.
function promiseHook(init, before, after, settled) {
  const names = ['initHook', 'beforeHook', 'afterHook', 'settledHook'];
  const listener = [init, before, after, settled];
  for (let i = 0; i < names.length; i++) {
    if (listener[i] !== undefined) validatePlainFunction(listener[i], names[i]);
  }
  const { listen, unlisten } = require('internal/async_hooks/promises');
  listen(listener);
  return () => unlisten(listener);
}

function single(name, index) {
  return (hook) => {
    validatePlainFunction(hook, name);
    const all = [undefined, undefined, undefined, undefined];
    all[index] = hook;
    return promiseHook(...all);
  };
}

const promiseHooks = {
  createHook({ init, before, after, settled } = {}) {
    return promiseHook(init, before, after, settled);
  },
  onInit: single('initHook', 0),
  onBefore: single('beforeHook', 1),
  onAfter: single('afterHook', 2),
  onSettled: single('settledHook', 3),
};

module.exports = {
  cachedDataVersionTag,
  getHeapSnapshot,
  getHeapStatistics,
  getHeapSpaceStatistics,
  getHeapCodeStatistics,
  getCppHeapStatistics,
  setFlagsFromString,
  Serializer: serdes.Serializer,
  Deserializer: serdes.Deserializer,
  DefaultSerializer: serdes.DefaultSerializer,
  DefaultDeserializer: serdes.DefaultDeserializer,
  deserialize: serdes.deserialize,
  takeCoverage,
  stopCoverage,
  serialize: serdes.serialize,
  writeHeapSnapshot,
  promiseHooks,
  queryObjects,
  startupSnapshot,
  setHeapSnapshotNearHeapLimit,
  GCProfiler,
  isStringOneByteRepresentation,
};
