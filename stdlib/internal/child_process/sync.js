'use strict';
// The synchronous forms of starting a child: spawnSync, execSync, execFileSync.
// Owns the shape of their results and errors; the run itself is native.

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_METHOD_NOT_IMPLEMENTED },
  genericNodeError,
} = require('internal/errors');
const { validateString } = require('internal/validators');
const {
  MAX_BUFFER, checkNoNull, normalizeSpawn, sanitizeKillSignal, signalName, validateMaxBuffer, validateTimeout,
} = require('internal/child_process/normalize');
const { Buffer } = require('buffer');
const binding = internalBinding('child_process');

const kIgnore = -1;
const kPipe = -2;

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
  options = normalizeSpawn(file, args, options);
  validateTimeout(options.timeout);
  validateMaxBuffer(options.maxBuffer);
  const most = options.maxBuffer ?? MAX_BUFFER;
  const killSignal = sanitizeKillSignal(options.killSignal) ?? 'SIGTERM';
  const killNumber = typeof killSignal === 'number' ? killSignal : internalBinding('os').constants.signals[killSignal];
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
  const spawnargs = options.args.slice(1);
  let run;
  try {
    run = binding.spawnSync(
      lookUp(options.file, options.env || process.env), options.args, options.envPairs, options.cwd ?? undefined,
      numbers, input, [options.timeout || 0, most, killNumber], options.detached, options.uid, options.gid);
  } catch (err) {
    if (typeof err.errno !== 'number') throw err;
    result.error = failure(err.errno, `spawnSync ${options.file}`, options.file, spawnargs);
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
    result.error = failure(-run.error, `spawnSync ${options.file}`, options.file, spawnargs);
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

module.exports = { execFileSync, execSync, spawnSync };
