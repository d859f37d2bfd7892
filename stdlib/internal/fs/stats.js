// internal/fs/stats: Stats, BigIntStats and StatFs. The natives make Stats objects
// themselves; of big integers they give a list: ten fields, then seconds and
// nanoseconds of four times.
'use strict';

const binding = internalBinding('fs');
const { S_IFBLK, S_IFCHR, S_IFDIR, S_IFIFO, S_IFLNK, S_IFMT, S_IFREG, S_IFSOCK } = binding.constants;
const { defineProperty } = Object;

function StatsBase(dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks) {
  this.dev = dev;
  this.mode = mode;
  this.nlink = nlink;
  this.uid = uid;
  this.gid = gid;
  this.rdev = rdev;
  this.blksize = blksize;
  this.ino = ino;
  this.size = size;
  this.blocks = blocks;
}

StatsBase.prototype.isDirectory = function() {
  return this._checkModeProperty(S_IFDIR);
};
StatsBase.prototype.isFile = function() {
  return this._checkModeProperty(S_IFREG);
};
StatsBase.prototype.isBlockDevice = function() {
  return this._checkModeProperty(S_IFBLK);
};
StatsBase.prototype.isCharacterDevice = function() {
  return this._checkModeProperty(S_IFCHR);
};
StatsBase.prototype.isSymbolicLink = function() {
  return this._checkModeProperty(S_IFLNK);
};
StatsBase.prototype.isFIFO = function() {
  return this._checkModeProperty(S_IFIFO);
};
StatsBase.prototype.isSocket = function() {
  return this._checkModeProperty(S_IFSOCK);
};

// Dates are made when somebody looks.
function addDates(prototype) {
  const names = ['atime', 'mtime', 'ctime', 'birthtime'];
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    const settle = (self, value) => {
      defineProperty(self, name, { __proto__: null, configurable: true, enumerable: true, writable: true, value });
      return value;
    };
    defineProperty(prototype, name, {
      __proto__: null,
      configurable: true,
      enumerable: true,
      get() {
        return settle(this, new Date(Math.round(Number(this[`${name}Ms`]))));
      },
      set(value) {
        settle(this, value);
      },
    });
  }
}

function BigIntStats(dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks, atimeNs, mtimeNs, ctimeNs, birthtimeNs) {
  StatsBase.call(this, dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks);
  this.atimeMs = atimeNs / 1000000n;
  this.mtimeMs = mtimeNs / 1000000n;
  this.ctimeMs = ctimeNs / 1000000n;
  this.birthtimeMs = birthtimeNs / 1000000n;
  this.atimeNs = atimeNs;
  this.mtimeNs = mtimeNs;
  this.ctimeNs = ctimeNs;
  this.birthtimeNs = birthtimeNs;
}
Object.setPrototypeOf(BigIntStats.prototype, StatsBase.prototype);
Object.setPrototypeOf(BigIntStats, StatsBase);
BigIntStats.prototype._checkModeProperty = function(property) {
  return (this.mode & BigInt(S_IFMT)) === BigInt(property);
};
addDates(BigIntStats.prototype);

// Programs are not meant to make these (DEP0180).
let warned = false;
function Stats(dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks, atimeMs, mtimeMs, ctimeMs, birthtimeMs) {
  if (!warned) {
    warned = true;
    process.emitWarning('fs.Stats constructor is deprecated.', 'DeprecationWarning', 'DEP0180');
  }
  const self = new.target ? this : Object.create(Stats.prototype);
  StatsBase.call(self, dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks);
  self.atimeMs = atimeMs;
  self.mtimeMs = mtimeMs;
  self.ctimeMs = ctimeMs;
  self.birthtimeMs = birthtimeMs;
  return self;
}

Object.setPrototypeOf(Stats.prototype, StatsBase.prototype);
Object.setPrototypeOf(Stats, StatsBase);
Stats.prototype._checkModeProperty = function(property) {
  return (this.mode & S_IFMT) === property;
};
addDates(Stats.prototype);
binding.setStatsPrototype(Stats.prototype);

// What a native gave: undefined, a Stats object or a list of big integers.
function make(result) {
  if (!Array.isArray(result)) return result;
  const n = result;
  const ns = (at) => n[at] * 1000000000n + n[at + 1];
  return new BigIntStats(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], ns(10), ns(12), ns(14), ns(16));
}

class StatFs {
  constructor(n) {
    this.type = n[0];
    this.bsize = n[1];
    this.blocks = n[2];
    this.bfree = n[3];
    this.bavail = n[4];
    this.files = n[5];
    this.ffree = n[6];
  }
}

module.exports = { BigIntStats, StatFs, Stats, make };
