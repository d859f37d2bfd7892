/*---
esid: sec-proxy-objects
description: Proxies as arrays, as prototypes, as targets of builtins, and around each other
---*/

const p = new Proxy([1, 2, 3], {});
assert.sameValue(Array.isArray(p) && p.length === 3 && p.map((x) => x * 2).join() === '2,4,6', true);
assert.sameValue(p.push(4) + JSON.stringify(p) + [...p].length + [].concat(p).length, '4[1,2,3,4]44');
p.length = 1;
assert.sameValue(p.join() + Object.prototype.toString.call(p), '1[object Array]');
p.sort();
const reads = [];
const o = Object.create(new Proxy({}, { get(t, k, r) { reads.push(String(k)); return r === o ? 'from proxy' : undefined; }, has(t, k) { reads.push('has ' + String(k)); return false; } }));
assert.sameValue(o.missing, 'from proxy');
assert.sameValue('other' in o, false);
o.missing = 1;
assert.sameValue(Object.hasOwn(o, 'missing'), true);
assert.sameValue(reads.join(), 'missing,has other');
const twice = new Proxy(new Proxy({ a: 1 }, { get: (t, k) => 'inner ' + String(t[k]) }), { get: (t, k) => 'outer ' + t[k] });
assert.sameValue(twice.a, 'outer inner 1');
const keys = new Proxy({}, { ownKeys: () => ['b', 'a', Symbol.iterator], getOwnPropertyDescriptor: (t, k) => ({ value: k, enumerable: k !== 'a', configurable: true }) });
assert.sameValue(Object.keys(keys).join() + Reflect.ownKeys(keys).length + JSON.stringify({ ...keys }), 'b3{}');
const map = new Proxy(new Map(), {});
assert.throws(TypeError, () => map.size);
assert.throws(TypeError, () => new Proxy({}, null));
assert.throws(TypeError, () => Proxy({}, {}));
const classes = new Proxy(class { static s = 1; #p = 2; static read(o) { return o.#p; } }, {});
assert.sameValue(classes.s + classes.read(new classes()), 3);
assert.throws(TypeError, () => classes.read(new Proxy(new classes(), {})));
assert.sameValue(Object.getOwnPropertyDescriptor(new Proxy({ get x() { return 1; } }, {}), 'x').set, undefined);
