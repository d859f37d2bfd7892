'use strict';

// What the halves of http share: the reading side of a socket. Knows no class of
// http.
//
// Private fields of messages, servers and sockets are named `_http…`, not by
// symbols: they are read on every request, and the engine finds a property fast
// only by a name written in the source.

const { utcDate } = internalBinding('http');

// Lets a socket read on unless the server stopped it for its own reasons.
function readStart(socket) {
  if (socket && !socket._paused && socket.readable) socket.resume();
}

function readStop(socket) {
  if (socket) socket.pause();
}

module.exports = { readStart, readStop, utcDate };
