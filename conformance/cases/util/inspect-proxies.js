'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

const loud = new Proxy({ a: 1 }, new Proxy({}, { get(_, key) { throw new Error(`trap ${String(key)}`); } }));
show(loud); show([loud]); show(new Proxy({ a: 1 }, {}), { showProxy: true }); show(new Proxy([1], { get() {} }), { showProxy: true });
show(new Proxy(function f() {}, {})); show(new Proxy(class K {}, {})); show({ p: new Proxy({}, {}) }, { showProxy: true, depth: 0 });
const r = Proxy.revocable({}, {}); r.revoke(); show(r.proxy); show(r.proxy, { showProxy: true }); show(new Proxy(new Map([[1, 2]]), {}));
show(new Proxy(new Proxy({ x: 1 }, {}), {}), { showProxy: 1 }); show(new Proxy(new Date(0), {}));
