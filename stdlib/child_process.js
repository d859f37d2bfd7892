'use strict';
// child_process: spawn, exec, execFile, fork and what they share. Owns the
// overloads, limits and time-outs; the child itself is internal/child_process/child,
// its channel internal/child_process/ipc, the synchronous forms
// internal/child_process/sync (loaded when one is called).

const {
  AbortError,
  codes: { ERR_CHILD_PROCESS_IPC_REQUIRED, ERR_CHILD_PROCESS_STDIO_MAXBUFFER },
  genericNodeError,
} = require('internal/errors');
const {
  validateAbortSignal,
  validateArray,
  validateObject,
  validateString,
} = require('internal/validators');
const {
  MAX_BUFFER,
  checkEachNoNull,
  checkNoNull,
  execFileArguments,
  isSet,
  normalizeSpawn,
  sanitizeKillSignal,
  stdioOfWord,
  validateMaxBuffer,
  validateTimeout,
} = require('internal/child_process/normalize');
const { isArray } = Array;
const { defineProperty } = Object;

const kPromisify = Symbol.for('nodejs.util.promisify.custom');

// --- spawn -------------------------------------------------------------------------------

function spawn(file, args, options) {
  options = normalizeSpawn(file, args, options);
  validateTimeout(options.timeout);
  validateAbortSignal(options.signal, 'options.signal');
  const killSignal = sanitizeKillSignal(options.killSignal);
  const { ChildProcess } = require('internal/child_process/child');
  const child = new ChildProcess();
  child.spawn(options);
  if (options.timeout > 0) killAfter(child, options.timeout, killSignal);
  if (options.signal) killOnAbort(child, options.signal, killSignal);
  return child;
}

function killAfter(child, timeout, killSignal) {
  const timer = setTimeout(() => {
    try {
      child.kill(killSignal);
    } catch (error) {
      child.emit('error', error);
    }
  }, timeout);
  child.once('exit', () => clearTimeout(timer));
}

function killOnAbort(child, signal, killSignal) {
  const abort = () => {
    try {
      if (child.kill(killSignal)) child.emit('error', new AbortError(undefined, { cause: signal.reason }));
    } catch (error) {
      child.emit('error', error);
    }
  };
  if (signal.aborted) {
    process.nextTick(abort);
    return;
  }
  const { addAbortListener } = require('internal/events/abort_listener');
  const listener = addAbortListener(signal, abort);
  child.once('exit', () => listener[Symbol.dispose]());
}

// --- fork --------------------------------------------------------------------------------

function fork(modulePath, args = [], options = undefined) {
  modulePath = require('internal/fs/utils').getValidatedPath(modulePath, 'modulePath');
  if (!isSet(args)) {
    args = [];
  } else if (typeof args === 'object' && !isArray(args)) {
    options = args;
    args = [];
  } else {
    validateArray(args, 'args');
  }
  if (isSet(options)) validateObject(options, 'options');
  options = Object.assign({ __proto__: null }, options);
  options.shell = false;
  options.execPath ||= process.execPath;
  checkNoNull(options.execPath, 'options.execPath');
  let execArgv = options.execArgv || process.execArgv;
  checkEachNoNull(execArgv, 'options.execArgv');
  if (execArgv === process.execArgv && isSet(process._eval)) {
    // A program given with -e must not start itself again and again.
    const index = execArgv.lastIndexOf(process._eval);
    execArgv = index > 0 ? execArgv.toSpliced(index - 1, 2) :
      execArgv.filter((arg) => !/^--(eval|print)=/.test(arg));
  }
  if (typeof options.stdio === 'string') {
    options.stdio = stdioOfWord(options.stdio, 'ipc');
  } else if (!isArray(options.stdio)) {
    options.stdio = stdioOfWord(options.silent ? 'pipe' : 'inherit', 'ipc');
  } else if (!options.stdio.includes('ipc')) {
    throw new ERR_CHILD_PROCESS_IPC_REQUIRED('options.stdio');
  }
  return spawn(options.execPath, execArgv.concat([modulePath], args), options);
}

// --- exec and execFile ----------------------------------------------------------------------

function exec(command, options, callback) {
  validateString(command, 'command');
  checkNoNull(command, 'command');
  if (typeof options === 'function') {
    callback = options;
    options = undefined;
  }
  options = Object.assign({ __proto__: null }, options);
  options.shell = typeof options.shell === 'string' ? options.shell : true;
  return module.exports.execFile(command, options, callback);
}

const execDefaults = {
  __proto__: null, encoding: 'utf8', timeout: 0, maxBuffer: MAX_BUFFER, killSignal: 'SIGTERM',
  cwd: null, env: null, shell: false,
};

