'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

show(new Map()); show(new Map([[1, 2], ['a', { b: 1 }]])); show(new Set([1, 'a', {}])); show(new Set()); show(new WeakMap()); show(new WeakSet());
show(new Map([[{ k: 1 }, new Set([[1, 2]])]])); show(new Map([[1, new Map([[2, new Map([[3, new Map([[4, 5]])]])]])]]));
show(Object.assign(new Map([[1, 2]]), { x: 1 })); show(Object.assign(new Set([1]), { x: 1 }));
show(new Set([1, 2, 3]), { maxArrayLength: 1 }); show(new Map([[1, 2], [3, 4]]), { maxArrayLength: 1 }); show(new Set([1]), { maxArrayLength: 0 });
class M extends Map {} show(new M([[1, 2]])); class S extends Set {} show(new S()); show(Object.setPrototypeOf(new Map([[1, 2]]), null)); show(Object.setPrototypeOf(new Set([1]), null));
class TM extends Map { get [Symbol.toStringTag]() { return 'tag'; } } show(new TM()); show(new TM([[1, 2]])); show(new Set(['a'.repeat(70), 'b']));
