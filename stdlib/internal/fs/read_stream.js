'use strict';
// internal/fs/read_stream: fs.ReadStream. Owns reading ahead; the descriptor is internal/fs/streams'.

const fs = require('fs');
const { codes: { ERR_OUT_OF_RANGE } } = require('internal/errors');
const { validateFunction, validateInteger } = require('internal/validators');
const { plain } = require('internal/fs/utils');
const { attach, construct, copyOptions, destroy, finishClass, kBusy, kFs, kIdle } = require('internal/fs/streams');
const Readable = require('internal/streams/readable');

const binding = internalBinding('fs');
const { Buffer } = internalBinding('buffer').constructors;
const later = setImmediate;
const { setPrototypeOf } = Object;
// Whether nobody else can know the descriptor's position.
const kOwn = Symbol('kOwn');
// Whether the last read was full, so that more is worth asking for.
const kEager = Symbol('kEager');
// Chunks read but not given yet: { blocks, at }.
const kAhead = Symbol('kAhead');
// A block on its way, or here, before it is asked for: { err, blocks, here, wanted }.
const kFetched = Symbol('kFetched');
// The most bytes read ahead; of larger blocks it is one.
const AHEAD = 256 * 1024;

function ReadStream(path, options) {
  if (!(this instanceof ReadStream)) return new ReadStream(path, options);
  options = copyOptions(options);
  if (options.highWaterMark === undefined) options.highWaterMark = 64 * 1024;
  attach(this, path, options, 'r');
  validateFunction(this[kFs].read, 'options.fs.read');
  if (options.autoDestroy) validateFunction(this[kFs].close, 'options.fs.close');

  this[kOwn] = options.fd == null || options.start !== undefined;
  this[kEager] = false;
  this[kAhead] = undefined;
  this[kFetched] = undefined;
  this.start = options.start;
  this.end = options.end;
  this.pos = undefined;
  this.bytesRead = 0;
  if (this.start !== undefined) {
    validateInteger(this.start, 'start', 0);
    this.pos = this.start;
  }
  if (this.end === undefined) {
    this.end = Infinity;
  } else if (this.end !== Infinity) {
    validateInteger(this.end, 'end', 0);
    if (this.start !== undefined && this.start > this.end) {
      throw new ERR_OUT_OF_RANGE('start', `<= "end" (here: ${this.end})`, this.start);
    }
  }
  Reflect.apply(Readable, this, [options]);
}
setPrototypeOf(ReadStream.prototype, Readable.prototype);
setPrototypeOf(ReadStream, Readable);

ReadStream.prototype._construct = construct;
ReadStream.prototype._destroy = destroy;

ReadStream.prototype._read = function(n) {
  const done = this.pos === undefined ? this.bytesRead : this.pos;
  n = Math.min(this.end - done + 1, n);
  if (n <= 0) {
    this.push(null);
    return;
  }
  // A program may replace fs.read or bring its own: it is then called for every chunk.
  if (this[kAhead] !== undefined || this[kFetched] !== undefined || (this[kFs] === fs && fs.read === plain.read)) {
    readBlocks(this, n, this.end - done + 1);
    return;
  }
  this[kBusy] = true;
  this[kFs].read(this.fd, Buffer.allocUnsafeSlow(n), 0, n, this.pos, (err, bytesRead, buffer) => {
    this[kBusy] = false;
    if (this.destroyed) {
      this.emit(kIdle, err);
      return;
    }
    if (err) {
      require('internal/streams/destroy').errorOrDestroy(this, err);
    } else if (bytesRead > 0) {
      // A copy, so that a small chunk does not keep a large buffer alive.
      give(this, bytesRead === buffer.length ? buffer : Buffer.from(buffer.subarray(0, bytesRead)));
    } else {
      this.push(null);
    }
  });
};

function give(stream, chunk) {
  if (stream.pos !== undefined) stream.pos += chunk.length;
  stream.bytesRead += chunk.length;
  stream.push(chunk);
}

// Chunks come from the pool, several at a time when the stream alone uses the
// descriptor: what they cost is mostly the way there and back. Each is still
// given in a turn of the loop of its own. Large ones are fetched while the program
// has the one before. `rest` is what the range leaves.
function readBlocks(stream, n, rest) {
  if (stream[kAhead] !== undefined) {
    later(giveNext, stream);
    return;
  }
  const fetched = stream[kFetched];
  if (fetched !== undefined) {
    if (fetched.here) later(takeFetched, stream, n);
    else fetched.wanted = true;
    return;
  }
  const total = stream[kEager] ? Math.min(rest, n * Math.max(1, Math.min(64, AHEAD / n >> 0))) : n;
  stream[kBusy] = true;
  binding.readBlocks(stream.fd, n, total, stream.pos, (err, blocks) => {
    stream[kBusy] = false;
    if (stream.destroyed) stream.emit(kIdle, err);
    else arrived(stream, n, err, blocks);
  });
}

function arrived(stream, n, err, blocks) {
  if (err) {
    require('internal/streams/destroy').errorOrDestroy(stream, err);
    return;
  }
  const count = blocks.length;
  if (count === 0) {
    stream.push(null);
    return;
  }
  // A first block that is not full is all there is for now.
  stream[kEager] = stream[kOwn] && blocks[count - 1].length === n;
  if (count > 1) stream[kAhead] = { blocks, at: 1 };
  const chunk = blocks[0];
  if (stream.pos !== undefined) stream.pos += chunk.length;
  stream.bytesRead += chunk.length;
  if (n > AHEAD && stream[kEager]) fetch(stream, n);
  stream.push(chunk);
}

function fetch(stream, n) {
  const rest = stream.end - (stream.pos === undefined ? stream.bytesRead : stream.pos) + 1;
  if (rest < n) return;
  const fetched = stream[kFetched] = { err: null, blocks: undefined, here: false, wanted: false };
  stream[kBusy] = true;
  binding.readBlocks(stream.fd, n, n, stream.pos, (err, blocks) => {
    stream[kBusy] = false;
    fetched.err = err;
    fetched.blocks = blocks;
    fetched.here = true;
    if (stream.destroyed) stream.emit(kIdle, err);
    else if (fetched.wanted) takeFetched(stream, n);
  });
}

function takeFetched(stream, n) {
  const { err, blocks } = stream[kFetched];
  if (stream.destroyed) return;
  stream[kFetched] = undefined;
  arrived(stream, n, err, blocks);
}

function giveNext(stream) {
  const ahead = stream[kAhead];
  if (stream.destroyed || ahead === undefined) return;
  const chunk = ahead.blocks[ahead.at];
  ahead.blocks[ahead.at++] = undefined;
  if (ahead.at === ahead.blocks.length) stream[kAhead] = undefined;
  give(stream, chunk);
}

ReadStream.prototype.close = function(callback) {
  if (typeof callback === 'function') require('internal/streams/end-of-stream').eos(this, callback);
  this.destroy();
};

finishClass(ReadStream, '_readableState');

function createReadStream(path, options) {
  return new ReadStream(path, options);
}

module.exports = { FileReadStream: ReadStream, ReadStream, createReadStream };
