// Small Buffers are cut from an 8 KiB slab at 8-byte boundaries; half a slab
// and more gets memory of its own.
console.log(Buffer.poolSize);
const a = Buffer.allocUnsafe(5);
const b = Buffer.allocUnsafe(3);
const c = Buffer.from('hello');
console.log(a.buffer === b.buffer, b.buffer === c.buffer, a.buffer.byteLength);
console.log(b.byteOffset - a.byteOffset, c.byteOffset - b.byteOffset, a.byteOffset % 8);
console.log(Buffer.allocUnsafe(4096).buffer.byteLength, Buffer.allocUnsafe(4095).buffer.byteLength);
console.log(Buffer.alloc(5).buffer.byteLength, Buffer.allocUnsafeSlow(5).buffer.byteLength, Buffer.of(1, 2).buffer.byteLength);
const slabs = new Set();
for (let i = 0; i < 40; i++) slabs.add(Buffer.allocUnsafe(1000).buffer);
console.log(slabs.size >= 5 && slabs.size <= 6);
Buffer.poolSize = 64;
const first = Buffer.allocUnsafe(4000);
console.log(first.buffer.byteLength);
const small = Buffer.allocUnsafe(20);
console.log(small.length);