function execFile(file, args, options, callback) {
  [args, options, callback] = execFileArguments(args, options, callback);
  options = Object.assign({ __proto__: null }, execDefaults, options);
  validateTimeout(options.timeout);
  validateMaxBuffer(options.maxBuffer);
  options.killSignal = sanitizeKillSignal(options.killSignal);
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: options.env,
    gid: options.gid,
    shell: options.shell,
    signal: options.signal,
    uid: options.uid,
    windowsHide: !!options.windowsHide,
    windowsVerbatimArguments: !!options.windowsVerbatimArguments,
    argv0: options.argv0,
  });
  collectOutput(child, file, args, options, callback);
  return child;
}

// Gathers what the child prints and calls back once it is closed.
function collectOutput(child, file, args, options, callback) {
  const { Buffer } = require('buffer');
  const encoding = options.encoding !== 'buffer' && Buffer.isEncoding(options.encoding) ? options.encoding : null;
  let killed = false;
  let done = false;
  let timer = null;
  let failure = null;

  const gather = (stream, name) => {
    const output = { stream, chunks: [], length: 0 };
    if (!stream) return output;
    if (encoding) stream.setEncoding(encoding);
    stream.on('data', (chunk) => {
      if (options.maxBuffer === Infinity) {
        output.chunks.push(chunk);
        return;
      }
      const { readableEncoding } = stream;
      const size = readableEncoding ? Buffer.byteLength(chunk, readableEncoding) : chunk.length;
      const room = options.maxBuffer - output.length;
      output.length += size;
      if (size <= room) {
        output.chunks.push(chunk);
        return;
      }
      output.chunks.push(chunk.slice(0, room));
      failure = new ERR_CHILD_PROCESS_STDIO_MAXBUFFER(name);
      kill();
    });
    return output;
  };
  const whole = ({ stream, chunks }) =>
    (encoding || stream?.readableEncoding ? chunks.join('') : Buffer.concat(chunks));

  function finish(code, signal) {
    if (done) return;
    done = true;
    if (timer !== null) {
      clearTimeout(timer);
      timer = null;
    }
    if (!callback) return;
    const out = whole(stdout);
    const err = whole(stderr);
    if (!failure && code === 0 && signal === null) {
      callback(null, out, err);
      return;
    }
    let cmd = file;
    if (args?.length) cmd += ` ${args.join(' ')}`;
    failure ||= genericNodeError(`Command failed: ${cmd}\n${err}`, {
      code: code < 0 ? require('internal/util').getSystemErrorName(code) : code,
      killed: child.killed || killed,
      signal,
    });
    failure.cmd = cmd;
    callback(failure, out, err);
  }

  function fail(error) {
    failure = error;
    child.stdout?.destroy();
    child.stderr?.destroy();
    finish();
  }

  function kill() {
    child.stdout?.destroy();
    child.stderr?.destroy();
    killed = true;
    try {
      child.kill(options.killSignal);
    } catch (error) {
      failure = error;
      finish();
    }
  }

  if (options.timeout > 0) {
    timer = setTimeout(() => {
      timer = null;
      kill();
    }, options.timeout);
  }
  const stdout = gather(child.stdout, 'stdout');
  const stderr = gather(child.stderr, 'stderr');
  child.addListener('close', finish);
  child.addListener('error', fail);
}

// What util.promisify() makes of exec and execFile: a promise with the child as a property.
function promiseForm(original) {
  const form = function(...args) {
    const { promise, resolve, reject } = Promise.withResolvers();
    args.push((error, stdout, stderr) => {
      if (error === null) {
        resolve({ stdout, stderr });
      } else {
        error.stdout = stdout;
        error.stderr = stderr;
        reject(error);
      }
    });
    promise.child = Reflect.apply(original, undefined, args);
    return promise;
  };
  return defineProperty(form, 'name', { __proto__: null, configurable: true, value: original.name });
}

for (const original of [exec, execFile]) {
  defineProperty(original, kPromisify, { __proto__: null, enumerable: false, value: promiseForm(original) });
}

// --- the synchronous forms ---------------------------------------------------------------------

function spawnSync(file, args, options) {
  return require('internal/child_process/sync').spawnSync(file, args, options);
}

function execFileSync(file, args, options) {
  return require('internal/child_process/sync').execFileSync(file, args, options);
}

function execSync(command, options) {
  return require('internal/child_process/sync').execSync(command, options);
}

function _forkChild(fd, serializationMode) {
  require('internal/child_process/ipc').joinParent(fd, serializationMode);
}

module.exports = {
  _forkChild,
  ChildProcess: undefined,
  exec,
  execFile,
  execFileSync,
  execSync,
  fork,
  spawn,
  spawnSync,
};

// A forked child that starts no children itself does without the class.
defineProperty(module.exports, 'ChildProcess', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get() {
    return settle(require('internal/child_process/child').ChildProcess);
  },
  set: settle,
});

function settle(value) {
  defineProperty(module.exports, 'ChildProcess', {
    __proto__: null, configurable: true, enumerable: true, value, writable: true,
  });
  return value;
}
