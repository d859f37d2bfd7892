'use strict';
const util = require('util');
const show = (...args) => console.log(JSON.stringify(util.format(...args)));

show(); show('a'); show('a', 'b', 1); show(1, 2, '3'); show({ a: 1 }); show(null, undefined, Symbol('x')); show('%s', 'x', 'y'); show('%s %s', 'x'); show('%%', 'x'); show('%'); show('a%', 1); show('%x', 1); show('%s%%', 5); show('%%%s%%', 'm');
show('%d', '42'); show('%d', 42.5); show('%d', -0); show('%d', 10n); show('%d', Symbol('n')); show('%d', {}); show('%d', ''); show('%i', '42.9px'); show('%i', 1e21); show('%i', 5n); show('%i', -0.5); show('%f', '1.25abc'); show('%f', Symbol('f')); show('%f', 5n);
show('%j', { a: [1] }); show('%j', undefined); const circular = {}; circular.c = circular; show('%j', circular); show('%j', 'text'); try { show('%j', { toJSON() { throw new Error('json'); } }); } catch (e) { console.log(e.message); }
show('%o', [1, { a: { b: { c: { d: { e: 1 } } } } }]); show('%O', { a: { b: { c: { d: 1 } } } }); show('%o', function foo() {}); show('%c styled', 'css'); show('%s', -0); show('%s', 12n); show('%s', Symbol('s')); show('%s', null); show('%s', undefined); show('%s', true);
show('%s', { a: { b: 1 } }); show('%s', [1, [2, [3]]]); show('%s', { toString() { return 'own'; } }); class A { toString() { return 'A!'; } } show('%s', new A()); class B extends A {} show('%s', new B()); class C {} show('%s', new C()); show('%s', C); show('%s', function f() {});
show('%s', new Date(0).constructor === Date); show('%s', Object.create(null)); show('%s', { [Symbol.toPrimitive]() { return 'prim'; } }); show('%s', new Error('e').message); show('%s', new Proxy({}, {})); show('%s', Object.create({ toString() { return 'inherited'; } }));
show('%s:%s', 'a', 'b', { c: 1 }, 'd'); show('a\n%s', 'b\nc'); show('%S', 1); show('\ud800', 1); console.log(util.formatWithOptions({ colors: true }, '%s %O', 'x', { a: 1 }, [2])); console.log(util.formatWithOptions({ compact: false }, '%s', { a: { b: 1 } }, { c: 1 }));
for (const bad of [undefined, null, 1, 'x']) { try { util.formatWithOptions(bad, 'x'); } catch (e) { console.log(e.code, e.message); } }
