'use strict';
// What an inline cache has seen must not outlive a change of a prototype, an attribute or a shape.
const out = (...args) => console.log(...args);
function get(o) { return o.m; }
function set(o, v) { o.m = v; return Object.getOwnPropertyDescriptor(o, 'm'); }
class A { m() { return 'A'; } } class B extends A {} class C extends B {} class D extends C {}
const d = new D();
const call = (o) => o.m();
for (let i = 0; i < 5; i++) call(d);
out(call(d)); B.prototype.m = () => 'B'; out(call(d)); D.prototype.m = () => 'D'; out(call(d));
delete D.prototype.m; out(call(d)); delete B.prototype.m; out(call(d));
Object.defineProperty(C.prototype, 'm', { get() { return () => 'getter'; }, configurable: true }); out(call(d));
delete C.prototype.m; out(call(d));
Object.setPrototypeOf(C.prototype, { m: () => 'other chain' }); out(call(d)); out(call(new D()));
d.m = () => 'own'; out(call(d)); delete d.m; out(call(d));
{ // absent, then there
  const o = { x: 1 }; for (let i = 0; i < 5; i++) get(o); out(get(o));
  Object.prototype.m = 'everywhere'; out(get(o)); delete Object.prototype.m; out(get(o));
}
{ // additions
  function P() { this.a = 1; this.b = 2; }
  for (let i = 0; i < 5; i++) new P();
  Object.defineProperty(P.prototype, 'b', { set(v) { this.seen = v; }, configurable: true });
  out(JSON.stringify(new P())); delete P.prototype.b; out(JSON.stringify(new P()));
  Object.defineProperty(Object.prototype, 'a', { value: 0, writable: false, configurable: true });
  try { new P(); } catch (e) { out(e.message); }
  delete Object.prototype.a; out(JSON.stringify(new P()));
  const add = (o) => { o.m = 1; return o; };
  for (let i = 0; i < 5; i++) add({});
  try { add(Object.freeze({})); } catch (e) { out(e.message); }
  try { add(Object.preventExtensions({})); } catch (e) { out(e.message); }
  out(JSON.stringify(add({})), add([]).m, add(() => 1).m);
}
{ // attributes
  const o = { m: 1 }; for (let i = 0; i < 5; i++) set(o, i);
  Object.defineProperty(o, 'm', { writable: false }); try { set(o, 9); } catch (e) { out(e.message); } out(o.m);
  const p = { m: 1 }; for (let i = 0; i < 5; i++) set(p, i); Object.freeze(p); try { set(p, 9); } catch (e) { out(e.message); }
  const q = { m: 1 }; for (let i = 0; i < 5; i++) set(q, i); Object.defineProperty(q, 'm', { set(v) { this.n = v; }, get() { return 'got'; } });
  out(JSON.stringify(set(q, 9)), q.n, get(q));
}
{ // a setter that changes what it is found by
  class S { set m(v) { delete S.prototype.m; this.n = v; } }
  const s = new S(); set(s, 1); set(s, 2); out(s.n, s.m);
}
{ // dictionaries
  const o = {}; for (let i = 0; i < 300; i++) o['k' + i] = i; for (let i = 0; i < 300; i += 2) delete o['k' + i];
  o.m = 1; for (let i = 0; i < 5; i++) get(o); delete o.m; out(get(o), Object.keys(o).length, o.k1, o.k299, o.k0);
  o.k0 = 'again'; out(Object.keys(o).at(-1), Object.keys(o)[0]);
  const t = { a: 1, b: 2, c: 3 }; delete t.a; t.a = 4; out(Object.keys(t).join()); delete t.a; out(Object.keys(t).join());
}
{ // length of arrays through one place
  const len = (o, n) => { o.length = n; return o; };
  out(len({ length: 1 }, 0).length, len([1, 2, 3], 1).join(), len([1, 2, 3], 0).length, len([1, 2, 3], 2).join());
  try { len([1], -1); } catch (e) { out(e.message); }
  const l = (o) => o.length; out([[1, 2], 'abc', { length: 7 }, new Uint8Array(3), (a, b) => a, new String('xy')].map(l).join());
}
{ // receivers of all kinds
  const kinds = [[], () => 1, new Uint8Array(2), new String('s'), (function () { return arguments; })(1), 'str', 5, true, Symbol('q'), new Map(), /x/, new Proxy({ m: 'proxied' }, {})];
  for (const o of kinds) { for (let i = 0; i < 3; i++) get(o); }
  out(kinds.map((o) => String(get(o))).join());
  Object.prototype.m = 'P'; out(kinds.map((o) => String(get(o))).join()); delete Object.prototype.m;
  String.prototype.m = 'S'; out(get('x'), get(new String('y'))); delete String.prototype.m; out(get('x'));
}
{ // a proxy in the chain
  let n = 0; const p = Object.create(new Proxy({}, { get(t, k, r) { n++; return `trap ${String(k)} ${r === p}`; }, set(t, k, v, r) { n++; return Reflect.defineProperty(r, k, { value: v, writable: true, configurable: true }); } }));
  for (let i = 0; i < 4; i++) get(p); out(get(p), n); set(p, 'own'); out(get(p), n);
}
{ // super
  class X { get m() { return 'X' + this.v; } } class Y extends X { constructor() { super(); this.v = 1; } get m() { return 'Y' + super.m; } set m(v) { super.w = v; } }
  const y = new Y(); for (let i = 0; i < 4; i++) get(y); out(get(y)); y.m = 3; y.m = 4; out(y.w, Object.hasOwn(X.prototype, 'w'));
  X.prototype.w = 'shared'; const z = new Y(); z.m = 5; out(z.w, X.prototype.w);
}
{ // globals
  globalThis.gg = 1; const g = () => gg; g(); g(); globalThis.gg = 2; out(g()); delete globalThis.gg;
  try { g(); } catch (e) { out(e.message); }
  Object.prototype.gg = 'inherited'; out(g()); delete Object.prototype.gg;
}
{ // the same place, many shapes
  const objects = Array.from({ length: 12 }, (_, i) => ({ ['x' + i]: 1, m: i }));
  let s = 0; for (let k = 0; k < 3; k++) for (const o of objects) { s += get(o); o.m = s; } out(s);
}
// a proxy of whatever shape is asked, whatever plain objects have taught the cache
{
  const read = (o) => o.x; const write = (o) => { o.x = 7; }; const tag = (o) => o[Symbol.toStringTag]; const method = (o) => o.toString;
  for (const make of [() => ({}), () => Object.create(null), () => Object.create(Uint8Array.prototype)]) {
    for (let i = 0; i < 3; i++) { read(make()); const w = make(); write(w); tag(make()); method(make()); }
    const asked = [];
    const proxy = new Proxy(make(), { get(t, key) { asked.push(`get ${String(key)}`); return 1; }, set(t, key) { asked.push(`set ${String(key)}`); return true; } });
    const plain = new Proxy(Object.assign(make(), { x: 'own' }), {});
    console.log(read(proxy), write(proxy), tag(proxy), method(proxy), asked.join(), read(plain));
  }
  const infinity = (o) => o.Infinity;
  Uint8Array.prototype.Infinity = 'inherited';
  for (let i = 0; i < 3; i++) infinity(Object.create(Uint8Array.prototype));
  console.log(infinity(new Uint8Array(1)), infinity(Object.create(Uint8Array.prototype)));
  delete Uint8Array.prototype.Infinity;
}
