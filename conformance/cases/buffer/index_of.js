// indexOf, lastIndexOf, includes: numbers, strings, Buffers, encodings, offsets.
const b = Buffer.from('abcdefabcdef');
const show = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
for (const v of ['c', 'cd', '', 99, 99.99, -157, 355, Buffer.from('ef'), new Uint8Array([97]), 'zz', Buffer.alloc(0)]) {
  show(() => [b.indexOf(v), b.indexOf(v, 3), b.indexOf(v, -3), b.indexOf(v, 99), b.indexOf(v, NaN), b.lastIndexOf(v), b.lastIndexOf(v, 3), b.lastIndexOf(v, -3), b.lastIndexOf(v, -99), b.lastIndexOf(v, NaN), b.includes(v)].join());
}
for (const o of [undefined, null, {}, [], '2', true, Infinity, -Infinity, 2.7, -2.7]) show(() => [b.indexOf('c', o === '2' ? 2 : o), b.lastIndexOf('c', o === '2' ? 2 : o)].join());
show(() => b.indexOf('63', 'hex')); show(() => b.indexOf('Y2Q=', 0, 'base64')); show(() => b.indexOf('x', 'nope')); show(() => b.indexOf({})); show(() => b.indexOf()); show(() => b.includes(null)); show(() => Buffer.prototype.indexOf.call([], 1));
const wide = Buffer.from('\u0391\u0392\u0391\u0392', 'ucs2');
show(() => [wide.indexOf('\u0392', 0, 'ucs2'), wide.indexOf('\u0392', 3, 'ucs2'), wide.lastIndexOf('\u0391', 'ucs2'), wide.lastIndexOf('\u0391', 3, 'ucs2'), wide.indexOf(Buffer.from('\u0392', 'ucs2'), 1, 'ucs2'), Buffer.from('61006100', 'hex').indexOf(Buffer.from('0061', 'hex'), 0, 'ucs2')].join());
