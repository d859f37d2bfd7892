// Small Buffers share a slab: where each begins, and when a new slab is taken.
const slabs = [];
const slab = (buffer) => { let at = slabs.indexOf(buffer.buffer); if (at === -1) at = slabs.push(buffer.buffer) - 1; return at; };
const lines = [];
// Fill the slab the runtime itself has begun.
let first = Buffer.allocUnsafe(1);
while (first.buffer === Buffer.allocUnsafe(1).buffer);
slabs.length = 0;
for (const size of [1, 1, 7, 8, 9, 100, 1000, 4000, 2000, 2000, 10]) {
  const buffer = Buffer.allocUnsafe(size);
  lines.push(`${size} bytes: slab ${slab(buffer)}, offset ${buffer.byteOffset}, of ${buffer.buffer.byteLength}`);
}
// Printing takes small Buffers itself: only now.
console.log('poolSize', Buffer.poolSize);
console.log(lines.join('\n'));
for (const [name, buffer] of [['4096', Buffer.allocUnsafe(4096)], ['alloc', Buffer.alloc(10)], ['slow', Buffer.allocUnsafeSlow(10)], ['from', Buffer.from('hello')], ['from array', Buffer.from([1, 2, 3])]]) {
  console.log(name, 'own memory:', buffer.buffer.byteLength === buffer.length);
}
