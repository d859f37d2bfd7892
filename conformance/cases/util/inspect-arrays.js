'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

show([]); show([1, 2, 3]); show([1, 'a', null, undefined, {}]); show([, 1]); show([1, , 2]); show([, , ,]); show(new Array(5));
const sparse = []; sparse[100] = 1; show(sparse); sparse.name = 'x'; show(sparse);
show(Object.assign([1, 2], { a: 1, '-1': 2, [Symbol('s')]: 3 }));
show([1, 2, 3], { showHidden: true }); show([1, 2, 3, 4], { maxArrayLength: 2 }); show([1], { maxArrayLength: 0 });
show([1, , , 4], { maxArrayLength: 2 }); show([, , , 4], { maxArrayLength: 1 }); show([1, 2], { maxArrayLength: null });
class List extends Array {} show(List.from([1, 2])); show(new List()); show(Object.setPrototypeOf([1], null));
show(new Array(2 ** 32 - 1)); show(Array.from({ length: 101 }, (_, i) => i));
