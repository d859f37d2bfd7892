/*---
esid: sec-compileassertion
description: Lookbehind matches backwards, so captures and back references do, too
features: [regexp-lookbehind]
---*/

assert.sameValue('$1 €2 3'.replace(/(?<=€)\d/, 'x'), '$1 €x 3');
assert.sameValue('$1 €2'.replace(/(?<!€)\d/, 'x'), '$x €2');
assert.sameValue(/(?<=(\d+)(\d+))$/.exec('1053').slice(1).join(), '1,053');
assert.sameValue(/(?<=\1(.))b/.exec('aab')[1], 'a');
assert.sameValue(/(?<=([abc]+).)x/.exec('abcdx')[1], 'abc');
assert.sameValue(/(?<=^|,)\w/g[Symbol.replace]('a,b', '-'), '-,-');
assert.sameValue(/(?<=(?=(.))a)b/.exec('ab')[1], 'a');
assert.sameValue(/(?<![\s\S])a/.test('ba'), false);
