'use strict';

// The sides of a Duplex that stands for other streams: what is written to it is
// written to one, what is read from it is read from another. `waiting` holds the
// callbacks that wait for those streams; its owner may drop them.

// Calls what waits for an event, once.
function release(waiting, event) {
  const callback = waiting[event];
  if (!callback) return;
  waiting[event] = null;
  callback();
}

function forget(waiting) {
  waiting.readable = null;
  waiting.drain = null;
  waiting.finish = null;
}

// The end is passed on; whoever knows when it arrived releases `finish`.
function writeThrough(duplex, stream, waiting) {
  duplex._write = function(chunk, encoding, callback) {
    if (stream.write(chunk, encoding)) callback();
    else waiting.drain = callback;
  };
  duplex._final = function(callback) {
    stream.end();
    waiting.finish = callback;
  };
  stream.on('drain', () => release(waiting, 'drain'));
}

function readThrough(duplex, stream, waiting) {
  stream.on('readable', () => release(waiting, 'readable'));
  stream.on('end', () => duplex.push(null));
  duplex._read = function() {
    for (;;) {
      const chunk = stream.read();
      if (chunk === null) {
        waiting.readable = duplex._read;
        return;
      }
      if (!duplex.push(chunk)) return;
    }
  };
}

module.exports = { forget, readThrough, release, writeThrough };
