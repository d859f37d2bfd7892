'use strict';
// Properties and elements that are read and written in place.
const show = (...values) => console.log(...values);

// Literals: the shapes they go through are remembered; every key counts.
{
  const make = (i) => ({ a: i, b: 2, 0: 'zero', a2: 3, b: 'again', c: 4, d: 5, get e() { return 6; }, e2: 7 });
  for (let i = 0; i < 4; i++) show(make(i));
  show(Object.keys(make(1)), ((o) => { delete o.a; delete o.c; o.z = 1; return Object.entries(o); })(make(1)));
  const proto = { inherited: 1, set a(v) { throw new Error('set'); } };
  const derive = () => ({ __proto__: proto, own: 1, a: 2 });
  for (let i = 0; i < 3; i++) show(derive().inherited, derive());
  const grown = {};
  for (let i = 0; i < 9; i++) grown['p' + i] = i;
  Object.defineProperty(grown, 'p1', { get() { return 'accessor'; } });
  Object.defineProperty(grown, 'p7', { value: 'data', enumerable: false });
  show(Object.values(grown), grown.p1, grown.p7, Object.getOwnPropertyNames(grown));
}

// One place, many shapes, at once and one after the other.
{
  const get = (o) => o.v;
  const put = (o, v) => { o.v = v; return o; };
  for (let round = 0; round < 60; round++) {
    const o = { ['k' + round]: 1, v: round };
    if (get(o) !== round || get(put(o, -1)) !== -1) show('wrong', round);
  }
  const proto = { v: 'proto' };
  const child = Object.create(proto);
  show(get(child), get(child));
  proto.v = 'changed';
  show(get(child));
  child.v = 'own';
  show(get(child), proto.v);
  delete child.v;
  show(get(child));
  Object.setPrototypeOf(child, { get v() { return 'got'; }, set v(x) { show('set', x); } });
  show(get(child), get(child));
  put(child, 1);
  put(child, 2);
  const frozen = Object.freeze({ v: 1 });
  for (let i = 0; i < 2; i++) try { put(frozen, 2); } catch (e) { show(e.message); }
  const sealed = Object.preventExtensions({});
  for (let i = 0; i < 2; i++) try { put(sealed, 2); } catch (e) { show(e.message); }
  show(get('text'), get(1), [1, 2].length, 'four'.length, get(() => {}));
  class Base { set w(x) { this.seen = x; } }
  const assign = (o) => { o.w = 3; return o; };
  for (let i = 0; i < 3; i++) show(assign(new Base()), assign({}));
  Object.defineProperty(Object.prototype, 'w', { set() { show('late setter'); }, configurable: true });
  show(assign({}));
  delete Object.prototype.w;
  show(assign({}));
}

// Elements.
{
  const at = (o, i) => o[i];
  const to = (o, i, v) => { try { o[i] = v; } catch (e) { return e.message; } return o[i]; };
  show(at([1, 2], 1), at([1, 2], 2), at([1, 2], -1), at([1, , 3], 1), at('abc', 1), at('aé\u20ac', 2), at('abc', 3), at([1.5], 0), at([1, 2], 1.0), at([1, 2], 0.5), at([1, 2], '1'));
  show(to([1, 2], 0, 'x'), to([1, 2], 0, 1.5), to([1, 2], 5, 1), to(Object.freeze([1]), 0, 2), to([1, 2], -0, 3));
  for (const Type of [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array]) {
    const t = new Type(4);
    show(Type.name, [300, -1, 1.5, NaN, -0, 2 ** 31, '7', true].map((v) => to(t, 1, v)), to(t, 4, 1), to(t, -1, 1), at(t, 0), at(t, 4), '4' in t);
  }
  show(to(new BigInt64Array(1), 0, 5n), to(new BigInt64Array(1), 0, 5));
  const part = new Uint16Array(new ArrayBuffer(8), 2, 2);
  part[0] = 0x1234;
  show(part[0], part[1], part[2], new Uint8Array(part.buffer));
  const moved = new Uint8Array(4);
  structuredClone(moved.buffer, { transfer: [moved.buffer] });
  show(at(moved, 0), to(moved, 0, 1), moved.length);
  const shared = new Uint8Array(new SharedArrayBuffer(2));
  show(to(shared, 1, 9), at(shared, 1));
  const own = new Uint8Array(2);
  own.extra = 1;
  show(to(own, 1, { valueOf: () => 8 }), own.extra);
}

// Strings: the same text in either encoding is the same key.
{
  const wide = '\u20acname'.slice(1), joined = ['na', 'me'].join(''), added = 'na' + 'me'.repeat(1);
  const o = { name: 1 };
  show(o[wide], o[joined], o[added], wide === joined, new Map([[wide, 1]]).get(joined), new Set([wide, joined, added]).size);
  const long = 'x'.repeat(20) + 'é';
  show({ [long]: 1 }[('\u4e00' + long).slice(1)], 'a' + '' === 'a', ('a' + 1 + null + true), `${1}${'b'}${[2, 3]}`);
  show('split me'.split(''), 'é€'.split(''), /a(b)?/.exec('xab'), [..."aé€"].map((c) => c.codePointAt(0)));
  const make = () => /a/g;
  const first = make();
  first.lastIndex = 5;
  show(make().lastIndex, make() === make(), first.source, make().flags);
}

// Natives know who they are.
{
  show(Array(3).length, new Array(3).length, Error('e').message, Object(1) instanceof Number, RegExp('a') instanceof RegExp, String(Symbol('s')));
  try { Map(); } catch (e) { show(e.message); }
  show([3, 1, 2].sort((x, y) => Error('in').message && x - y), [1, 2].map(Array).length, [1].map((x) => Object(x).valueOf()));
}
