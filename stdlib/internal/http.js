'use strict';

// What the halves of http share: private keys, the reading side of a socket.
// Knows no class of http.

const { utcDate } = internalBinding('http');

// Lets a socket read on unless the server stopped it for its own reasons.
function readStart(socket) {
  if (socket && !socket._paused && socket.readable) socket.resume();
}

function readStop(socket) {
  if (socket) socket.pause();
}

module.exports = {
  kIncomingMessage: Symbol('IncomingMessage'),
  // The store of setHeader(): lower-case name → [name, value].
  kOutHeaders: Symbol('kOutHeaders'),
  kNeedDrain: Symbol('kNeedDrain'),
  kSocket: Symbol('kSocket'),
  kUniqueHeaders: Symbol('kUniqueHeaders'),
  kHighWaterMark: Symbol('kHighWaterMark'),
  // What runs before the listeners of 'finish'.
  kBeforeFinish: Symbol('kBeforeFinish'),
  // Bytes of this message go nowhere any more.
  kSkipPendingData: Symbol('SkipPendingData'),
  readStart,
  readStop,
  utcDate,
};
