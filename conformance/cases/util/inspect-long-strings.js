'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

show('line\n'.repeat(20)); show(['line\n'.repeat(20)]); show({ text: 'line\n'.repeat(20) });
show('abcdef', { maxStringLength: 3 }); show('abcdef', { maxStringLength: 5 }); show('abc', { maxStringLength: null });
show(['x'.repeat(20000)].map((s) => s.length)); show(util.inspect('y'.repeat(10002)).length);
show('a\nb'.repeat(20), { compact: true }); show('a\nb'.repeat(20), { breakLength: Infinity });
