'use strict';
const { EventEmitter } = require('events');

// A few bytes keep a whole slab alive.
const kept = [];
for (let request = 0; request < 4; request++) {
  const body = Buffer.allocUnsafe(3000);
  kept.push(body.subarray(0, 8));
}
console.log('bytes kept on purpose:', kept.length * 8);
console.log('bytes kept in fact:', kept.reduce((sum, piece, index) =>
  kept.findIndex((other) => other.buffer === piece.buffer) === index ? sum + piece.buffer.byteLength : sum, 0));

// A copy keeps only itself.
const copies = kept.map((piece) => Uint8Array.prototype.slice.call(piece));
console.log('bytes kept by copies:', copies.reduce((sum, copy) => sum + copy.buffer.byteLength, 0));

// Listeners nobody takes away: each closure holds what it saw.
const bus = new EventEmitter();
bus.setMaxListeners(0);
for (let request = 0; request < 3; request++) bus.on('news', function listener() { return kept; });
console.log('listeners after three requests:', bus.listenerCount('news'));

// A timer that is never cleared keeps the process alive; unref() lets it go.
const beat = setInterval(function heartbeat() {}, 1000);
beat.unref();
