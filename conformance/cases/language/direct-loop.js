'use strict';
// What the loop of the virtual machine does in place must be what the handlers of the opcodes do.
const show = (...values) => console.log(...values.map((v) => (Object.is(v, -0) ? '-0' : v)));

// Numbers: overflow of integers, negative zero, floats, NaN.
{
  let i = 2147483647;
  i++;
  let j = -2147483648;
  j--;
  show(i, j, -2147483648 - 1, 65536 * 65536, -1 * 0, 5 % -5, -5 % 5, 1 / 0, 7 / 2, 6 / 2);
  let f = 0.5;
  f++;
  let s = '5';
  s++;
  let b = 5n;
  b++;
  show(f, s, b, typeof b, -(-0), 1 << 31, 1 >>> 0, -1 >>> 0, -1 >> 1, NaN === NaN, NaN < 1, 1 <= NaN);
  for (const [x, y] of [[1, 1.0], ['a', 'a'], ['a', 'b'], [null, undefined], [1n, 1n], [{}, {}], [NaN, NaN], [0, -0]]) show(x === y, x == y, x !== y);
  for (const v of [0, -0, NaN, '', 'x', 0n, 1n, null, undefined, {}, Symbol.iterator]) show(!v, v ? 1 : 2, v ?? 'none', v || 'or', (v && 'and') === 'and');
}

// Calls: `this` of sloppy and strict functions, missing and superfluous arguments.
{
  const sloppy = new Function('return typeof this + (this === globalThis)');
  const strict = function () { return typeof this; };
  show(sloppy(), sloppy.call(1), sloppy.call(null), sloppy.call('s'), strict(), strict.call(1), strict.call(null));
  const args = function (a, b, ...rest) { return [a, b, rest, arguments.length]; };
  show(args(), args(1), args(1, 2, 3, 4));
  const two = (a, b = a) => [a, b];
  show(two(), two(1), two(1, null));
  class A {}
  try { A(); } catch (e) { show(e.message); }
  try { undefined(); } catch (e) { show(e.message); }
  const deep = (n) => (n === 0 ? 0 : 1 + deep(n - 1));
  show(deep(1000));
  let depth = 0;
  const endless = () => { depth++; endless(); };
  try { endless(); } catch (e) { show(e instanceof RangeError, depth > 1000); }
  const fails = () => { throw new Error('here'); };
  const calls = () => { fails(); };
  try { calls(); } catch (e) { show(e.stack.split('\n').slice(1, 3).map((l) => l.trim().split(' ')[1])); }
}

// Construction: what is returned, `prototype` replaced, no object or an accessor's.
{
  function F(x) { this.x = x; if (x === 3) return { other: true }; if (x === 4) return 5; }
  for (let i = 0; i < 6; i++) show(new F(i), new F(i) instanceof F);
  F.prototype = { tag: 'new' };
  show(new F(1).tag, new F(1) instanceof F);
  F.prototype = 1;
  show(Object.getPrototypeOf(new F(1)) === Object.prototype);
  F.prototype = Object.create(null);
  F.extra = 1;
  show('toString' in new F(1));
  class B { constructor(a) { this.a = a; } }
  class C extends B { constructor() { super(1); this.c = new.target.name; } }
  class D { f = 1; #p = 2; get p() { return this.#p; } }
  for (let i = 0; i < 3; i++) show(new B(i), new C(), new D().p, new D());
  show(Reflect.construct(B, [1], C) instanceof C, (() => { try { new (() => {})(); } catch (e) { return e.constructor.name; } })());
}

// Variables: closures, the temporal dead zone, `eval` that adds and removes some, `with`.
{
  const fs = [];
  for (let i = 0; i < 3; i++) fs.push(() => i++);
  show(fs.map((f) => f() + f()));
  const dead = () => late;
  try { dead(); } catch (e) { show(e.message); }
  let late = 1;
  show(dead());
  show(new Function(`var x = 1; const r = () => x; const a = [r()]; eval('var y = 5'); a.push(typeof y);
    with ({ x: 2 }) { a.push(x, (() => x)()); x = 3; } a.push(x); eval('var z = 1; delete z'); a.push(typeof z); return a;`)());
  const k = 1;
  try { eval('k = 2'); } catch (e) { show(e.message); }
  globalThis.inGlobal = 1;
  const read = () => inGlobal;
  show(read(), read());
  Object.defineProperty(globalThis, 'inGlobal', { get: () => 'got', configurable: true });
  show(read());
  delete globalThis.inGlobal;
  try { read(); } catch (e) { show(e.message); }
  let a = 1, b = 2, c = 3, d = 4, e = 5;
  const five = () => { a++; b++; c++; d++; e++; return [a, b, c, d, e]; };
  five();
  show(five());
}
