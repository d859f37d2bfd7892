'use strict';

// Worker: the parent's side of a thread.
//
// Owns: what a worker is started with, its streams and events, and the order in
// which those come at its end (messages, error, exit). The thread itself, and
// its two channels, are native; ./main is the other side.

const EventEmitter = require('events');
const binding = internalBinding('worker');
const {
  codes: {
    ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_WORKER_INIT_FAILED, ERR_WORKER_INVALID_EXEC_ARGV,
    ERR_WORKER_NOT_RUNNING, ERR_WORKER_PATH, ERR_WORKER_UNSERIALIZABLE_ERROR,
  },
  codes,
} = require('internal/errors');
const { validateArray, validateString } = require('internal/validators');
const { kEmptyObject } = require('internal/util');
const { transferListOf } = require('internal/worker/io');
const { ReadableWorkerStdio, WritableWorkerStdio, kPayload, kWantsMore, receive } = require('internal/worker/stdio');
const { environment } = require('internal/worker/thread');

const SHARE_ENV = Symbol.for('nodejs.worker_threads.SHARE_ENV');

const kHandle = Symbol('kHandle');
const kPort = Symbol('kPort');
const kPublicPort = Symbol('kPublicPort');
const kStdio = Symbol('kParentSideStdio');
const kLimits = Symbol('kResourceLimits');
const kId = Symbol('kThreadId');
const kName = Symbol('kThreadName');
const kIsOnline = Symbol('kIsOnline');
const kUtilization = Symbol('kUtilization');

const limitNames = ['maxYoungGenerationSizeMb', 'maxOldGenerationSizeMb', 'codeRangeSizeMb', 'stackSizeMb'];
// What V8 works out for itself on a 64-bit machine.
const limitDefaults = [48, 2096, 0, 4];

function isURL(value) {
  return Boolean(value?.href && value.protocol && value.auth === undefined && value.path === undefined);
}

// What to run: { kind, source }, `kind` being 'file', 'eval' or 'module'.
function programOf(filename, options) {
  if (options.eval) {
    if (typeof filename !== 'string') {
      throw new ERR_INVALID_ARG_VALUE('options.eval', options.eval, 'must be false when \'filename\' is not a string');
    }
    return { kind: 'eval', source: filename };
  }
  if (isURL(filename) && filename.protocol === 'data:') {
    return { kind: 'module', source: `import ${JSON.stringify(`${filename}`)}` };
  }
  if (isURL(filename)) return { kind: 'file', source: require('internal/url').fileURLToPath(filename) };
  if (typeof filename !== 'string') throw new ERR_INVALID_ARG_TYPE('filename', ['string', 'URL'], filename);
  const path = require('path');
  if (path.isAbsolute(filename) || /^\.\.?[\\/]/.test(filename)) return { kind: 'file', source: path.resolve(filename) };
  throw new ERR_WORKER_PATH(filename);
}

function environmentOf(env) {
  if (env === undefined || env === null) return require('internal/worker/env').pairsOf(process.env);
  if (env === SHARE_ENV) {
    require('internal/worker/env').share();
    return undefined;
  }
  if (typeof env === 'object') return require('internal/worker/env').pairsOf(env);
  throw new ERR_INVALID_ARG_TYPE(
    'options.env', ['object', 'undefined', 'null', 'worker_threads.SHARE_ENV'], env);
}

function limitsOf(given) {
  const limits = limitDefaults.slice();
  if (typeof given !== 'object' || given === null) return limits;
  for (let i = 0; i < limitNames.length; i++) {
    const value = given[limitNames[i]];
    if (typeof value === 'number') limits[i] = value;
  }
  return limits;
}

function namedLimits(limits) {
  const named = {};
  for (let i = 0; i < limitNames.length; i++) named[limitNames[i]] = limits[i];
  return named;
}

// Listeners of the pipe are no leak of the program.
function pipeQuietly(source, target) {
  const sourceMax = source._maxListeners;
  const targetMax = target._maxListeners;
  source.setMaxListeners(Infinity);
  target.setMaxListeners(Infinity);
  source.pipe(target);
  source._maxListeners = sourceMax;
  target._maxListeners = targetMax;
}

