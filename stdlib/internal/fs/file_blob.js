'use strict';

// fs.openAsBlob(): a Blob that reads its file when it is asked. A file that
// changed since is an error, as parts of old and new would be mixed.

const { codes: { ERR_INVALID_ARG_VALUE } } = require('internal/errors');
const { DOMException } = require('internal/per_context/domexception');
const { blobOfFile } = require('internal/blob');
const fs = require('fs');

const { max, min } = Math;

function notReadable() {
  return new DOMException('The blob could not be read', 'NotReadableError');
}

class FileRange {
  #path;
  #stats;
  #start;

  constructor(path, stats, start, size) {
    this.#path = path;
    this.#stats = stats;
    this.#start = start;
    this.size = size;
  }

  slice(start = 0, end = this.size) {
    start = start < 0 ? max(this.size + start, 0) : min(start, this.size);
    end = end < 0 ? max(this.size + end, 0) : min(end, this.size);
    return new FileRange(this.#path, this.#stats, this.#start + start, max(end - start, 0));
  }

  #check(stats) {
    if (stats.size !== this.#stats.size || stats.mtimeMs !== this.#stats.mtimeMs) throw notReadable();
  }

  // The bytes from `start` to `end` of the range, in memory of their own.
  async read(start, end) {
    const length = min(end, this.size) - start;
    const bytes = new Uint8Array(max(length, 0));
    const handle = await fs.promises.open(this.#path).catch(() => { throw notReadable(); });
    try {
      this.#check(await handle.stat());
      for (let done = 0; done < length;) {
        const { bytesRead } = await handle.read(bytes, done, length - done, this.#start + start + done);
        if (bytesRead === 0) throw notReadable();
        done += bytesRead;
      }
    } finally {
      await handle.close();
    }
    return bytes;
  }

  readSync() {
    const bytes = new Uint8Array(this.size);
    const fd = fs.openSync(this.#path);
    try {
      this.#check(fs.fstatSync(fd));
      for (let done = 0; done < this.size;) {
        const count = fs.readSync(fd, bytes, done, this.size - done, this.#start + done);
        if (count === 0) throw notReadable();
        done += count;
      }
    } finally {
      fs.closeSync(fd);
    }
    return bytes;
  }
}

function openFileBlob(path, type) {
  const stats = fs.statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    const error = new ERR_INVALID_ARG_VALUE('path', path);
    error.message = 'Unable to open file as blob';
    throw error;
  }
  return blobOfFile(new FileRange(path, stats, 0, stats.size), type);
}

module.exports = { openFileBlob };
