/*---
esid: sec-regexp.prototype-%symbol.replace%
description: All matches are found before the first callback; captures that took no part are undefined
---*/

const re = /(a)|(b)/g;
const log = [];
const result = 'ab'.replace(re, (...args) => { log.push(args.join()); re.lastIndex = 0; return re.test('a') ? 'x' : 'y'; });
assert.sameValue(log.join('|'), 'a,a,,0,ab|b,,b,1,ab');
assert.sameValue('abc'.replace(/(?<n>b)/, (...args) => JSON.stringify(args[4])), 'a{"n":"b"}c');
assert.sameValue('aaa'.replace(/a/g, (m, at) => at), '012');
assert.sameValue('aa'.replace(/a/g, () => undefined), 'undefinedundefined');
assert.throws(TypeError, () => 'a'.replace(/a/, () => Symbol()));
const nested = 'a1b2'.replace(/[a-z]\d/g, (m) => m.replace(/\d/, (d) => `<${d.replace(/\d/, (e) => e * 2)}>`));
assert.sameValue(nested, 'a<2>b<4>');
assert.sameValue('\u{1F600}'.replace(/(?:)/gu, '-'), '-\u{1F600}-');
assert.sameValue('x'.replace(/(y)?x/, '[$1]'), '[]');
const match = 'xaxb'.match(/x(.)/g);
assert.sameValue(match.join() + match.index + ('xa'.match(/x(.)/).index), 'xa,xbundefined0');
