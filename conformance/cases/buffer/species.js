// Array methods make Buffers, slices share memory.
const b = Buffer.from([3, 1, 2]);
console.log(b.map((x) => x * 2) instanceof Buffer, b.filter((x) => x > 1).toString('hex'), b.constructor === Buffer);
console.log(b.slice(1) instanceof Buffer, b.subarray(0, 2).toString('hex'), Buffer.isBuffer(b.subarray()));
b.slice(1)[0] = 9;
console.log(b.toString('hex'), Buffer.prototype.slice.call(new Uint8Array([1, 2, 3]), 1) instanceof Buffer);
for (const [s, e] of [[-2], [-3, -1], ['1', 2.9], [NaN], [5], [2, 1], [-99, 99], [undefined, undefined], [null, 2]]) console.log(b.slice(s, e).toString('hex') || '-');
console.log(Uint8Array.prototype.slice.call(b, 0, 1).buffer === b.buffer, [...b].join(), [...b.entries()].join('|'), b.at(-1));
console.log(Buffer.isBuffer(new Uint8Array(1)), Buffer.isBuffer(null), Buffer.isBuffer({ __proto__: Buffer.prototype }));
