/*---
esid: sec-isanonymousfunctiondefinition
description: Functions without a name get it from the binding they are the default or the value of
---*/

let a, b, c;
[a = () => {}] = [];
({ b = class {}, x: c = function () {} } = {});
assert.sameValue([a.name, b.name, c.name].join(), 'a,b,c');
let d = (() => {}), e = (0, () => {}), f = class { static name() {} };
assert.sameValue(d.name, 'd');
assert.sameValue(e.name, '');
assert.sameValue(typeof f.name, 'function');
a = null;
a ??= () => {};
assert.sameValue(a.name, 'a');
(a) = () => {};
assert.sameValue(a.name, '');
let o = { 'key with space': () => {}, __proto__: function () {} };
assert.sameValue(o['key with space'].name, 'key with space');
assert.sameValue(Object.getPrototypeOf(o).name, '');
