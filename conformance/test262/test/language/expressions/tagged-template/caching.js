/*---
esid: sec-gettemplateobject
description: Each place in the source has one frozen template object; another place with the same text has another
---*/

const tag = (strings) => strings;
const here = () => tag`a${1}b`;
assert.sameValue(here(), here());
assert.notSameValue(here(), tag`a${1}b`);
const made = [];
for (let i = 0; i < 2; i++) made.push(tag`x`);
assert.sameValue(made[0], made[1]);
const each = () => eval('tag`x`');
assert.notSameValue(each(), each());
const t = here();
assert.sameValue(Object.isFrozen(t) && Object.isFrozen(t.raw), true);
assert.sameValue(Object.getOwnPropertyDescriptor(t, 'raw').enumerable, false);
assert.sameValue(t.length, 2);
