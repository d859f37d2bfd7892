'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

const nested = {}; let at = nested; for (let i = 0; i < 20000; i++) at = at.a = {}; const text = util.inspect(nested, { depth: Infinity });
console.log(text.includes('[Object: Inspection interrupted prematurely. Maximum call stack size exceeded.]')); show({ a: 1 }, { depth: '0' }); show({ a: { b: 1 } }, { depth: undefined }); show([1, 2, 3], { maxArrayLength: -1 }); show('abc', { maxStringLength: 0 });
