'use strict';

// A worker's thread from inside: takes what its parent gave, makes `process` one
// of a thread and runs the program. Its control port carries 'online', errors
// nobody caught and the standard streams.

const binding = internalBinding('worker');
const { own, environment } = require('internal/worker/thread');
const { ReadableWorkerStdio, WritableWorkerStdio, kPayload, kWantsMore, receive } = require('internal/worker/stdio');

const { defineProperty } = Object;

let port;
const streams = { stdin: undefined, stdout: undefined, stderr: undefined };

function unsupported(name) {
  const { codes: { ERR_WORKER_UNSUPPORTED_OPERATION } } = require('internal/errors');
  throw new ERR_WORKER_UNSUPPORTED_OPERATION(name);
}

// What changes the whole process.
const processWide = [
  'abort', 'chdir', 'execve', 'initgroups', 'setegid', 'seteuid', 'setgid', 'setgroups', 'setuid',
];
const notInWorkers = [
  '_debugEnd', '_debugPause', '_debugProcess', '_startProfilerIdleNotifier', '_stopProfilerIdleNotifier',
];

function value(target, key, what) {
  defineProperty(target, key, { __proto__: null, configurable: true, enumerable: true, writable: true, value: what });
}

function getter(target, key, get) {
  defineProperty(target, key, { __proto__: null, configurable: true, enumerable: true, get });
}

function makeProcess(data) {
  for (const name of processWide) {
    const disabled = { [name]() { unsupported(`process.${name}()`); } }[name];
    disabled.disabled = true;
    value(process, name, disabled);
  }
  for (const name of notInWorkers) delete process[name];
  const { umask } = process;
  value(process, 'umask', function(mask) {
    if (mask !== undefined) unsupported('Setting process.umask()');
    return umask();
  });
  // Another thread may change it: nothing of it is kept.
  value(process, 'cwd', internalBinding('process').cwd);
  for (const name of ['title', 'debugPort']) {
    const fixed = process[name];
    defineProperty(process, name, {
      __proto__: null, configurable: true, enumerable: true, get: () => fixed, set() {},
    });
  }
  if (data.hasChannel) {
    for (const name of ['channel', 'connected']) getter(process, name, () => unsupported(`process.${name}`));
    for (const name of ['send', 'disconnect']) {
      const disabled = { [name]() { unsupported(`process.${name}()`); } }[name];
      disabled.disabled = true;
      value(process, name, disabled);
    }
  }
  streams.stdout = new WritableWorkerStdio(port, 'stdout');
  streams.stderr = new WritableWorkerStdio(port, 'stderr');
  streams.stdin = new ReadableWorkerStdio(port, 'stdin');
  if (!data.hasStdin) streams.stdin.push(null);
  getter(process, 'stdout', () => streams.stdout);
  getter(process, 'stderr', () => streams.stderr);
  getter(process, 'stdin', () => streams.stdin);
  // What was held back goes out before the thread ends.
  process.on('exit', () => {
    streams.stdout.wantsMore();
    streams.stderr.wantsMore();
  });
}

function onControl(message) {
  if (message.type === kPayload) receive(streams[message.stream], message.chunks);
  else if (message.type === kWantsMore) streams[message.stream].wantsMore();
}

function start() {
  const [data, control, publicPort] = binding.initial();
  port = control;
  if (data.trackFds) require('internal/worker/descriptors').track();
  makeProcess(data);
  own.parentPort = publicPort;
  own.workerData = data.workerData;
  own.resourceLimits = data.limits;
  if (data.environment !== undefined) {
    for (const [key, item] of data.environment) environment.set(key, item);
  }
  if (data.sharesEnv) require('internal/worker/env').share();
  control.on('message', onControl);
  control.unref();
  require('internal/worker/messaging').listen();
  if (data.argv !== undefined) process.argv.push(...data.argv);
  control.postMessage({ type: 'online' });
  run(data.program);
}

function run({ kind, source }) {
  switch (kind) {
    case 'eval':
      defineProperty(process, '_eval', {
        __proto__: null, configurable: true, enumerable: true, value: source, writable: true,
      });
      process.argv.splice(1, 0, '[worker eval]');
      require('internal/bootstrap/main').preload();
      require('internal/bootstrap/rare').evalScript('[worker eval]', source, false);
      break;
    case 'module':
      process.argv.splice(1, 0, '[worker eval]');
      require('internal/bootstrap/main').preload();
      require('internal/modules/esm/loader').evalModule(source);
      break;
    default:
      require('internal/bootstrap/main').runFile(source);
  }
}

// An error nobody in this thread took: the parent is told, the thread ends.
function onFatal(error) {
  const { serializeError } = require('internal/worker/errors');
  try {
    port.postMessage({ type: 'error', error: serializeError(error) });
  } catch {
    port.postMessage({ type: 'unserializableError' });
  }
}

module.exports = { onFatal, start };
