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
function Stats(...fields) {
  if (!warned) {
    warned = true;
    process.emitWarning('fs.Stats constructor is deprecated.', 'DeprecationWarning', 'DEP0180');
  }
  if (new.target) InternalStats.apply(this, fields);
  else return new InternalStats(...fields);
}
defineProperty(Stats, 'length', { __proto__: null, configurable: true, value: 14 });

function InternalStats(dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks, atimeMs, mtimeMs, ctimeMs, birthtimeMs) {
  StatsBase.call(this, dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks);
  this.atimeMs = atimeMs;
  this.mtimeMs = mtimeMs;
  this.ctimeMs = ctimeMs;
  this.birthtimeMs = birthtimeMs;
}
Object.setPrototypeOf(Stats.prototype, StatsBase.prototype);
Object.setPrototypeOf(Stats, StatsBase);
Stats.prototype._checkModeProperty = function(property) {
  return (this.mode & S_IFMT) === property;
};
addDates(Stats.prototype);
InternalStats.prototype = Stats.prototype;

function milliseconds(seconds, nanoseconds) {
  return seconds * 1000 + nanoseconds / 1000000;
}

function make(n) {
  if (typeof n[0] === 'bigint') {
    const ns = (at) => n[at] * 1000000000n + n[at + 1];
    return new BigIntStats(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], ns(10), ns(12), ns(14), ns(16));
  }
  return new InternalStats(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], milliseconds(n[10], n[11]),
                           milliseconds(n[12], n[13]), milliseconds(n[14], n[15]), milliseconds(n[16], n[17]));
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
