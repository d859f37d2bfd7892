/*---
esid: sec-array-exotic-objects
description: An array goes from dense to sparse and back without losing anything
---*/

const a = [1, 2, 3];
a[1000000] = 'far';
assert.sameValue(a.length, 1000001);
assert.sameValue(Object.keys(a).join(), '0,1,2,1000000');
a.length = 3;
a[3] = 4;
assert.sameValue(a.join(), '1,2,3,4');
Object.defineProperty(a, 1, { get: () => 'g', enumerable: false, configurable: true });
a.push(5);
assert.sameValue(a.join(), '1,g,3,4,5');
assert.sameValue(Object.keys(a).join(), '0,2,3,4');
a.x = 1;
a[-1] = 2;
assert.sameValue(Reflect.ownKeys(a).join(), '0,1,2,3,4,length,x,-1');
const floats = [1.5, 2, 3];
floats[1] = 'text';
floats[2] = NaN;
floats[3] = -0;
assert.sameValue(Object.is(floats[3], -0) && floats.indexOf(NaN) === -1 && floats.includes(NaN), true);
const huge = new Array(4294967295);
assert.sameValue(huge.length, 4294967295);
huge[4294967294] = 1;
assert.sameValue(huge.lastIndexOf(1), 4294967294);
assert.sameValue(huge.at(-1), 1);
