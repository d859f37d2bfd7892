'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

const a = {}; a.self = a; show(a); const b = { inner: {} }; b.inner.up = b; b.inner.me = b.inner; show(b);
const list = []; list.push(list, { list }); show(list); const map = new Map(); map.set(map, map); show(map);
const set = new Set(); set.add(set); show(set); show(a, { compact: true }); show(a, { compact: false }); show(a, { colors: true });
class Node { constructor() { this.parent = this; } } show(new Node()); show([a, a, b]);
const f = function f() {}; f.f = f; show(f); const e = { p: Promise.resolve(1) }; e.q = Promise.resolve(e); show(e);
