'use strict';
// Nested values of all kinds under changing options, from a fixed seed.
const util = require('util');

let seed = 7;
const pick = (n) => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return (seed >>> 8) % n;
};
const words = ['a', 'foo', 'bar-baz', 'it\'s', '"q"', 'two\nlines', 'ünï', '中文', 'x'.repeat(30), '', '1', '0a', '😀', 'back`tick'];
const word = () => words[pick(words.length)];
class Base { constructor() { this.base = 1; } }
class Derived extends Base {}
class Dictionary extends Map {}

const leaves = [
  () => pick(1000), () => -pick(100000) / 7, word, () => null, () => undefined, () => pick(2) === 1, () => Symbol(word()),
  () => BigInt(pick(1e9)), () => () => {}, () => new Date(pick(2e9) * 1000), () => /ab+c/gi, () => word().repeat(pick(12)),
];
const fill = (count, make) => Array.from({ length: count }, make);
const branches = [
  (d) => Object.fromEntries(fill(pick(7), () => [word() + (pick(2) ? '' : pick(50)), value(d)])),
  (d) => fill(pick(12), () => value(d)),
  () => fill(pick(60), () => (pick(3) ? pick(10000) : word())),
  (d) => new Map(fill(pick(5), () => [value(d), value(d)])),
  (d) => new Set(fill(pick(8), () => value(d))),
  (d) => Object.assign(pick(2) ? new Base() : new Derived(), { x: value(d) }),
  (d) => Object.assign(Object.create(null), { n: value(d) }),
  (d) => { const list = []; list[pick(8)] = value(d); list.extra = value(d); return list; },
  (d) => { const object = { v: value(d) }; object.self = object; return object; },
  () => new Uint8Array(pick(20)),
  (d) => Promise.resolve(value(d)),
  (d) => new Proxy({ p: value(d) }, {}),
  (d) => new Dictionary([[1, value(d)]]),
  (d) => Object.assign(() => {}, { prop: value(d) }),
  (d) => ({ [Symbol(word())]: value(d), get g() { return 1; }, set s(v) {} }),
  () => new (pick(2) ? Number : String)(pick(2) ? '12' : '5'),
];
function value(depth) {
  return depth > 0 && pick(3) ? branches[pick(branches.length)](depth - 1) : leaves[pick(leaves.length)]();
}
const settings = {
  depth: [0, 1, 3, null], compact: [true, false, 0, 1, 5], breakLength: [20, 40, 120, Infinity], sorted: [true],
  colors: [true], maxArrayLength: [0, 3, 8], maxStringLength: [0, 10], numericSeparator: [true], showProxy: [true],
};
for (let i = 0; i < 80; i++) {
  const options = {};
  for (const name of Object.keys(settings)) if (pick(5) === 0) options[name] = settings[name][pick(settings[name].length)];
  console.log(i, JSON.stringify(options));
  console.log(util.inspect(value(5), options));
}
