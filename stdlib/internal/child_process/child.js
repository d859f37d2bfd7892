'use strict';
// ChildProcess: a child that runs, its streams and its end. Owns the stdio
// option and the order of 'spawn', 'exit', 'close' and 'error'. IPC is in ./ipc,
// loaded for children that have a channel only; net only for those with pipes.
//
// 'close' comes when the child has ended and each of its readable pipes and the
// channel are closed: _closesNeeded counts them, _closesGot what has happened.

const EventEmitter = require('events');
const {
  codes: { ERR_INVALID_ARG_VALUE, ERR_INVALID_SYNC_FORK_INPUT, ERR_IPC_ONE_PIPE },
  ErrnoException,
} = require('internal/errors');
const { validateArray, validateObject, validateOneOf, validateString } = require('internal/validators');
const { signalName, stdioOfWord } = require('internal/child_process/normalize');
const { Process } = internalBinding('child_process');
const { setPrototypeOf } = Object;
const { isArray } = Array;

const kEINVAL = -22;
const kENOSYS = -38;
const kESRCH = -3;
// Errors of spawn() that are emitted; all others are thrown.
const kENFILE = -23;
const kEMFILE = -24;
const kEmitted = new Set([-2 /* ENOENT */, -11 /* EAGAIN */, -13 /* EACCES */, kENFILE, kEMFILE]);

// The stream was handed to the child: it is not ours to read any more.
const kIsUsedAsStdio = Symbol('kIsUsedAsStdio');

function ChildProcess() {
  EventEmitter.call(this);
  this._closesNeeded = 1;
  this._closesGot = 0;
  this.connected = false;
  this.signalCode = null;
  this.exitCode = null;
  this.killed = false;
  this.spawnfile = null;
  this._handle = new Process();
  this._handle.onexit = (status, signal) => onExit(this, status, signal);
}
setPrototypeOf(ChildProcess.prototype, EventEmitter.prototype);
setPrototypeOf(ChildProcess, EventEmitter);

function onExit(child, status, signal) {
  if (signal) child.signalCode = signalName(signal);
  else child.exitCode = status;
  child.stdin?.destroy();
  if (child._handle) {
    child._handle.close();
    child._handle = null;
  }
  if (status < 0) {
    const error = new ErrnoException(status, child.spawnfile ? `spawn ${child.spawnfile}` : 'spawn');
    if (child.spawnfile) error.path = child.spawnfile;
    error.spawnargs = child.spawnargs.slice(1);
    child.emit('error', error);
  } else {
    child.emit('exit', child.exitCode, child.signalCode);
  }
  // What nobody reads is read to its end, or 'close' would never come.
  process.nextTick(flushStdio, child);
  maybeClose(child);
}

function flushStdio(child) {
  const { stdio } = child;
  if (stdio === undefined) return;
  for (let i = 0; i < stdio.length; i++) {
    const stream = stdio[i];
    if (stream && stream.readable && !stream[kIsUsedAsStdio]) stream.resume();
  }
}

function maybeClose(child) {
  if (++child._closesGot === child._closesNeeded) child.emit('close', child.exitCode, child.signalCode);
}

function emitSpawn(child) {
  child.emit('spawn');
}

// --- the stdio option --------------------------------------------------------------------

// The stream handle of a stream, a server, or of what wraps one.
function handleOf(value) {
  if (!internalBinding('builtins').loaded().includes('net')) return undefined;
  const { Pipe, TCP, TTY, UDP } = internalBinding('net');
  for (const candidate of [value, value.handle, value._handle]) {
    for (const type of [Pipe, TCP, TTY, UDP]) {
      if (type !== undefined && candidate instanceof type) return candidate;
    }
  }
  return undefined;
}

// The option as a list of { type, handle, fd } for the native side; `ipc` and `ipcFd` when one is the channel.
function validStdio(stdio) {
  if (typeof stdio === 'string') stdio = stdioOfWord(stdio);
  else if (!isArray(stdio)) throw new ERR_INVALID_ARG_VALUE('stdio', stdio);
  const list = [];
  const result = { stdio: list, ipc: undefined, ipcFd: undefined };
  const refuse = (error) => {
    for (let i = 0; i < list.length; i++) list[i].handle?.close?.();
    throw error;
  };
  while (stdio.length < 3) stdio.push(undefined);
  for (let i = 0; i < stdio.length; i++) {
    const entry = stdio[i] ?? (i < 3 ? 'pipe' : 'ignore');
    if (entry === 'ignore') {
      list.push({ type: 'ignore' });
    } else if (entry === 'pipe' || entry === 'overlapped' || (typeof entry === 'number' && entry < 0)) {
      const { Pipe, constants } = internalBinding('net');
      list.push({
        type: entry === 'overlapped' ? 'overlapped' : 'pipe',
        handle: new Pipe(constants.SOCKET),
        readable: i === 0,
        writable: i !== 0,
      });
    } else if (entry === 'ipc') {
      if (result.ipc !== undefined) refuse(new ERR_IPC_ONE_PIPE());
      result.ipc = { type: 'pipe', handle: undefined, ipc: true };
      result.ipcFd = i;
      list.push(result.ipc);
    } else if (entry === 'inherit') {
      list.push({ type: 'inherit', fd: i });
    } else if (typeof entry === 'number' || typeof entry.fd === 'number') {
      list.push({ type: 'fd', fd: typeof entry === 'number' ? entry : entry.fd });
    } else if (typeof entry === 'string' || ArrayBuffer.isView(entry)) {
      refuse(new ERR_INVALID_SYNC_FORK_INPUT(require('internal/util/inspect').inspect(entry)));
    } else {
      const handle = typeof entry === 'object' || typeof entry === 'function' ? handleOf(entry) : undefined;
      if (handle === undefined) refuse(new ERR_INVALID_ARG_VALUE('stdio', entry));
      list.push({ type: 'wrap', handle, _stdio: entry });
    }
  }
  return result;
}

