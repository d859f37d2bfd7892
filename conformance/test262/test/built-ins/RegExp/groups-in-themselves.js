/*---
esid: sec-compilesubpattern
description: A group has captured nothing within itself; names of groups that look behind are those written
---*/

const { groups } = /(?<=(?<first>.)(?<second>b))c/.exec('abc');
assert.sameValue(groups.first, 'a');
assert.sameValue(groups.second, 'b');
assert.sameValue(Object.keys(groups).join(), 'first,second');
assert.sameValue('abc'.replace(/(?<=(?<one>.)(?<two>.))c/, '$<two>$<one>'), 'abba');

assert.sameValue(/(a*\1)(?=b)/.exec('aab')[0], 'aa');
assert.sameValue(/(?<n>(?<m>\w?)\1)+?b/.exec('aab')[0], 'aab');
assert.sameValue(/(a\1|b)*c/.exec('aabbac')[0], 'aabbac');
assert.sameValue(/((a)\1\2)+/.exec('aaaa')[0], 'aaaa');
assert.sameValue(/(?<a>x\k<a>)y/.exec('xxy')[0], 'xy');
assert.sameValue(/(?<=(\1a))b/.exec('aab')[1], 'a');
