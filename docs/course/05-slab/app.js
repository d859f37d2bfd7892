'use strict';
const a = Buffer.from('hello');
const b = Buffer.from('world');
console.log('two small Buffers, one slab:', a.buffer === b.buffer);
console.log('the second begins at a multiple of 8:', (b.byteOffset - a.byteOffset) % 8 === 0);

const big = Buffer.allocUnsafe(4096);
console.log('half a slab or more has memory of its own:', big.buffer !== a.buffer);

const zeroed = Buffer.alloc(10);
console.log('alloc never takes from the slab:', zeroed.buffer !== a.buffer);

const pieces = [];
for (let i = 0; i < 5; i++) pieces.push(Buffer.allocUnsafe(2000));
console.log('slabs in use:', new Set(pieces.map((piece) => piece.buffer)).size);
