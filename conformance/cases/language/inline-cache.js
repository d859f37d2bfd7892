// A property read or written at one place many times, then the objects change.
function reader() { return Function('o', 'return o.m'); }
function writer() { return Function('o', 'v', '"use strict"; o.m = v'); }
function warm(f, ...args) { for (let i = 0; i < 12; i++) f(...args); }
function show(name, f) { try { console.log(name + ':', String(f())); } catch (e) { console.log(name + ':', e.name); } }

show('delete on the prototype', () => {
  const p = { a: 1, m: 2, z: 3 }, o = Object.create(p), get = reader();
  warm(get, o); delete p.m; return get(o);
});
show('delete of its only property', () => {
  const p = { m: 2 }, o = Object.create(p), get = reader();
  warm(get, o); delete p.m; return get(o);
});
show('data becomes accessor', () => {
  const p = { m: 2 }, o = Object.create(p), get = reader();
  warm(get, o); Object.defineProperty(p, 'm', { get() { return 'got'; } }); return get(o);
});
show('accessor becomes data', () => {
  const p = { get m() { return 1; } }, o = Object.create(p), get = reader();
  warm(get, o); Object.defineProperty(p, 'm', { value: 'data' }); return get(o);
});
show('own property hides the prototype', () => {
  const p = { m: 'proto' }, o = Object.create(p), get = reader();
  warm(get, o); o.m = 'own'; return get(o);
});
show('own property of a big object hides the prototype', () => {
  const p = { m: 'proto' }, o = Object.create(p), get = reader();
  for (let i = 0; i < 2000; i++) o['k' + i] = i;
  delete o.k5; warm(get, o); o.m = 'own'; return get(o);
});
show('method replaced and restored', () => {
  class A { m() { return 'A'; } } class B extends A {}
  const b = new B(), call = Function('o', 'return o.m()');
  warm(call, b);
  B.prototype.m = () => 'mock'; const mocked = call(b);
  delete B.prototype.m; return mocked + ' ' + call(b);
});
show('prototype exchanged', () => {
  const o = Object.create({ m: 1 }), get = reader();
  warm(get, o); Object.setPrototypeOf(o, { x: 0, m: 2 }); return get(o);
});
show('lazy getter that replaces itself on the object', () => {
  let calls = 0;
  const p = { get m() { calls++; Object.defineProperty(this, 'm', { value: 'v' + calls }); return this.m; } };
  const get = reader(), o = Object.create(p);
  return [get(o), get(o), get(o)].join() + ' ' + calls;
});
show('lazy getter that replaces itself on the prototype', () => {
  let calls = 0;
  const p = { a: 1, get m() { calls++; Object.defineProperty(p, 'm', { value: 'v' + calls, configurable: true }); return p.m; } };
  const get = reader(), o = Object.create(p);
  return [get(o), get(o), get(o)].join() + ' ' + calls;
});
show('own property becomes read-only', () => {
  const o = { m: 1 }, set = writer();
  warm(set, o, 2); Object.defineProperty(o, 'm', { writable: false });
  set(o, 3); return o.m;
});
show('property of a big object becomes read-only', () => {
  const o = { m: 1 }, set = writer();
  for (let i = 0; i < 2000; i++) o['k' + i] = i;
  warm(set, o, 2); Object.defineProperty(o, 'm', { writable: false });
  set(o, 3); return o.m;
});
show('frozen afterwards', () => {
  const o = { m: 1 }, set = writer();
  warm(set, o, 2); Object.freeze(o); set(o, 3); return o.m;
});
show('setter appears on the prototype', () => {
  let seen = [];
  const p = {}, set = writer();
  for (let i = 0; i < 12; i++) set(Object.create(p), i);
  Object.defineProperty(p, 'm', { set(v) { seen.push(v); } });
  const o = Object.create(p); set(o, 'x');
  return seen.join() + ' ' + Object.hasOwn(o, 'm');
});
show('prototype data is not written through', () => {
  const p = { m: 'p' }, set = writer();
  for (let i = 0; i < 12; i++) set(Object.create(p), i);
  const o = Object.create(p); set(o, 'own'); return p.m + ' ' + o.m;
});
show('super property', () => {
  class A {} A.prototype.m = 'A';
  class B extends A { put(v) { super.m = v; } take() { return super.m; } }
  const b = new B();
  for (let i = 0; i < 12; i++) { b.put(i); b.take(); }
  return [b.m, A.prototype.m, Object.hasOwn(b, 'm'), b.take()].join();
});
show('global hides Object.prototype', () => {
  const f = Function('return typeof valueOf');
  warm(f); globalThis.valueOf = 'own'; const r = f(); delete globalThis.valueOf; return r + ' ' + f();
});
show('many shapes', () => {
  const get = reader(); let sum = 0;
  for (let r = 0; r < 20; r++) for (let i = 0; i < 8; i++) { const o = {}; o['p' + i] = 0; o.m = i; sum += get(o); }
  return sum;
});
show('primitive receivers', () => {
  const f = Function('s', 'return s.trim()'); warm(f, ' a ');
  const old = String.prototype.trim;
  try { String.prototype.trim = function () { return 'patched'; }; return f(' a '); } finally { String.prototype.trim = old; }
});
