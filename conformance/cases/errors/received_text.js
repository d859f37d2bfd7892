// "Received …" for every kind of value.
const path = require('path');
class Foo {}
for (const v of [undefined, null, true, false, 0, -0, 1.5, NaN, Infinity, -Infinity, 10n, Symbol('s'), Symbol(), () => {}, function named() {}, class Bar {},
                 {}, [], new Foo(), new Map(), Object.create(null), new Date(0), /a/, new Error('x'), Object.create(Foo.prototype), { constructor: 5 }, { constructor: null },
                 { constructor: { name: 'Fake' } }, new Proxy({}, {}), new Proxy(() => {}, {})]) {
  try { path.isAbsolute(v); } catch (e) { console.log(e.message); }
}
for (const s of ['short', "it's", 'x'.repeat(28), 'x'.repeat(29), 'y'.repeat(60), 'a"b', "line\n'x'"]) {
  try { process.nextTick(s); } catch (e) { console.log(e.message); }
}