// --- the class --------------------------------------------------------------------------

ChildProcess.prototype.spawn = function(options) {
  validateObject(options, 'options');
  validateOneOf(options.serialization, 'options.serialization', [undefined, 'json', 'advanced']);
  const { ipc, ipcFd, stdio } = validStdio(options.stdio || 'pipe');
  options.stdio = stdio;
  const serialization = options.serialization || 'json';
  if (ipc !== undefined) {
    ipc.handle = require('internal/child_process/ipc').makeChannel(serialization);
    if (options.envPairs === undefined) options.envPairs = [];
    else validateArray(options.envPairs, 'options.envPairs');
    options.envPairs.push(`NODE_CHANNEL_FD=${ipcFd}`);
    options.envPairs.push(`NODE_CHANNEL_SERIALIZATION_MODE=${serialization}`);
  }
  validateString(options.file, 'options.file');
  this.spawnfile = options.file;
  if (options.args === undefined) {
    this.spawnargs = [];
  } else {
    validateArray(options.args, 'options.args');
    this.spawnargs = options.args;
  }

  const errno = this._handle.spawn(options);
  if (errno === 0) {
    process.nextTick(emitSpawn, this);
  } else if (kEmitted.has(errno)) {
    process.nextTick(onExit, this, errno);
    // Without descriptors there are no pipes either: the properties stay undefined, as in Node.
    if (errno === kENFILE || errno === kEMFILE) {
      closeAll(stdio);
      return errno;
    }
  } else {
    closeAll(stdio);
    this._handle.close();
    this._handle = null;
    throw new ErrnoException(errno, 'spawn');
  }

  this.pid = this._handle.pid;
  const streams = [];
  for (let i = 0; i < stdio.length; i++) {
    const entry = stdio[i];
    let socket = null;
    if (entry.ipc) {
      this._closesNeeded++;
    } else if (entry.type === 'wrap') {
      handOver(entry);
    } else if (entry.handle !== undefined) {
      const { Socket } = require('net');
      socket = new Socket({ handle: entry.handle, readable: i > 0 });
      if (i > 0) {
        this._closesNeeded++;
        socket.on('close', () => maybeClose(this));
      }
    }
    streams.push(socket);
  }
  this.stdin = streams[0];
  this.stdout = streams[1];
  this.stderr = streams[2];
  this.stdio = streams;
  if (ipc !== undefined) require('internal/child_process/ipc').setupChannel(this, ipc.handle, maybeClose);
  return errno;
};

function closeAll(stdio) {
  for (let i = 0; i < stdio.length; i++) {
    if (stdio[i].type !== 'wrap') stdio[i].handle?.close?.();
  }
}

// A stream the child has now: data that arrives belongs to the child.
function handOver(entry) {
  entry.handle.reading = false;
  entry.handle.readStop?.();
  const stream = entry._stdio;
  if (typeof stream.pause === 'function') stream.pause();
  if (stream._readableState) {
    stream.readableFlowing = false;
    stream._readableState.reading = false;
  }
  stream[kIsUsedAsStdio] = true;
}

ChildProcess.prototype.kill = function(sig) {
  const signal = sig === 0 ? sig :
    require('internal/util').convertToValidSignal(sig === undefined ? 'SIGTERM' : sig);
  if (this._handle) {
    const errno = this._handle.kill(signal);
    if (errno === 0) {
      this.killed = true;
      return true;
    }
    if (errno === kEINVAL || errno === kENOSYS) throw new ErrnoException(errno, 'kill');
    if (errno !== kESRCH) this.emit('error', new ErrnoException(errno, 'kill'));
  }
  return false;
};

ChildProcess.prototype[Symbol.dispose] = function() {
  if (!this.killed) this.kill();
};

ChildProcess.prototype.ref = function() {
  this._handle?.ref();
};

ChildProcess.prototype.unref = function() {
  this._handle?.unref();
};

module.exports = { ChildProcess };
