'use strict';
// child_process: the synchronous functions. Those that go on while the child
// runs (spawn, exec, execFile, fork) are not there yet and throw when called.

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_OUT_OF_RANGE, ERR_METHOD_NOT_IMPLEMENTED },
  genericNodeError,
} = require('internal/errors');
const {
  isInt32,
  validateBoolean,
  validateObject,
  validateString,
} = require('internal/validators');
const { unimplemented } = require('internal/unimplemented');
const { Buffer } = require('buffer');
const binding = internalBinding('child_process');

const MAX_BUFFER = 1024 * 1024;
const kIgnore = -1;
const kPipe = -2;

function checkNoNull(value, name) {
  if (typeof value === 'string' && value.includes('\u0000')) {
    throw new ERR_INVALID_ARG_VALUE(name, value, 'must be a string without null bytes');
  }
}

function pathOf(value, name) {
  if (value === undefined || value === null) return undefined;
  return require('internal/fs/utils').getValidatedPath(value, name);
}

function signalNumber(signal) {
  if (signal === undefined || signal === null) return 15;
  const { signals } = require('os').constants;
  if (typeof signal === 'number') {
    for (const name in signals) if (signals[name] === signal) return signal;
  } else if (typeof signal === 'string') {
    const number = signals[signal.toUpperCase()];
    if (number !== undefined) return number;
  } else {
    throw new ERR_INVALID_ARG_TYPE('options.killSignal', ['string', 'number'], signal);
  }
  const { codes: { ERR_UNKNOWN_SIGNAL } } = require('internal/errors');
  throw new ERR_UNKNOWN_SIGNAL(signal);
}

function signalName(number) {
  if (number === null) return null;
  const { signals } = require('os').constants;
  for (const name in signals) if (signals[name] === number) return name;
  return null;
}

// The stdio option as a list of numbers for the native side.
function stdioNumbers(stdio) {
  if (typeof stdio === 'string') {
    if (stdio !== 'pipe' && stdio !== 'ignore' && stdio !== 'inherit' && stdio !== 'overlapped') {
      throw new ERR_INVALID_ARG_VALUE('stdio', stdio);
    }
    stdio = [stdio, stdio, stdio];
  } else if (!Array.isArray(stdio)) {
    throw new ERR_INVALID_ARG_VALUE('stdio', stdio);
  }
  const numbers = [];
  for (let i = 0; i < Math.max(3, stdio.length); i++) {
    let entry = stdio[i];
    if (entry === undefined || entry === null) entry = i < 3 ? 'pipe' : 'ignore';
    let number;
    if (entry === 'ignore') {
      number = kIgnore;
    } else if (entry === 'pipe' || entry === 'overlapped' || (typeof entry === 'number' && entry < 0)) {
      number = kPipe;
    } else if (entry === 'inherit') {
      number = i;
    } else if (typeof entry === 'number') {
      number = entry;
    } else if (entry === 'ipc') {
      const { codes: { ERR_IPC_SYNC_FORK } } = require('internal/errors');
      throw new ERR_IPC_SYNC_FORK();
    } else if (typeof entry === 'object' && typeof entry.fd === 'number') {
      number = entry.fd;
    } else {
      throw new ERR_INVALID_ARG_VALUE('stdio', entry);
    }
    if (i > 2 && number !== kIgnore) {
      throw new ERR_METHOD_NOT_IMPLEMENTED('child_process: stdio beyond the third descriptor');
    }
    numbers.push(number);
  }
  return numbers;
}

function validateId(value, name) {
  if (value === undefined || value === null) return undefined;
  if (!isInt32(value)) throw new ERR_INVALID_ARG_TYPE(name, 'int32', value);
  return value;
}

// Arguments of the spawn family in one shape.
function normalizeSpawn(file, args, options) {
  validateString(file, 'file');
  checkNoNull(file, 'file');
  if (file.length === 0) throw new ERR_INVALID_ARG_VALUE('file', file, 'cannot be empty');
  if (Array.isArray(args)) {
    args = args.slice();
  } else if (args === undefined || args === null) {
    args = [];
  } else if (typeof args !== 'object') {
    throw new ERR_INVALID_ARG_TYPE('args', 'object', args);
  } else {
    options = args;
    args = [];
  }
  for (let i = 0; i < args.length; i++) {
    args[i] = `${args[i]}`;
    checkNoNull(args[i], `args[${i}]`);
  }
  if (options === undefined) options = {};
  else validateObject(options, 'options');
  options = { ...options };

  const cwd = pathOf(options.cwd, 'options.cwd');
  if (options.detached !== undefined && options.detached !== null) validateBoolean(options.detached, 'options.detached');
  const uid = validateId(options.uid, 'options.uid');
  const gid = validateId(options.gid, 'options.gid');
  if (options.shell !== undefined && options.shell !== null &&
      typeof options.shell !== 'boolean' && typeof options.shell !== 'string') {
    throw new ERR_INVALID_ARG_TYPE('options.shell', ['boolean', 'string'], options.shell);
  }
  if (options.argv0 !== undefined && options.argv0 !== null) {
    validateString(options.argv0, 'options.argv0');
    checkNoNull(options.argv0, 'options.argv0');
  }
  if (options.shell) {
    checkNoNull(options.shell, 'options.shell');
    const command = [file, ...args].join(' ');
    file = typeof options.shell === 'string' ? options.shell : '/bin/sh';
    args = ['-c', command];
  }
  args.unshift(typeof options.argv0 === 'string' ? options.argv0 : file);

  const env = options.env || process.env;
  const pairs = [];
  for (const key in env) {
    const value = env[key];
    if (value === undefined) continue;
    checkNoNull(key, `options.env['${key}']`);
    checkNoNull(value, `options.env['${key}']`);
    pairs.push(`${key}=${value}`);
  }
  return { file, args, pairs, cwd, uid, gid, env, options };
}

