'use strict';

// fs.watch(path, { recursive: true }): one watch per folder of the tree.
//
// Folders made while watching are watched as soon as they are seen; what is in
// them by then is reported as new. Names are relative to the watched path.

const { FSEvent } = internalBinding('fs');
const { codes: { ERR_INVALID_ARG_VALUE } } = require('internal/errors');
const { validateAbortSignal, validateBoolean } = require('internal/validators');
const { normalizeEncoding } = require('internal/util');
const { startError } = require('internal/fs/watchers');
const EventEmitter = require('events');
const path = require('path');
const fs = require('fs');

const { nextTick } = process;

class RecursiveWatcher extends EventEmitter {
  #persistent;
  #encoding;
  #root;
  // The root is a file: it alone is watched.
  #isFile = false;
  #closed = false;
  // Path of each watched folder → its FSEvent.
  #watches = new Map();

  constructor(options) {
    super();
    const { encoding, persistent = true, recursive = true, signal } = options;
    validateBoolean(persistent, 'options.persistent');
    validateBoolean(recursive, 'options.recursive');
    validateAbortSignal(signal, 'options.signal');
    if (encoding != null && encoding !== 'buffer' && normalizeEncoding(encoding) === undefined) {
      throw new ERR_INVALID_ARG_VALUE('encoding', encoding, 'must be a valid encoding');
    }
    this.#persistent = persistent;
    this.#encoding = encoding;
  }

  open(filename) {
    this.#root = path.resolve(`${filename}`);
    let stats;
    try {
      stats = fs.lstatSync(this.#root);
    } catch (error) {
      error.syscall = 'watch';
      error.filename = filename;
      error.message = error.message.replace(', lstat', ', watch');
      throw error;
    }
    this.#isFile = !stats.isDirectory();
    if (this.#isFile) this.#add(this.#root);
    else this.#scan(this.#root, false);
  }

  // Watches one path; what is gone by now is not an error.
  #add(target) {
    if (this.#closed || this.#watches.has(target)) return;
    const handle = new FSEvent();
    handle.onchange = (status, eventType, name) => this.#onEvent(target, eventType, name);
    const errno = handle.start(target, this.#persistent, false, undefined);
    if (errno !== 0) {
      if (target === this.#root) throw startError(errno, target);
      if (errno !== -2) this.emit('error', startError(errno, target));
      return;
    }
    this.#watches.set(target, handle);
  }

  // Watches a folder and all below it; `report` tells of what is found.
  #scan(folder, report) {
    this.#add(folder);
    let entries;
    try {
      entries = fs.readdirSync(folder, { withFileTypes: true });
    } catch {
      return;
    }
    for (let i = 0; i < entries.length && !this.#closed; i++) {
      const target = path.join(folder, entries[i].name);
      if (report) this.#tell('rename', target);
      if (entries[i].isDirectory()) this.#scan(target, report);
    }
  }

  #onEvent(folder, eventType, name) {
    if (this.#closed) return;
    if (this.#isFile) {
      this.#tell(eventType, this.#root);
      return;
    }
    const target = path.join(folder, name);
    // An event on a folder itself is also one in the folder above.
    if (folder !== this.#root && !fs.existsSync(folder)) {
      this.#forget(folder);
      return;
    }
    if (eventType === 'rename' && this.#watches.has(target) && !fs.existsSync(target)) this.#forget(target);
    this.#tell(eventType, target);
    if (!this.#closed && eventType === 'rename' && !this.#watches.has(target) && isDirectory(target)) this.#scan(target, true);
  }

  #forget(folder) {
    const below = folder + path.sep;
    for (const [target, handle] of this.#watches) {
      if (target === folder || target.startsWith(below)) {
        handle.close();
        this.#watches.delete(target);
      }
    }
  }

  #tell(eventType, target) {
    let name = this.#isFile ? path.basename(target) : path.relative(this.#root, target);
    if (this.#encoding === 'buffer') name = Buffer.from(name);
    else if (this.#encoding && normalizeEncoding(this.#encoding) !== 'utf8') name = Buffer.from(name).toString(this.#encoding);
    this.emit('change', eventType, name);
  }

  close() {
    if (this.#closed) return;
    this.#closed = true;
    for (const handle of this.#watches.values()) handle.close();
    this.#watches.clear();
    nextTick(() => this.emit('close'));
  }

  ref() {
    for (const handle of this.#watches.values()) handle.ref();
    return this;
  }

  unref() {
    for (const handle of this.#watches.values()) handle.unref();
    return this;
  }
}

function isDirectory(target) {
  const stats = fs.lstatSync(target, { throwIfNoEntry: false });
  return stats !== undefined && stats.isDirectory();
}

module.exports = { RecursiveWatcher };