class Worker extends EventEmitter {
  constructor(filename, options = kEmptyObject) {
    super();
    if (options.execArgv && !Array.isArray(options.execArgv)) {
      throw new ERR_INVALID_ARG_TYPE('options.execArgv', 'Array', options.execArgv);
    }
    let argv;
    if (options.argv) {
      validateArray(options.argv, 'options.argv');
      argv = options.argv.map(String);
    }
    const program = programOf(filename, options);
    let name = 'WorkerThread';
    if (options.name) {
      validateString(options.name, 'options.name');
      name = options.name.trim();
    }
    const env = environmentOf(options.env);
    if (options.env !== undefined && options.env !== null && options.env !== SHARE_ENV) {
      checkNodeOptions(options.env.NODE_OPTIONS);
    }
    const limits = limitsOf(options.resourceLimits);
    const data = {
      program,
      argv,
      workerData: options.workerData,
      environment: environment.size === 0 ? undefined : environment,
      limits: namedLimits(limits),
      hasStdin: Boolean(options.stdin),
      trackFds: options.trackUnmanagedFds ?? true,
      sharesEnv: options.env === SHARE_ENV,
      hasChannel: typeof process.send === 'function' || 'NODE_CHANNEL_FD' in process.env,
    };
    const made = binding.create({
      name,
      execArgv: options.execArgv,
      stackSizeMb: limits[3],
      shareEnv: options.env === SHARE_ENV,
      env,
      data,
      transferList: transferListOf(options.transferList),
    });
    if (typeof made[0] === 'string') throw new ERR_WORKER_INVALID_EXEC_ARGV(made);

    const [handle, id, port, publicPort] = made;
    this[kHandle] = handle;
    this[kId] = id;
    this[kName] = name;
    this[kLimits] = limits;
    this[kPort] = port;
    this[kPublicPort] = publicPort;
    this[kIsOnline] = false;

    handle.onexit = (code, errorCode, reason) => this.#onExit(code, errorCode, reason);
    port.on('message', (message) => this.#onMessage(message));
    publicPort.on('message', (message) => this.emit('message', message));
    publicPort.on('messageerror', (error) => this.emit('messageerror', error));
    publicPort.unref();
    this.on('newListener', (type) => {
      if (type === 'message' && this.listenerCount('message') === 0) this[kPublicPort]?.ref();
    });
    this.on('removeListener', (type) => {
      if (type === 'message' && this.listenerCount('message') === 0) this[kPublicPort]?.unref();
    });

    const stdin = options.stdin ? new WritableWorkerStdio(port, 'stdin') : null;
    const stdout = new ReadableWorkerStdio(port, 'stdout');
    const stderr = new ReadableWorkerStdio(port, 'stderr');
    if (!options.stdout) {
      stdout.setRefs(false);
      pipeQuietly(stdout, process.stdout);
    }
    if (!options.stderr) {
      stderr.setRefs(false);
      pipeQuietly(stderr, process.stderr);
    }
    this[kStdio] = { stdin, stdout, stderr };
    this[kUtilization] = undefined;
    this.performance = {
      eventLoopUtilization: (previous, other) => utilization(this, previous, other),
    };

    // Others may want to reach this thread from there.
    require('internal/worker/messaging').listen();
    const failure = binding.run(handle);
    if (failure !== undefined) throw new ERR_WORKER_INIT_FAILED(failure);
    process.nextTick(() => process.emit('worker', this));
  }

  #onMessage(message) {
    switch (message.type) {
      case 'online':
        this[kIsOnline] = true;
        this.emit('online');
        break;
      case 'error':
        this.emit('error', require('internal/worker/errors').deserializeError(message.error));
        break;
      case 'unserializableError':
        this.emit('error', new ERR_WORKER_UNSERIALIZABLE_ERROR());
        break;
      case kPayload:
        receive(this[kStdio][message.stream], message.chunks);
        break;
      case kWantsMore:
        this[kStdio][message.stream]?.wantsMore();
        break;
    }
  }

