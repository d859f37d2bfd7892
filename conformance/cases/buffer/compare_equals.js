// compare in ranges, Buffer.compare, equals.
const a = Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 0]);
const b = Buffer.from([5, 6, 7, 8, 9, 0, 1, 2, 3, 4]);
const show = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
for (const args of [[], [0], [0, 0, 0], [6, 10], [6, 10, 0, 0], [0, 5, 4], [5, undefined, 1], [0xff], [4, 4, 2, 2], ['0'], [0, null], [0, 100], [0, 1, 0, 100], [-1], [1.5], [Infinity, -Infinity], [0, 1, -1], [undefined, undefined, 9]]) show(() => a.compare(b, ...args));
show(() => a.compare()); show(() => a.compare('x')); show(() => Buffer.compare(1, b)); show(() => Buffer.compare(a, 1)); show(() => a.equals(1)); show(() => a.equals(new Uint8Array(a))); show(() => a.equals(b));
console.log([Buffer.from('b'), Buffer.from('aa'), Buffer.from(''), Buffer.from('a')].sort(Buffer.compare).map(String).join('|'), Buffer.compare(Buffer.from('a'), new Uint8Array([97])));
