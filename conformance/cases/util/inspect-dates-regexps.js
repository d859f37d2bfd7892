'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

show(new Date(0)); show(new Date(NaN)); show(new Date(8.64e15)); show(new Date(-62198755200000)); show(Object.assign(new Date(0), { x: 1 })); class D extends Date {} show(new D(0)); show(new D(NaN));
show(/a/g); show(/a\/b/giu); show(new RegExp('\n')); show(Object.assign(/x/, { y: 1 })); class R extends RegExp {} show(new R('q')); show(Object.setPrototypeOf(/a/, null)); show(Object.setPrototypeOf(new Date(0), null));
show({ d: new Date(1e12), r: /r/ }, { depth: 0 }); show([new Date(0)], { colors: true }); show(new RegExp('')); show(/[/]/);
