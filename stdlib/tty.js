'use strict';

// The public `tty`: which descriptors are terminals and what colours they show.
// Streams on descriptors a program opens itself are not there yet: the
// constructors say so. process.stdout and its kin are internal/process/stdio's.

const { handleType } = internalBinding('console');
const { codes: { ERR_INVALID_FD, ERR_METHOD_NOT_IMPLEMENTED } } = require('internal/errors');
const { getColorDepth, hasColors } = require('internal/tty');
const { isInteger } = Number;

function isFd(fd) {
  return isInteger(fd) && fd >= 0 && fd <= 0x7fffffff;
}

function isatty(fd) {
  return isFd(fd) && handleType(fd) === 'TTY';
}

function ReadStream(fd, options) {
  if (fd >> 0 !== fd || fd < 0) throw new ERR_INVALID_FD(fd);
  throw new ERR_METHOD_NOT_IMPLEMENTED('tty.ReadStream()');
}

function WriteStream(fd) {
  if (fd >> 0 !== fd || fd < 0) throw new ERR_INVALID_FD(fd);
  throw new ERR_METHOD_NOT_IMPLEMENTED('tty.WriteStream()');
}

WriteStream.prototype.isTTY = true;
WriteStream.prototype.getColorDepth = getColorDepth;
WriteStream.prototype.hasColors = hasColors;

module.exports = { isatty, ReadStream, WriteStream };
