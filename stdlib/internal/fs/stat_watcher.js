// internal/fs/stat_watcher: fs.watchFile and fs.unwatchFile: a timer that looks
// at a path and reports when what it sees is different.
'use strict';

const binding = internalBinding('fs');
const EventEmitter = require('events');
const { validateFunction, validateUint32 } = require('internal/validators');
const { getValidatedPath } = require('internal/fs/utils');
const { Stats, make } = require('internal/fs/stats');

const watchers = new Map();

// mode, owner, inode, size and the three times that tell of changes.
const kCompared = [0, 1, 3, 4, 7, 8, 12, 13, 14, 15, 16, 17];

function isEqual(a, b) {
  for (let i = 0; i < kCompared.length; i++) if (a[kCompared[i]] !== b[kCompared[i]]) return false;
  return true;
}

const kNothing = new Array(18).fill(0n);

// The list as the object listeners get.
function shape(list, bigint) {
  const stats = make(list);
  if (bigint) return stats;
  const plain = Object.create(Stats.prototype);
  for (const key of Object.keys(stats)) if (!key.endsWith('Ns')) plain[key] = Number(stats[key]);
  const times = ['atime', 'mtime', 'ctime', 'birthtime'];
  for (const key of times) plain[`${key}Ms`] = Number(stats[`${key}Ns`]) / 1e6;
  return plain;
}

class StatWatcher extends EventEmitter {
  #path;
  #bigint;
  #interval;
  #timer;
  #persistent;
  #stopped = false;
  // Undefined until the first look; what was there, and whether anything was.
  #last;
  #missing;

  constructor(path, options) {
    super();
    this.#path = path;
    this.#bigint = options.bigint;
    this.#interval = options.interval;
    this.#persistent = options.persistent;
    this.#look();
  }

  #look() {
    binding.stat(this.#path, true, false, (err, numbers) => {
      if (this.#stopped) return;
      // Refused before anything was looked at.
      if (err?.code === 'ERR_ACCESS_DENIED') throw err;
      const last = this.#last;
      const wasMissing = this.#missing;
      this.#missing = Boolean(err);
      if (err) {
        // The time of the last sight stays the previous state.
        if (wasMissing !== true) this.#report(kNothing, last ?? kNothing);
        this.#last = kNothing;
      } else {
        if (last !== undefined && (wasMissing || !isEqual(last, numbers))) this.#report(numbers, last);
        this.#last = numbers;
      }
      this.#timer = setTimeout(() => this.#look(), this.#interval);
      if (!this.#persistent) this.#timer.unref();
    });
  }

  #report(current, previous) {
    this.emit('change', shape(current, this.#bigint), shape(previous, this.#bigint));
  }

  // Node's own name for the number of reasons to keep the process alive.
  ref() {
    this.#persistent = true;
    this.#timer?.ref();
    return this;
  }

  unref() {
    this.#persistent = false;
    this.#timer?.unref();
    return this;
  }

  stop() {
    if (this.#stopped) return;
    this.#stopped = true;
    clearTimeout(this.#timer);
    process.nextTick(() => this.emit('stop'));
  }
}

function watchFile(filename, options, listener) {
  filename = require('path').resolve(`${getValidatedPath(filename)}`);
  if (options === null || typeof options !== 'object') {
    listener = options;
    options = {};
  }
  options = { interval: 5007, persistent: true, bigint: false, ...options };
  validateFunction(listener, 'listener');
  let watcher = watchers.get(filename);
  if (watcher === undefined) {
    validateUint32(options.interval, 'interval');
    watcher = new StatWatcher(filename, options);
    watchers.set(filename, watcher);
  }
  watcher.on('change', listener);
  return watcher;
}

function unwatchFile(filename, listener) {
  filename = require('path').resolve(`${getValidatedPath(filename)}`);
  const watcher = watchers.get(filename);
  if (watcher === undefined) return;
  if (typeof listener === 'function') watcher.removeListener('change', listener);
  else watcher.removeAllListeners('change');
  if (watcher.listenerCount('change') === 0) {
    watcher.stop();
    watchers.delete(filename);
  }
}

module.exports = { StatWatcher, unwatchFile, watchFile };
