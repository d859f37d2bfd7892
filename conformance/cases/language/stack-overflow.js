// Endless recursion ends in a RangeError, `finally` runs, and the engine goes on.
function show(name, f) {
  let cleaned = false;
  try { try { f(); } finally { cleaned = true; } console.log(name, 'no error'); }
  catch (e) { console.log(name, e instanceof RangeError, e.message, cleaned); }
}
show('function', function f() { f(); });
show('method', () => { const o = { m() { this.m(); } }; o.m(); });
show('getter', () => { const o = { get x() { return this.x; } }; o.x; });
show('setter', () => { const o = { set x(v) { this.x = v; } }; o.x = 1; });
show('constructor', function F() { new F(); });
show('class', () => { class A { constructor() { new A(); } } new A(); });
show('toString', () => { const o = { toString() { return '' + this; } }; String(o); });
show('callback', function f() { [1].map(f); });
show('sort', function f() { [2, 1].sort(f); });
show('replace', function f() { 'a'.replace('a', f); });
show('proxy', () => { const p = new Proxy({}, { get(t, k, r) { return r[k]; } }); p.x; });
show('toJSON', () => { const o = { toJSON() { return JSON.stringify(o); } }; JSON.stringify(o); });
show('apply', function f() { f.apply(null, []); });
show('bound', () => { let b = () => b2(); const b2 = (() => b()).bind(null); b(); });
show('reflect', function f() { Reflect.apply(f, null, []); });
show('generator', function f() { (function* () { f(); })().next(); });
show('iterator', () => { const o = { [Symbol.iterator]() { return [...o]; } }; [...o]; });
console.log('after', (function f(n) { return n ? f(n - 1) + 1 : 0; })(1000));
// Where it happens: a function expression with a name notices it before its first statement.
const top = (f) => { try { f(); } catch (e) { return e.stack.split('\n').slice(0, 2).join('').replace(/\(.*[/\\]/, '('); } };
console.log(top(function own() { own(); }));
console.log(top(function own(a) { return own(a) + 1; }));
function declared() { declared(); }
console.log(top(declared));
const kept = Error.stackTraceLimit;
for (const limit of [1, 0, 'none']) {
  Error.stackTraceLimit = limit;
  try { (function own() { own(); })(); } catch (e) { console.log(String(e.stack).replace(/\(.*[/\\]/, '(')); }
}
Error.stackTraceLimit = kept;
