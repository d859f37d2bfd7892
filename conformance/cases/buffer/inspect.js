// How Buffers print.
const util = require('util'), buffer = require('buffer');
console.log(util.inspect(Buffer.from('héllo')), Buffer.alloc(0), [Buffer.from('a')], { b: Buffer.from('b') });
console.log(util.inspect(Buffer.alloc(60)));
const b = Buffer.from('12'); b.prop = { x: 1 }; b.inspect2 = undefined;
console.log(util.inspect(b));
const e = Buffer.alloc(0); e.prop = 123; console.log(util.inspect(e));
buffer.INSPECT_MAX_BYTES = 1;
console.log(util.inspect(Buffer.from('abc')), util.inspect(Buffer.from('ab')), Buffer.from('a').inspect());
for (const bad of ['x', -1, NaN]) try { buffer.INSPECT_MAX_BYTES = bad; } catch (err) { console.log(err.code, err.message); }
buffer.INSPECT_MAX_BYTES = Infinity; console.log(buffer.INSPECT_MAX_BYTES, util.inspect(Buffer.alloc(60, 1)).length);
