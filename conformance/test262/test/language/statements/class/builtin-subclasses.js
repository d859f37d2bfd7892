/*---
esid: sec-ecmascript-function-objects-construct-argumentslist-newtarget
description: Classes that extend builtins are what they extend
---*/

class Arr extends Array { get last() { return this[this.length - 1]; } }
const a = Arr.of(1, 2, 3);
a[5] = 6;
assert.sameValue(a.length + a.last, 12);
a.length = 1;
assert.sameValue(a.last, 1);
assert.sameValue(Array.isArray(a) && a.map((x) => x) instanceof Arr, true);
class Err extends Error { constructor(m) { super(m, { cause: 'c' }); this.name = 'Err'; } }
const e = new Err('m');
assert.sameValue(String(e) + e.cause + (e instanceof Error) + Object.prototype.toString.call(e), 'Err: mctrue[object Error]');
class M extends Map { get(k) { return super.get(k) ?? 'none'; } }
assert.sameValue(new M([[1, 'one']]).get(1) + new M().get(1), 'onenone');
class P extends Promise {}
assert.sameValue(P.resolve(1).then(() => {}) instanceof P, true);
class F extends Function {}
assert.sameValue(new F('a', 'return a * 2')(4), 8);
class R extends RegExp { exec(s) { const m = super.exec(s); if (m) m[0] = '<' + m[0] + '>'; return m; } }
assert.sameValue('abc'.match(new R('b'))[0], '<b>');
class N extends Number { valueOf() { return super.valueOf() + 1; } }
assert.sameValue(new N(1) * 10, 20);
class S extends String { get first() { return this[0]; } }
assert.sameValue(new S('text').first + new S('x').length, 't1');
class T extends Uint8Array {}
assert.sameValue(new T([300])[0], 44);
class Dt extends Date {}
assert.sameValue(new Dt(5).getTime(), 5);
class O extends Object { constructor(x) { super({ ignored: 1 }); this.x = x; } }
assert.sameValue(Object.keys(new O(1)).join(), 'x');
class Old { constructor() { return Reflect.construct(Array, [], new.target); } }
class New extends Old {}
assert.sameValue(Array.isArray(new New()) && new New() instanceof New, true);
