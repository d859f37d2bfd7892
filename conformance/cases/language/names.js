// names that are keywords elsewhere, and what `this` means in nested arrow functions
const show = (label, f) => { try { console.log(label, JSON.stringify(f())); } catch (e) { console.log(label, `${e.name}: ${e.message}`); } };
const run = (source) => new Function(source);
show('using as a name', () => { var using = 1; using++; const o = { using, f(using) { return using + 1; } }; return [using, o.using, o.f(4), typeof using]; });
show('using as a label', run('using: for (;;) { break using; } return "out"'));
show('using in a class', () => { class C { using = 2; static using() { return 3; } } return [new C().using, C.using()]; });
show('using of', run('var n = 0; for (var using of [1, 2, 3]) n += using; for (using in { a: 1 }) n += using; return n'));
show('no declaration', run.bind(null, 'using x = null'));
show('async as a name', () => { var async = (...args) => args.length; return [async(), async(1), async(1, ...[2, 3]), async (4), async(async(1), async())]; });
show('async as a method', () => ({ async(x) { return x; } }).async(5));
show('a call over lines', () => { var async = (x) => x; return async
  (6); });
show('calls of calls', () => { const async = (x) => (y) => [x, y]; return [async(1)(2), async(1)?.(3), async(`t`)`u`.length]; });
const arrows = [async () => 1, async (x) => x, async (x, y = 2, ...rest) => [x, y, rest], async ({ a, b = 3, ...c }, [d, , e = 4] = []) => [a, b, c, d, e], async x => x, async (a,) => a, async ({ x: { y } }) => y];
(async () => {
  for (const [i, f] of arrows.entries()) console.log(i, f.length, f.constructor.name, JSON.stringify(await f([{ x: 1 }] && { a: 1, z: 9, x: { y: 7 } }, [5, 6])));
  const nested = async (f = async (y) => y * 2, g = (z) => async (w) => z + w) => [await f(4), await g(1)(2)];
  console.log(JSON.stringify(await nested()));
})();
for (const source of ['async (x, x) => 1', 'async (await) => 1', 'async (...a, b) => 1', 'async (...a = 1) => 1', 'async (x + 1) => 1', 'async ((x)) => 1', 'async (x)\n=> 1', '"use strict"; async (eval) => 1', 'async (x) => { let x; }', 'async (x.y) => 1', 'async ([x.y]) => 1', 'async (this) => 1', 'async (x = await 1) => 1', 'async(x => 1', 'async (x = 1) => { "use strict"; }'])
  try { run(source); console.log(source, 'accepted'); } catch (e) { console.log(JSON.stringify(source), e.name); }
function nested() {
  return [() => () => this, () => () => () => () => this.name, () => { const f = () => this; return () => f(); }];
}
show('this, nested', () => nested.call({ name: 'mine' }).map((f) => { let v = f(); while (typeof v === 'function') v = v(); return v; }));
show('this, default value', () => (function (f = () => () => this.name) { return f()(); }).call({ name: 'dflt' }));
show('this, in a field', () => { class C { name = 'field'; f = () => () => () => this.name; static name2 = 'st'; static g = () => () => this.name2; } return [new C().f()()(), C.g()()]; });
show('this, in a block', () => (function () { { let a = 1; return () => { let b = a; return () => { let c = b; return [this.name, c]; }; }; } }).call({ name: 'block' })()());
show('this, in a method', () => ({ name: 'm', f() { return [1].map(() => [2].map(() => this.name)); } }).f());
show('new.target and arguments', () => { function F() { return () => () => [new.target === F, arguments.length]; } return [Reflect.construct(F, [1, 2], F), F(3)].map((f) => f()()); });
show('super', () => { class A { m() { return 'A'; } } class B extends A { m() { return () => () => super.m() + this.constructor.name; } } return new B().m()()(); });
show('this before super', () => { class A {} class B extends A { constructor() { const f = () => () => this; try { f()(); } catch (e) { this.error; } super(); } } new B(); });
show('this after super', () => { class A {} class B extends A { constructor() { const f = () => () => this.x; super(); this.x = 8; this.y = f()(); } } return new B().y; });
