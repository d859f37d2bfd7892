'use strict';
// Array methods must not show that arrays without holes take another way.
const show = (label, f) => {
  let text;
  try { const v = f(); text = typeof v === 'string' ? v : JSON.stringify(v); } catch (e) { text = `${e.name}: ${e.message}`; }
  console.log(`${label}: ${text}`);
};
const holes = () => { const a = [1, 2, 3]; a.length = 5; a[6] = 7; return a; };
const kinds = {
  ints: () => [3, 1, 2], floats: () => [1.5, 0.5, 2.5], mixed: () => [1, 'a', null, undefined, { x: 1 }, 2.5],
  empty: () => [], holes, nan: () => [NaN, 0, -0, 1.5], strings: () => ['b', 'a', 'c'],
};
const text = (a) => Array.from({ length: a.length }, (_, i) => i in a ? (Object.is(a[i], -0) ? '-0' : String(JSON.stringify(a[i]))) : '<hole>').join() + `|${a.length}|${Object.keys(a)}`;
for (const [kind, make] of Object.entries(kinds)) {
  show(`${kind} slice`, () => [text(make().slice()), text(make().slice(1)), text(make().slice(-2, -1)), text(make().slice(5, 2)), text(make().slice(0, 99))]);
  show(`${kind} concat`, () => [text(make().concat(make())), text([].concat(make(), 1, [2], 'x')), text(make().concat([[1]]))]);
  show(`${kind} indexOf`, () => [1, 2, NaN, undefined, 'a', -0, 1.5, '1', null].map((v) => [make().indexOf(v), make().includes(v), make().indexOf(v, 1), make().indexOf(v, -1), make().includes(v, -2), make().lastIndexOf(v)]));
  show(`${kind} fill`, () => [text(make().fill(0)), text(make().fill('x', 1)), text(make().fill(1.5, -2)), text(make().fill(9, 1, 2)), text(make().fill(undefined, 2, 1))]);
  show(`${kind} push pop`, () => { const a = make(); const r = [a.push(1, 'z', 2.5), a.pop(), a.pop(), a.push()]; return [r, text(a)]; });
  show(`${kind} shift unshift`, () => { const a = make(); const r = [a.unshift(9, 'q'), a.shift(), a.unshift()]; return [r, text(a)]; });
  show(`${kind} splice`, () => { const a = make(); const r = [text(a.splice(1, 1)), text(a.splice(0, 0, 'n', 4)), text(a.splice(-1)), text(a.splice(1, 1, 1, 2, 3))]; return [r, text(a)]; });
  show(`${kind} sort`, () => [text(make().sort()), text(make().sort(() => 0)), text(make().sort((x, y) => (x > y) - (x < y)))]);
  show(`${kind} map`, () => [text(make().map((x) => [x])), text(make().filter((x) => x)), text(make().flatMap((x) => [x, x])), make().reduce((s, x) => s + x, ''), make().join('-')]);
  show(`${kind} copy`, () => [text([...make()]), text(Array.from(make())), text(Array.of(...make())), text(make().toSorted()), text(make().reverse()), text(make().toSpliced(0, 1, 5)), text(make().with ? make().concat([0]).with(0, 'w') : [])]);
  show(`${kind} iterate`, () => { const r = []; for (const x of make()) r.push(x); for (const [i, x] of make().entries()) r.push(i, x); for (const k in make()) r.push(k); const [a, , b = 'd', ...c] = make(); return [r, a, b, c].map((v) => JSON.stringify(v)); });
  show(`${kind} object`, () => [Object.keys(make()), Object.values(make()), Object.entries(make()), { ...make() }, Object.assign([], make())]);
}
// what a fast path must notice
show('species', () => { class B extends Array {} const b = B.from([1, 2]); return [b.slice() instanceof B, b.concat([3]) instanceof B, b.splice(0, 1) instanceof B, b.map((x) => x) instanceof B, b.slice().constructor.name]; });
show('own constructor', () => { const a = [1, 2]; a.constructor = { [Symbol.species]: function (n) { this.made = n; } }; return [a.slice(), a.map((x) => x)].map((v) => Object.entries(v)); });
show('constructor of the prototype', () => { const c = Array.prototype.constructor; Array.prototype.constructor = { [Symbol.species]: function (n) { this.made = n; } }; try { return [[1].slice(), [1].splice(0)].map((v) => Object.entries(v)); } finally { Array.prototype.constructor = c; } });
show('frozen', () => Object.freeze([1, 2]).push(3));
show('frozen pop', () => Object.freeze([1, 2]).pop());
show('frozen fill', () => Object.freeze([1, 2]).fill(3));
show('frozen sort', () => Object.freeze([2, 1]).sort());
show('sealed', () => { const a = Object.seal([2, 1]); a.sort(); a.fill(5); a.push(1); });
show('sealed pop', () => Object.seal([1]).pop());
show('no extensions', () => { const a = Object.preventExtensions([1]); a[0] = 2; a.push(2); });
show('fixed length', () => { const a = [1]; Object.defineProperty(a, 'length', { writable: false }); a.push(2); });
show('fixed length set', () => { const a = [1]; Object.defineProperty(a, 'length', { writable: false }); a[1] = 2; });
show('setter in the prototype', () => { const log = []; Object.defineProperty(Array.prototype, 3, { set(v) { log.push(v); }, get() { return 'P'; }, configurable: true }); try { const a = [1, 2, 3]; a.push(4); const b = [1, 2, 3]; b[3] = 5; const c = new Array(5).fill(7); const d = [1, 2, 3, , 5]; return [log, text(a), text(b), text(c), d[3], d.indexOf('P'), d.slice(2), [...d], d.concat(), [1, 2, 3, 4].length]; } finally { delete Array.prototype[3]; } });
show('getter element', () => { const a = [1, 2, 3]; Object.defineProperty(a, 1, { get() { a.length = 1; return 'g'; }, enumerable: true, configurable: true }); return [a.slice(), text(a)]; });
show('shrinks while compared', () => { const a = [3, 2, 1]; const r = a.sort((x, y) => { a.length = 0; return x - y; }); return text(r); });
show('contradicting comparison', () => { const a = Array.from({ length: 200 }, (_, i) => i); let n = 0; a.sort(() => (n++ % 3) - 1); return a.slice().sort((x, y) => x - y).every((v, i) => v === i); });
show('throwing comparison', () => [2, 1].sort(() => { throw new RangeError('no'); }));
show('stable', () => Array.from({ length: 60 }, (_, i) => ({ k: i % 3, i })).sort((x, y) => x.k - y.k).map((o) => o.i).join());
show('array-likes', () => [Array.prototype.slice.call({ length: 2, 0: 'a', 1: 'b' }), Array.prototype.push.call({ length: 1 }, 5), Array.prototype.indexOf.call('abc', 'c'), Array.prototype.concat.call(1, [2]).length]);
show('concat spreadable', () => { const a = [1, 2]; a[Symbol.isConcatSpreadable] = false; return [[0].concat(a), [0].concat({ length: 2, 0: 'x', 1: 'y', [Symbol.isConcatSpreadable]: true })]; });
show('length cut', () => { const a = []; a.length = 3; a[2] = 1; a.length = 1; const b = [1, 2, 3]; for (let i = 0; i < 3; i++) b.length = 3 - i; for (const n of [5, 2, 5]) b.length = n; return [text(a), text(b)]; });
show('iterator replaced', () => { const it = Array.prototype[Symbol.iterator]; Array.prototype[Symbol.iterator] = function* () { yield 'r'; }; try { return [[...[1, 2]], (([a]) => a)([1]), Math.max(...[1, 2])]; } finally { Array.prototype[Symbol.iterator] = it; } });
show('next replaced', () => { const p = Object.getPrototypeOf([][Symbol.iterator]()); const n = p.next; let k = 0; p.next = function () { k++; return n.call(this); }; try { for (const x of [1, 2]) k += x; } finally { p.next = n; } return k; });
show('iterator result is fresh', () => { const it = [1][Symbol.iterator](); const r = it.next(); r.value = 2; return [it.next(), r]; });
show('grows while iterated', () => { const a = [1]; const r = []; for (const x of a) { r.push(x); if (a.length < 4) a.push(x + 1); } return r; });
show('map and set', () => { const m = new Map([[1, 'a'], ['k', 'b']]); const s = new Set([1, 2]); const r = []; for (const [k, v] of m) { r.push(k, v); if (k === 1) m.delete('k'), m.set('n', 'c'); } for (const x of s) { r.push(x); if (x === 1) s.add(9); } return [r, [...m.keys()], [...s.entries()], [...'añ😀b']]; });
show('for-in', () => { const p = { a: 1, b: 2 }; const o = Object.create(p, { b: { value: 1, enumerable: false }, c: { value: 1, enumerable: true } }); o[1] = 1; o.z = 1; const r = []; for (const k in o) { r.push(k); delete o.z; o.new = 1; } return r; });
show('for-in proxy', () => { const log = []; const o = new Proxy({ a: 1, b: 2 }, { ownKeys(t) { log.push('keys'); return Reflect.ownKeys(t); }, getOwnPropertyDescriptor(t, k) { log.push(k); return Reflect.getOwnPropertyDescriptor(t, k); }, getPrototypeOf(t) { log.push('proto'); return null; } }); for (const k in o) log.push('-' + k); return log.filter((x) => x[0] === '-'); });
show('assign order', () => { const log = []; const src = { a: 1, get b() { log.push('get b'); return 2; }, c: 3 }; const t = { set a(v) { log.push('set a'); delete src.c; }, set c(v) { log.push('set c'); } }; Object.assign(t, src); return [log, Object.keys(t)]; });
show('assign setter adds', () => { const src = { a: 1, b: 2 }; const t = { set a(v) { src.z = 1; src.b = 'changed'; } }; return Object.assign(t, src).b; });
show('spread', () => { const s = Symbol('s'); const o = { a: 1, [s]: 2, get g() { return 3; } }; Object.defineProperty(o, 'hidden', { value: 1 }); const c = { ...o, ...[9], ...'hi', ...null, a: 5 }; return [Object.entries(c), c[s], Object.getOwnPropertyDescriptor(c, 'g').value]; });
show('rest', () => { const { a, ...r } = { a: 1, b: 2, 3: 4, [Symbol.iterator]: 5 }; return [a, Object.keys(r), r[Symbol.iterator]]; });
show('negative minimum', () => { let m = -2147483648 | 0; return [-m, -(m | 0), m * -1, -0 === 0, Object.is(-(m - m), -0)]; });
show('fill while its arguments change the length', () => [0, 2, 4, 6].map((length) => { const a = [1, 2, 3, 4]; a.fill(9, { valueOf() { a.length = length; return 1; } }); return `${a.length}: ${text(a)}`; }));
