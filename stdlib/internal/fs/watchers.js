'use strict';

// fs.watch() and fs.promises.watch(): FSWatcher over one inotify watch.
//
// Owns: options, errors, the queue of the async iterator. Folders below folders
// are internal/fs/recursive_watch's.

const { FSEvent } = internalBinding('fs');
const {
  AbortError,
  UVException,
  codes: { ERR_FS_WATCH_QUEUE_OVERFLOW, ERR_INVALID_ARG_VALUE },
} = require('internal/errors');
const {
  validateAbortSignal, validateBoolean, validateInteger, validateObject, validateOneOf,
} = require('internal/validators');
const { kEmptyObject, normalizeEncoding } = require('internal/util');
const { getOptions, getValidatedPath } = require('internal/fs/utils');
const EventEmitter = require('events');

const { setPrototypeOf } = Object;
const { nextTick } = process;
const kStart = Symbol('kFSWatchStart');
const ENOSPC = -28;

function startError(errno, filename) {
  const message = errno === ENOSPC ? 'System limit for number of file watchers reached' : '';
  const error = new UVException({ errno, syscall: 'watch', path: filename, message });
  error.filename = filename;
  return error;
}

// A function with a prototype: programs and tests make them without `class`.
function FSWatcher() {
  Reflect.apply(EventEmitter, this, []);
  this._handle = new FSEvent();
  this._handle.onchange = (status, eventType, filename) => {
    if (status >= 0) {
      this.emit('change', eventType, filename);
      return;
    }
    if (this._handle !== null) {
      this._handle.close();
      this._handle = null;
    }
    const error = new UVException({ errno: status, syscall: 'watch', path: filename });
    error.filename = filename;
    this.emit('error', error);
  };
}
setPrototypeOf(FSWatcher.prototype, EventEmitter.prototype);
setPrototypeOf(FSWatcher, EventEmitter);

FSWatcher.prototype[kStart] = function(filename, persistent, recursive, encoding) {
  // Closed before it was started, or started already.
  if (this._handle === null || this._handle.initialized) return;
  filename = getValidatedPath(filename, 'filename');
  const errno = this._handle.start(filename, persistent, recursive, encoding);
  if (errno !== 0) throw startError(errno, filename);
};

// Started by fs.watch(); nothing is left to do.
FSWatcher.prototype.start = function() {};

FSWatcher.prototype.close = function() {
  if (this._handle === null) return;
  if (!this._handle.initialized) {
    this._handle = null;
    return;
  }
  this._handle.close();
  this._handle = null;
  nextTick(() => this.emit('close'));
};

FSWatcher.prototype.ref = function() {
  this._handle?.ref();
  return this;
};

FSWatcher.prototype.unref = function() {
  this._handle?.unref();
  return this;
};

function watch(filename, options, listener) {
  if (typeof options === 'function') listener = options;
  options = { ...getOptions(options, kEmptyObject) };
  options.persistent ??= true;
  options.recursive ??= false;

  let watcher;
  if (options.recursive) {
    const { RecursiveWatcher } = require('internal/fs/recursive_watch');
    watcher = new RecursiveWatcher(options);
    watcher.open(getValidatedPath(filename, 'filename'));
  } else {
    watcher = new FSWatcher();
    watcher[kStart](filename, options.persistent, false, options.encoding);
  }
  if (listener) watcher.addListener('change', listener);
  const { signal } = options;
  if (signal) {
    if (signal.aborted) {
      nextTick(() => watcher.close());
    } else {
      const { addAbortListener } = require('internal/streams/add-abort-signal');
      watcher.once('close', addAbortListener(signal, () => watcher.close()));
    }
  }
  return watcher;
}

async function* watchAsync(filename, options = kEmptyObject) {
  const path = getValidatedPath(filename);
  validateObject(options, 'options');
  const {
    persistent = true, recursive = false, encoding = 'utf8', maxQueue = 2048, overflow = 'ignore', signal,
  } = options;
  validateBoolean(persistent, 'options.persistent');
  validateBoolean(recursive, 'options.recursive');
  validateInteger(maxQueue, 'options.maxQueue');
  validateOneOf(overflow, 'options.overflow', ['ignore', 'error']);
  validateAbortSignal(signal, 'options.signal');
  if (encoding && encoding !== 'buffer' && normalizeEncoding(encoding) === undefined) {
    throw new ERR_INVALID_ARG_VALUE(encoding, 'encoding', 'is invalid encoding');
  }
  if (signal?.aborted) throw new AbortError(undefined, { cause: signal.reason });

  const queue = [];
  let failure;
  let wake;
  const push = (eventType, name) => {
    if (queue.length < maxQueue) {
      queue.push({ __proto__: null, eventType, filename: name });
    } else if (overflow === 'error') {
      queue.length = 0;
      failure = new ERR_FS_WATCH_QUEUE_OVERFLOW(maxQueue);
    } else {
      process.emitWarning('fs.watch maxQueue exceeded');
    }
    wake?.();
  };
  let watcher;
  if (recursive) {
    const { RecursiveWatcher } = require('internal/fs/recursive_watch');
    watcher = new RecursiveWatcher({ persistent, recursive, encoding });
    watcher.on('change', push);
    watcher.open(path);
  } else {
    watcher = new FSEvent();
    watcher.onchange = (status, eventType, name) => {
      if (status < 0) {
        failure = startError(status, name);
        wake?.();
      } else {
        push(eventType, name);
      }
    };
    const errno = watcher.start(path, persistent, false, encoding);
    if (errno !== 0) throw startError(errno, path);
  }
  const stop = () => {
    watcher.close();
    wake?.();
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    while (!signal?.aborted) {
      if (queue.length === 0 && failure === undefined) {
        await new Promise((resolve) => {
          wake = resolve;
        });
      }
      if (failure !== undefined) throw failure;
      while (queue.length > 0) yield queue.shift();
    }
    throw new AbortError(undefined, { cause: signal.reason });
  } finally {
    watcher.close();
    signal?.removeEventListener('abort', stop);
  }
}

module.exports = { FSWatcher, kStart, startError, watch, watchAsync };
