'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

show({ a: 'x'.repeat(80), b: 1 }); show({ aaaaaaaaaaaaaaaaaaaa: 1, bbbbbbbbbbbbbbbbbbbbbbbbbbbbb: 2, cccccccccccccccccccccccc: 3 });
show({ a: 1, b: 2 }, { breakLength: 3 }); show({ a: { b: 'y'.repeat(100) } }, { breakLength: Infinity });
show({ a: { b: { c: {} } } }, { compact: false }); show({ a: { b: { c: { d: 1 } } } }, { compact: 1, depth: 9 });
show({ a: { b: { c: { d: 1 } } } }, { compact: 0, depth: 9 }); show({ a: { b: { c: { d: 1 } } } }, { compact: 5, depth: 9 });
show({ a: 1, b: [1, 2, { c: 3 }] }, { compact: true }); show({ a: 'x'.repeat(30), b: ['y'.repeat(30)] }, { compact: true, breakLength: 40 });
show(new Map([['key', { a: 'z'.repeat(70) }]]), { compact: true }); show([{ a: 1, b: 2 }, { a: 3, b: 4 }]);
show({ a: [{ b: { c: {} } }], d: 'long string value here', e: 'another long string value', f: 12 });
