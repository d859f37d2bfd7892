'use strict';
// `async` is an ordinary name: calling it is no arrow function.
var async = function (x, y) { return [x, y]; };
const f = (...a) => a.length;
console.log(f(1, async(2, (3))), async(1), async(), async (4), /x/.test('async(x)'));
const g = async (a) => a; const o = { async(x) { return x + 1; } };
console.log(o.async(1), typeof g, `async(1)`);
g(5).then(console.log);
function h() { return async(f(1, 2), ')') }
console.log(h());
