'use strict';

// compose(): several stages as one Duplex, written at the first, read at the last.

const {
  AbortError,
  codes: { ERR_INVALID_ARG_VALUE, ERR_MISSING_ARGS },
} = require('internal/errors');
const { destroyer } = require('internal/streams/destroy');
const Duplex = require('internal/streams/duplex');
const { eos } = require('internal/streams/end-of-stream');
const { pipeline } = require('internal/streams/pipeline');
const { isNodeStream, isReadable, isWritable } = require('internal/streams/utils');

module.exports = function compose(...streams) {
  if (streams.length === 0) throw new ERR_MISSING_ARGS('streams');
  if (streams.length === 1) return Duplex.from(streams[0]);
  const given = [...streams];
  if (typeof streams[0] === 'function') streams[0] = Duplex.from(streams[0]);
  const end = streams.length - 1;
  if (typeof streams[end] === 'function') streams[end] = Duplex.from(streams[end]);
  for (let n = 0; n < streams.length; ++n) {
    if (!isNodeStream(streams[n])) continue;
    if (n < end && !isReadable(streams[n])) throw new ERR_INVALID_ARG_VALUE(`streams[${n}]`, given[n], 'must be readable');
    if (n > 0 && !isWritable(streams[n])) throw new ERR_INVALID_ARG_VALUE(`streams[${n}]`, given[n], 'must be writable');
  }

  let onDrain;
  let onFinish;
  let onReadable;
  let onClose;
  let duplex;
  function onFinished(error) {
    const callback = onClose;
    onClose = null;
    if (callback) callback(error);
    else if (error) duplex.destroy(error);
    else if (!readable && !writable) duplex.destroy();
  }
  const head = streams[0];
  const tail = pipeline(...streams, onFinished);
  const writable = Boolean(isWritable(head));
  const readable = Boolean(isReadable(tail));

  duplex = new Duplex({
    writableObjectMode: Boolean(head?.writableObjectMode),
    readableObjectMode: Boolean(tail?.readableObjectMode),
    writable,
    readable,
  });
  if (writable) {
    duplex._write = function(chunk, encoding, callback) {
      if (head.write(chunk, encoding)) callback();
      else onDrain = callback;
    };
    duplex._final = function(callback) {
      head.end();
      onFinish = callback;
    };
    head.on('drain', () => {
      if (!onDrain) return;
      const callback = onDrain;
      onDrain = null;
      callback();
    });
    eos(tail, () => {
      if (!onFinish) return;
      const callback = onFinish;
      onFinish = null;
      callback();
    });
  }
  if (readable) {
    tail.on('readable', () => {
      if (!onReadable) return;
      const callback = onReadable;
      onReadable = null;
      callback();
    });
    tail.on('end', () => duplex.push(null));
    duplex._read = function() {
      for (;;) {
        const chunk = tail.read();
        if (chunk === null) {
          onReadable = duplex._read;
          return;
        }
        if (!duplex.push(chunk)) return;
      }
    };
  }
  duplex._destroy = function(error, callback) {
    if (!error && onClose !== null) error = new AbortError();
    onReadable = null;
    onDrain = null;
    onFinish = null;
    if (isNodeStream(tail)) destroyer(tail, error);
    if (onClose === null) callback(error);
    else onClose = callback;
  };
  return duplex;
};
