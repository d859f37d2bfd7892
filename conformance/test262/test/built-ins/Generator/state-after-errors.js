/*---
esid: sec-properties-of-generator-prototype
description: A generator that threw or returned is over; its prototype chain can be replaced
---*/

function* g(x) { if (x) throw x; yield 1; return 2; }
const failed = g(new RangeError());
assert.throws(RangeError, () => failed.next());
assert.sameValue(JSON.stringify([failed.next(), failed.return(5), failed.next()]), '[{"done":true},{"value":5,"done":true},{"done":true}]');
assert.throws(EvalError, () => failed.throw(new EvalError()));
const it = g();
assert.sameValue([...it].join(), '1');
assert.sameValue(it[Symbol.iterator](), it);
g.prototype = { extra: 'x', __proto__: g.prototype };
assert.sameValue(g().extra, 'x');
assert.sameValue(Object.prototype.toString.call(g()), '[object Generator]');
function* throwsInFinally() { try { yield 1; } finally { throw new SyntaxError('of finally'); } }
const t = throwsInFinally();
t.next();
assert.throws(SyntaxError, () => t.return(1));
const u = throwsInFinally();
assert.throws(SyntaxError, () => { for (const x of u) break; });
const w = throwsInFinally();
assert.throws(EvalError, () => { for (const x of w) throw new EvalError('kept'); });
function* delegates() { try { yield* throwsInFinally(); } catch (e) { yield e.name; } }
const d = delegates();
d.next();
assert.sameValue(d.return().value, 'SyntaxError');
assert.sameValue(d.next().done, true);
