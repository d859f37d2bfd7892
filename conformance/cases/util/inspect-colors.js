'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

show([1, 'a', true, null, undefined, 10n, Symbol('s'), new Date(0), /r/, () => {}, class Q {}], { colors: true }); show({ a: { b: { c: {} } }, 'x-y': 1, [Symbol('k')]: 2 }, { colors: true });
show(new Map([[{ a: 1 }, 'x']]), { colors: true }); show([, 1], { colors: true }); show({ get a() { return 1; } }, { colors: true }); show(new Proxy({}, {}), { colors: true, showProxy: true });
console.log(Object.keys(util.inspect.colors).length, util.inspect.colors.red, util.inspect.colors.grey, util.inspect.styles); util.inspect.styles.number = 'red'; show(1, { colors: true });
util.inspect.styles.number = 'yellow'; util.inspect.colors.yellow = [1, 2]; show(1, { colors: true }); show('x'.repeat(30), { colors: true }); show(Promise.resolve(1), { colors: true }); show(new ArrayBuffer(2), { colors: true });
