'use strict';
// The slab that small Buffers are cut from cannot be given away: others have their bytes there.
const { MessageChannel } = require('worker_threads');

const a = Buffer.from('hello');
const b = Buffer.from('world');
console.log(a.buffer === b.buffer);
const { port1 } = new MessageChannel();
for (const give of [(list) => structuredClone(a, { transfer: list }), (list) => port1.postMessage(a, list)]) {
  try {
    give([a.buffer]);
    console.log('given away');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
console.log(`${a} ${b}`, a.length);

// A Buffer with memory of its own can.
const own = Buffer.alloc(4, 'x');
const copy = structuredClone(own, { transfer: [own.buffer] });
console.log(own.length, copy.length, copy[0]);
const unpooled = Buffer.allocUnsafeSlow(3).fill(7);
console.log(structuredClone(unpooled.buffer, { transfer: [unpooled.buffer] }).byteLength, unpooled.length);
port1.close();
