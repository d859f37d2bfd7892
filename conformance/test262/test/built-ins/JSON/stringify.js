/*---
esid: sec-json.stringify
description: toJSON, replacers, wrappers, indentation, lone surrogates, cycles
---*/

const is = (value, text, ...rest) => assert.sameValue(JSON.stringify(value, ...rest), text);
is({ u: undefined, f() {}, s: Symbol(), n: null, i: -Infinity, z: -0 }, '{"n":null,"i":null,"z":0}');
is([undefined, () => {}, Symbol()], '[null,null,null]');
is(undefined, undefined);
is([new Number(1), new String('s'), new Boolean(false), Object('x')], '[1,"s",false,"x"]');
is({ a: 1, b: 2, 1: 3 }, '{"b":2,"1":3}', ['b', 1, 'b', {}]);
is({ a: [1, { b: 2 }], e: {}, f: [] }, '{\n "a": [\n  1,\n  {\n   "b": 2\n  }\n ],\n "e": {},\n "f": []\n}', null, 1);
is([1], '[\nabcdefghij1\n]', null, 'abcdefghijkl');
is([1], '[\n          1\n]', null, 99);
is('\ud83d\u007f\u2028\u0001"\\/', '"\\ud83d\u007f\u2028\\u0001\\"\\\\/"');
is({ a: { toJSON(k) { return 'key ' + k; } } }, '{"a":"key a"}');
const log = [];
JSON.stringify({ a: { toJSON() { log.push('toJSON'); return 1; } } }, function (k, v) { log.push(k + ':' + typeof v); return v; });
assert.sameValue(log.join(), ':object,toJSON,a:number');
const cycle = {};
cycle.self = [cycle];
assert.throws(TypeError, () => JSON.stringify(cycle));
assert.throws(TypeError, () => JSON.stringify(1n));
assert.sameValue(JSON.stringify(new Proxy([1, 2], {})), '[1,2]');
assert.sameValue(JSON.stringify(Object.create({ inherited: 1 }, { hidden: { value: 1 } })), '{}');
