// internal/fs/dirent: Dirent, and readdir with types, other encodings or recursion.
'use strict';

const kType = Symbol('type');
const { constants } = internalBinding('fs');
const {
  UV_DIRENT_BLOCK, UV_DIRENT_CHAR, UV_DIRENT_DIR, UV_DIRENT_FIFO, UV_DIRENT_FILE, UV_DIRENT_LINK, UV_DIRENT_SOCKET,
} = constants;
const { decodeName, isUtf8 } = require('internal/fs/utils');

class Dirent {
  constructor(name, type, path) {
    this.name = name;
    this.parentPath = path;
    this.path = path;
    this[kType] = type;
  }

  isDirectory() {
    return this[kType] === UV_DIRENT_DIR;
  }

  isFile() {
    return this[kType] === UV_DIRENT_FILE;
  }

  isBlockDevice() {
    return this[kType] === UV_DIRENT_BLOCK;
  }

  isCharacterDevice() {
    return this[kType] === UV_DIRENT_CHAR;
  }

  isSymbolicLink() {
    return this[kType] === UV_DIRENT_LINK;
  }

  isFIFO() {
    return this[kType] === UV_DIRENT_FIFO;
  }

  isSocket() {
    return this[kType] === UV_DIRENT_SOCKET;
  }
}

// Shapes what the natives listed. Deep lists with types have three items an entry.
function shape(items, path, options) {
  const { encoding, recursive, withFileTypes } = options;
  if (withFileTypes) {
    const out = [];
    const step = recursive ? 3 : 2;
    for (let i = 0; i < items.length; i += step) {
      out.push(new Dirent(nameOf(items[i], encoding, recursive), items[i + 1], recursive ? items[i + 2] : path));
    }
    return out;
  }
  if (isUtf8(encoding)) return items;
  for (let i = 0; i < items.length; i++) items[i] = nameOf(items[i], encoding, recursive);
  return items;
}

function nameOf(name, encoding, recursive) {
  if (isUtf8(encoding)) return name;
  // Deep listings are text: their names have been joined to paths.
  if (recursive) name = require('buffer').Buffer.from(name);
  return decodeName(name, encoding);
}

function list(path, options, binding) {
  const items = options.recursive ? binding.readdirDeep(path, Boolean(options.withFileTypes)) :
    binding.readdir(path, !isUtf8(options.encoding), Boolean(options.withFileTypes));
  return shape(items, path, options);
}

function listLater(path, options, binding, callback) {
  const done = (err, items) => (err ? callback(err) : callback(null, shape(items, path, options)));
  if (options.recursive) binding.readdirDeep(path, Boolean(options.withFileTypes), done);
  else binding.readdir(path, !isUtf8(options.encoding), Boolean(options.withFileTypes), done);
}

module.exports = { Dirent, list, listLater };
