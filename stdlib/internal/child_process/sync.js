'use strict';
// The synchronous forms of starting a child: spawnSync, execSync, execFileSync.
// Owns the shape of their results and errors; the run itself is native.

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_IPC_SYNC_FORK },
  genericNodeError,
} = require('internal/errors');
const { validateString } = require('internal/validators');
const {
  MAX_BUFFER, checkNoNull, execFileArguments, normalizeSpawn, sanitizeKillSignal, signalName, stdioOfWord,
  validateMaxBuffer, validateTimeout,
} = require('internal/child_process/normalize');
const { Buffer } = require('buffer');
const binding = internalBinding('child_process');

const kIgnore = -1;
const kPipe = -2;

// The stdio option as a list of numbers for the native side.
function stdioNumbers(stdio) {
  if (typeof stdio === 'string') stdio = stdioOfWord(stdio);
  else if (!Array.isArray(stdio)) throw new ERR_INVALID_ARG_VALUE('stdio', stdio);
  while (stdio.length < 3) stdio.push(undefined);
  const numbers = [];
  for (let i = 0; i < stdio.length; i++) {
    const entry = stdio[i] ?? (i < 3 ? 'pipe' : 'ignore');
    if (entry === 'ignore') {
      numbers.push(kIgnore);
    } else if (entry === 'pipe' || entry === 'overlapped' || (typeof entry === 'number' && entry < 0)) {
      numbers.push(kPipe);
    } else if (entry === 'inherit') {
      numbers.push(i);
    } else if (entry === 'ipc') {
      throw new ERR_IPC_SYNC_FORK();
    } else {
      const fd = typeof entry === 'number' ? entry : entry.fd ?? (entry._handle ?? entry.handle)?.fd;
      if (typeof fd !== 'number') throw new ERR_INVALID_ARG_VALUE('stdio', entry);
      numbers.push(fd);
    }
  }
  return numbers;
}

// What the child is to read, as bytes.
function inputBytes(input, encoding) {
  if (input === undefined || input === null) return undefined;
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  if (typeof input === 'string') return Buffer.from(input, encoding === 'buffer' ? undefined : encoding);
  throw new ERR_INVALID_ARG_TYPE('options.stdio[0]', ['Buffer', 'TypedArray', 'DataView', 'string'], input);
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
  const input = inputBytes(options.input, options.encoding);

  const result = {
    error: undefined, status: null, signal: null, output: null, pid: 0, stdout: undefined, stderr: undefined,
  };
  const spawnargs = options.args.slice(1);
  let run;
  try {
    run = binding.spawnSync(
      options.file, options.args, options.envPairs, options.cwd ?? undefined,
      numbers, input, [options.timeout || 0, most, killNumber], options.detached, options.uid, options.gid);
  } catch (err) {
    if (typeof err.errno !== 'number') throw err;
    result.error = failure(err.errno, `spawnSync ${options.file}`, options.file, spawnargs);
    return result;
  }
  result.pid = binding.shownPid(run.pid, options.envPairs);
  result.status = run.status;
  result.signal = signalName(run.signal);
  const { encoding } = options;
  const text = encoding && encoding !== 'buffer';
  const show = (bytes) => (bytes !== null && text ? bytes.toString(encoding) : bytes);
  result.output = run.output.map(show);
  result.stdout = result.output[1];
  result.stderr = result.output[2];
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
  [args, options] = execFileArguments(args, options);
  const given = { ...options };
  const result = spawnSync(file, args, given);
  return finish(result, !given.stdio, [given.argv0 || file, ...args]);
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
