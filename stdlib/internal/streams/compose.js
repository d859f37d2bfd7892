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
const { forget, readThrough, release, writeThrough } = require('internal/streams/through');
const {
  isNodeStream, isReadable, isReadableStream, isTransformStream, isWebStream, isWritable, isWritableStream,
} = require('internal/streams/utils');

const canRead = (stream) => Boolean(isReadable(stream) || isReadableStream(stream) || isTransformStream(stream));
const canWrite = (stream) => Boolean(isWritable(stream) || isWritableStream(stream) || isTransformStream(stream));

const nothing = () => {};

module.exports = function compose(...streams) {
  if (streams.length === 0) throw new ERR_MISSING_ARGS('streams');
  if (streams.length === 1) return Duplex.from(streams[0]);
  const given = [...streams];
  if (typeof streams[0] === 'function') streams[0] = Duplex.from(streams[0]);
  const end = streams.length - 1;
  if (typeof streams[end] === 'function') streams[end] = Duplex.from(streams[end]);
  for (let n = 0; n < streams.length; ++n) {
    if (!isNodeStream(streams[n]) && !isWebStream(streams[n])) continue;
    if (n < end && !canRead(streams[n])) throw new ERR_INVALID_ARG_VALUE(`streams[${n}]`, given[n], 'must be readable');
    if (n > 0 && !canWrite(streams[n])) throw new ERR_INVALID_ARG_VALUE(`streams[${n}]`, given[n], 'must be writable');
  }

  const waiting = {};
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
  const writable = canWrite(head);
  const readable = canRead(tail);

  duplex = new Duplex({
    writableObjectMode: Boolean(head?.writableObjectMode),
    readableObjectMode: Boolean(tail?.readableObjectMode),
    writable,
    readable,
  });
  if (writable) {
    if (isNodeStream(head)) writeThrough(duplex, head, waiting);
    else writeToWeb(isTransformStream(head) ? head.writable : head);
    eos(isTransformStream(tail) ? tail.readable : tail, () => release(waiting, 'finish'));
  }
  if (readable) {
    if (isNodeStream(tail)) readThrough(duplex, tail, waiting);
    else readFromWeb(isTransformStream(tail) ? tail.readable : tail);
  }
  // Failures of the writes come back as the failure of the pipeline.
  function writeToWeb(stream) {
    const writer = stream.getWriter();
    duplex._write = function(chunk, encoding, callback) {
      writer.ready.then(() => {
        writer.write(chunk).then(undefined, nothing);
        callback();
      }).then(undefined, callback);
    };
    duplex._final = function(callback) {
      writer.ready.then(() => {
        writer.close().then(undefined, nothing);
        waiting.finish = callback;
      }).then(undefined, callback);
    };
  }
  function readFromWeb(stream) {
    const reader = stream.getReader();
    duplex._read = async function() {
      try {
        for (;;) {
          const { value, done } = await reader.read();
          if (done) {
            duplex.push(null);
            return;
          }
          if (!duplex.push(value)) return;
        }
      } catch {
        // The pipeline reports it.
      }
    };
  }
  duplex._destroy = function(error, callback) {
    if (!error && onClose !== null) error = new AbortError();
    forget(waiting);
    if (isNodeStream(tail)) destroyer(tail, error);
    if (onClose === null) callback(error);
    else onClose = callback;
  };
  return duplex;
};
