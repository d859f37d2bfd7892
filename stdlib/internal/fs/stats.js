// internal/fs/stats: Stats, BigIntStats and StatFs, made from the natives'
// numbers: ten fields, then seconds and nanoseconds of four times.
'use strict';

const { constants } = internalBinding('fs');
const { S_IFBLK, S_IFCHR, S_IFDIR, S_IFIFO, S_IFLNK, S_IFMT, S_IFREG, S_IFSOCK } = constants;
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

// Programs are not meant to make these (DEP0180); `make` below uses the quiet one.
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

// From the natives' list, without a call in between: this is what stat() costs.
function InternalStats(n) {
  this.dev = n[0];
  this.mode = n[1];
  this.nlink = n[2];
  this.uid = n[3];
  this.gid = n[4];
  this.rdev = n[5];
  this.blksize = n[6];
  this.ino = n[7];
  this.size = n[8];
  this.blocks = n[9];
  this.atimeMs = n[10] * 1000 + n[11] / 1000000;
  this.mtimeMs = n[12] * 1000 + n[13] / 1000000;
  this.ctimeMs = n[14] * 1000 + n[15] / 1000000;
  this.birthtimeMs = n[16] * 1000 + n[17] / 1000000;
}

Object.setPrototypeOf(Stats.prototype, StatsBase.prototype);
Object.setPrototypeOf(Stats, StatsBase);
Stats.prototype._checkModeProperty = function(property) {
  return (this.mode & S_IFMT) === property;
};
addDates(Stats.prototype);
InternalStats.prototype = Stats.prototype;

function make(n) {
  if (typeof n[0] === 'bigint') {
    const ns = (at) => n[at] * 1000000000n + n[at + 1];
    return new BigIntStats(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], ns(10), ns(12), ns(14), ns(16));
  }
  return new InternalStats(n);
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
