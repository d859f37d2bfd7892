/*---
esid: sec-runtime-semantics-repeatmatcher-abstract-operation
description: Captures are forgotten at each turn of a loop, empty turns end it, and lazy ones take as little as they can
---*/

assert.sameValue(/(z)((a+)?(b+)?(c))*/.exec('zaacbbbcac').join(), 'zaacbbbcac,z,ac,a,,c');
assert.sameValue(/(?:a|ab)(?:c|bcd)(d*)/.exec('abcd')[1], '');
assert.sameValue(/(a*)*/.exec('b').join(), ',');
assert.sameValue(/(?=(a+))a*b\1/.exec('baaabac').join(), 'aba,a');
assert.sameValue(/(.*?)a(?!(a+)b\2c)\2(.*)/.exec('baaabaac').join(), 'baaabaac,ba,,abaac');
assert.sameValue(/a{2,3}?/.exec('aaaa')[0], 'aa');
assert.sameValue(/(?:a?)*?$/.exec('ab')[0], '');
assert.sameValue(/\b\w+\B/.exec('word')[0], 'wor');
assert.sameValue(/(?:)/.source, '(?:)');
assert.sameValue(new RegExp('').source, '(?:)');
assert.sameValue(String(new RegExp('\n/')), '/\\n\\//');
