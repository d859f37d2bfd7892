'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

show(new Uint8Array(3)); show(new Float64Array([1.5, -0, NaN])); show(new BigInt64Array(2)); show(new Uint8Array()); show(new ArrayBuffer(4)); show(new ArrayBuffer(0)); show(new SharedArrayBuffer(2));
show(new DataView(new ArrayBuffer(2), 1)); show(new Uint8Array(3), { showHidden: true }); show(new Uint8Array([1, 2, 255]).buffer); show(new ArrayBuffer(100), { maxArrayLength: 3 });
show(new Uint8Array(200)); show(Object.assign(new Uint8Array(2), { x: 1 })); class U extends Uint8Array {} show(new U(2)); show(Object.setPrototypeOf(new Uint8Array(2), null)); show(Object.assign(new ArrayBuffer(1), { y: 2 }));
show({ b: { c: { d: new Uint8Array(2) } } }); show(new Uint8Array(2), { depth: -1 }); show(new ArrayBuffer(2), { depth: -1 });