// A program without a slash is looked up in the PATH the child will have.
function lookUp(file, env) {
  if (file.includes('/')) return file;
  const fs = require('fs');
  let denied;
  for (const folder of `${env.PATH === undefined ? '/usr/bin:/bin' : env.PATH}`.split(':')) {
    const path = `${folder || '.'}/${file}`;
    try {
      if (!fs.statSync(path).isFile()) continue;
      fs.accessSync(path, fs.constants.X_OK);
      return path;
    } catch (err) {
      if (err.code === 'EACCES') denied = path;
    }
  }
  return denied || `/nonexistent/${file}`;
}

function limit(value, name, fallback) {
  if (value === undefined || value === null) return fallback;
  if (typeof value !== 'number' || Number.isNaN(value) || value < 0) {
    throw new ERR_OUT_OF_RANGE(`options.${name}`, 'a positive number', value);
  }
  return value;
}

function failure(errno, syscall, file, args) {
  const { getSystemErrorName } = require('util');
  const code = getSystemErrorName(errno);
  const error = new Error(`${syscall} ${code}`);
  error.errno = errno;
  error.code = code;
  error.syscall = syscall;
  if (file !== undefined) error.path = file;
  error.spawnargs = args;
  return error;
}

function spawnSync(file, args, options) {
  const call = normalizeSpawn(file, args, options);
  options = call.options;
  if (options.timeout !== undefined && options.timeout !== null &&
      !(Number.isInteger(options.timeout) && options.timeout >= 0)) {
    throw new ERR_OUT_OF_RANGE('options.timeout', 'an unsigned integer', options.timeout);
  }
  const most = limit(options.maxBuffer, 'maxBuffer', MAX_BUFFER);
  const killSignal = signalNumber(options.killSignal);
  const numbers = stdioNumbers(options.stdio || 'pipe');
  let input = options.input;
  if (input !== undefined && input !== null) {
    if (typeof input === 'string') {
      input = Buffer.from(input, options.encoding === 'buffer' ? undefined : options.encoding);
    } else if (!ArrayBuffer.isView(input)) {
      throw new ERR_INVALID_ARG_TYPE('options.stdio[0]', ['Buffer', 'TypedArray', 'DataView', 'string'], input);
    }
    numbers[0] = kPipe;
  }

  const result = { error: undefined, status: null, signal: null, output: null, pid: 0, stdout: null, stderr: null };
  const spawnargs = call.args.slice(1);
  let run;
  try {
    run = binding.spawnSync(
      lookUp(call.file, call.env), call.args, call.pairs, call.cwd, numbers, input,
      [options.timeout || 0, most, killSignal], Boolean(options.detached), call.uid, call.gid);
  } catch (err) {
    if (typeof err.errno !== 'number') throw err;
    result.error = failure(err.errno, `spawnSync ${call.file}`, call.file, spawnargs);
    return result;
  }
  result.pid = run.pid;
  result.status = run.status;
  result.signal = signalName(run.signal);
  const { encoding } = options;
  const text = encoding && encoding !== 'buffer';
  const show = (bytes) => (bytes !== null && text ? bytes.toString(encoding) : bytes);
  result.stdout = show(run.stdout);
  result.stderr = show(run.stderr);
  result.output = [null, result.stdout, result.stderr];
  for (let i = 3; i < numbers.length; i++) result.output.push(null);
  if (run.error !== 0) {
    result.error = failure(-run.error, `spawnSync ${call.file}`, call.file, spawnargs);
  } else {
    delete result.error;
  }
  return result;
}

// What execSync and execFileSync throw when the child failed.
function checkFailed(result, args, command) {
  let error;
  if (result.error) {
    error = result.error;
    Object.assign(error, result);
  } else if (result.status !== 0) {
    let message = 'Command failed: ';
    message += command || args.join(' ');
    if (result.stderr && result.stderr.length > 0) message += `\n${result.stderr.toString()}`;
    error = genericNodeError(message, result);
  }
  return error;
}

function finish(result, inheritStderr, args, command) {
  if (inheritStderr && result.stderr) process.stderr.write(result.stderr);
  const error = checkFailed(result, args, command);
  if (error) throw error;
  return result.stdout;
}

function execFileSync(file, args, options) {
  if (args !== null && typeof args === 'object' && !Array.isArray(args)) {
    options = args;
    args = [];
  }
  const given = { ...options };
  const result = spawnSync(file, args || [], given);
  return finish(result, !given.stdio, [given.argv0 || file, ...(args || [])]);
}

function execSync(command, options) {
  validateString(command, 'command');
  checkNoNull(command, 'command');
  const given = { ...options };
  given.shell = typeof given.shell === 'string' ? given.shell : true;
  const result = spawnSync(command, given);
  return finish(result, !given.stdio, undefined, command);
}

module.exports = unimplemented({ execFileSync, execSync, spawnSync }, 'child_process', [
  '_forkChild', 'ChildProcess', 'exec', 'execFile', 'fork', 'spawn',
]);