  // Everything the worker sent comes before its end.
  #onExit(code, errorCode, reason) {
    const publicPort = this[kPublicPort];
    const port = this[kPort];
    for (let received; (received = binding.receive(publicPort)) !== undefined;) publicPort.emit('message', received[0]);
    for (let received; (received = binding.receive(port)) !== undefined;) port.emit('message', received[0]);
    this.#dispose();
    if (errorCode !== null) {
      const Class = codes[errorCode];
      this.emit('error', new Class(reason));
    }
    this.emit('exit', code);
  }

  #dispose() {
    this[kHandle].onexit = undefined;
    this[kHandle] = null;
    this[kPort].close();
    this[kPublicPort].close();
    this[kPort] = null;
    this[kPublicPort] = null;
    const { stdout, stderr } = this[kStdio];
    if (!stdout.readableEnded) stdout.push(null);
    if (!stderr.readableEnded) stderr.push(null);
  }

  postMessage(...args) {
    if (this[kPublicPort] === null) return;
    Reflect.apply(this[kPublicPort].postMessage, this[kPublicPort], args);
  }

  terminate(callback) {
    this.ref();
    if (typeof callback === 'function') {
      process.emitWarning(
        'Passing a callback to worker.terminate() is deprecated. It returns a Promise instead.',
        'DeprecationWarning', 'DEP0132');
      if (this[kHandle] === null) return Promise.resolve();
      this.once('exit', (code) => callback(null, code));
    }
    if (this[kHandle] === null) return Promise.resolve();
    binding.terminate(this[kHandle]);
    // Not events.once(): an 'error' must not reject it.
    return new Promise((resolve) => this.once('exit', resolve));
  }

  async [Symbol.asyncDispose]() {
    await this.terminate();
  }

  ref() {
    if (this[kHandle] === null) return;
    binding.setWorkerRef(this[kHandle], true);
    this[kPublicPort].ref();
  }

  unref() {
    if (this[kHandle] === null) return;
    binding.setWorkerRef(this[kHandle], false);
    this[kPublicPort].unref();
    this[kPort].unref();
  }

  get threadId() {
    return this[kHandle] === null ? -1 : this[kId];
  }

  get threadName() {
    return this[kHandle] === null ? null : this[kName];
  }

  get stdin() {
    return this[kStdio].stdin;
  }

  get stdout() {
    return this[kStdio].stdout;
  }

  get stderr() {
    return this[kStdio].stderr;
  }

  get resourceLimits() {
    return this[kHandle] === null ? {} : namedLimits(this[kLimits]);
  }

  getHeapSnapshot() {
    return unavailable(this, 'worker.getHeapSnapshot()');
  }

  getHeapStatistics() {
    return unavailable(this, 'worker.getHeapStatistics()');
  }

  cpuUsage() {
    return unavailable(this, 'worker.cpuUsage()');
  }
}

// What the engine does not count per thread.
function unavailable(worker, name) {
  if (worker[kHandle] === null) return Promise.reject(new ERR_WORKER_NOT_RUNNING());
  return Promise.reject(new codes.ERR_METHOD_NOT_IMPLEMENTED(name));
}

// Options of the process stay those of the process.
function checkNodeOptions(text) {
  if (typeof text !== 'string' || text === process.env.NODE_OPTIONS) return;
  const invalid = binding.checkOptions(text.split(' ').filter(Boolean));
  if (invalid.length !== 0) {
    throw new ERR_WORKER_INVALID_EXEC_ARGV(invalid, 'invalid NODE_OPTIONS env variable');
  }
}

function utilization(worker, previous, other) {
  const nothing = { idle: 0, active: 0, utilization: 0 };
  if (other !== undefined) {
    const idle = previous.idle - other.idle;
    const active = previous.active - other.active;
    return { idle, active, utilization: active / (idle + active) };
  }
  const times = worker[kHandle] === null ? undefined : binding.loopTimes(worker[kHandle]);
  if (times === undefined) return nothing;
  const [idleNow, elapsed] = times;
  const activeNow = elapsed - idleNow;
  if (previous === undefined) {
    return { idle: idleNow, active: activeNow, utilization: activeNow / elapsed };
  }
  const idle = idleNow - previous.idle;
  const active = activeNow - previous.active;
  return { idle, active, utilization: active / (idle + active) };
}

module.exports = { SHARE_ENV, Worker };
