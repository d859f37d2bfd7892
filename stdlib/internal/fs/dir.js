// internal/fs/dir: Dir, opendir and opendirSync. The entries are listed when the
// directory is opened, so no descriptor stays behind.
'use strict';

const binding = internalBinding('fs');
const {
  codes: { ERR_DIR_CLOSED, ERR_DIR_CONCURRENT_OPERATION, ERR_INVALID_THIS, ERR_MISSING_ARGS },
} = require('internal/errors');
const { validateFunction, validateUint32, validateBoolean } = require('internal/validators');
const { decodeName, getOptions, getValidatedPath, isUtf8 } = require('internal/fs/utils');
const { Dirent } = require('internal/fs/dirent');

class Dir {
  #path;
  #encoding;
  #recursive;
  // Reads whose callbacks are still to come.
  #reading = 0;
  #items;
  #next = 0;
  #closed = false;
  // Directories still to be listed, with the items of each.
  #waiting = [];
  #here;

  constructor(items, path, options) {
    if (items == null) throw new ERR_MISSING_ARGS('handle');
    options = { bufferSize: 32, ...getOptions(options, { encoding: 'utf8' }) };
    validateUint32(options.bufferSize, 'options.bufferSize', true);
    this.#items = items;
    this.#path = path;
    this.#here = path;
    this.#encoding = options.encoding;
    this.#recursive = options.recursive;
  }

  get path() {
    if (!(#path in this)) throw new ERR_INVALID_THIS('Dir');
    return this.#path;
  }

  #take() {
    while (this.#next >= this.#items.length) {
      if (this.#waiting.length === 0) return null;
      this.#here = this.#waiting.shift();
      this.#items = binding.opendir(this.#here, !isUtf8(this.#encoding));
      this.#next = 0;
    }
    const name = decodeName(this.#items[this.#next], this.#encoding);
    const entry = new Dirent(name, this.#items[this.#next + 1], this.#here);
    this.#next += 2;
    if (this.#recursive && entry.isDirectory()) this.#waiting.push(require('path').join(this.#here, `${name}`));
    return entry;
  }

  // What is asked of a pool elsewhere is "under way" until its callback here too.
  #checkIdle() {
    if (this.#closed) throw new ERR_DIR_CLOSED();
    if (this.#reading > 0) throw new ERR_DIR_CONCURRENT_OPERATION();
  }

  readSync() {
    this.#checkIdle();
    return this.#take();
  }

  read(callback) {
    if (callback === undefined) {
      return new Promise((resolve, reject) => {
        this.read((error, entry) => (error ? reject(error) : resolve(entry)));
      });
    }
    if (this.#closed) throw new ERR_DIR_CLOSED();
    validateFunction(callback, 'callback');
    let error = null;
    let entry;
    try {
      entry = this.#take();
    } catch (thrown) {
      error = thrown;
    }
    this.#reading++;
    process.nextTick(() => {
      this.#reading--;
      callback(error, entry);
    });
  }

  closeSync() {
    this.#checkIdle();
    this.#close();
  }

  #close() {
    this.#closed = true;
    this.#items = [];
  }

  close(callback) {
    if (callback === undefined) {
      if (this.#closed) return Promise.reject(new ERR_DIR_CLOSED());
      this.#close();
      return Promise.resolve();
    }
    validateFunction(callback, 'callback');
    if (this.#closed) {
      process.nextTick(callback, new ERR_DIR_CLOSED());
      return;
    }
    this.#close();
    process.nextTick(callback, null);
  }

  async* entries() {
    try {
      while (true) {
        const entry = await this.read();
        if (entry === null) break;
        yield entry;
      }
    } finally {
      await this.close();
    }
  }
}

const hidden = (value) => ({ __proto__: null, configurable: true, writable: true, enumerable: false, value });
Object.defineProperty(Dir.prototype, Symbol.asyncIterator, hidden(Dir.prototype.entries));
if (Symbol.dispose) {
  Object.defineProperty(Dir.prototype, Symbol.dispose, hidden(function() {
    try {
      this.closeSync();
    } catch (error) {
      if (error.code !== 'ERR_DIR_CLOSED') throw error;
    }
  }));
}
if (Symbol.asyncDispose) {
  Object.defineProperty(Dir.prototype, Symbol.asyncDispose, hidden(async function() {
    try {
      await this.close();
    } catch (error) {
      if (error.code !== 'ERR_DIR_CLOSED') throw error;
    }
  }));
}

function options(given) {
  const made = getOptions(given, { encoding: 'utf8' });
  if (made.recursive != null) validateBoolean(made.recursive, 'options.recursive');
  if (made.bufferSize !== undefined) validateUint32(made.bufferSize, 'options.bufferSize', true);
  return made;
}

function opendirSync(path, given) {
  path = getValidatedPath(path);
  const made = options(given);
  return new Dir(binding.opendir(path, !isUtf8(made.encoding)), path, made);
}

function opendir(path, given, callback) {
  callback = typeof given === 'function' ? given : callback;
  validateFunction(callback, 'callback');
  path = getValidatedPath(path);
  const made = options(given);
  binding.opendir(path, !isUtf8(made.encoding), (err, items) => {
    if (err) return callback(err);
    callback(null, new Dir(items, path, made));
  });
}

module.exports = { Dir, opendir, opendirSync };
