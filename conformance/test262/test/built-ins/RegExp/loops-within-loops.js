/*---
esid: sec-runtime-semantics-repeatmatcher-abstract-operation
description: A loop in the body of another one goes on counting where it is entered again by backtracking
---*/

for (const pattern of [/(?:(?:b?)?c*?)*?d/, /(?:(?:b?)?)*d/, /(?:(?:b?)?(?:c?)?)*?d/, /(?:(?:b?){0,1}(?:c|))*?d/, /(?:(?:b?)*c?)*d/, /((b?){0,1}\Bc?|)*? d?e/]) {
  assert.sameValue(pattern.exec('a b bcbc'), null, `${pattern}`);
}
assert.sameValue(/(?:(?:b?)?c*?)*?d/.exec('a bcbcd')[0], 'bcbcd');
assert.sameValue(/(?:(?:ab?){2,3}c)+/.exec('xababcabaabcac')[0], 'ababcabaabc');
assert.sameValue(/(?:(a){1,2}b?){2}/.exec('aaaab')[0], 'aaaab');
assert.sameValue(/^(?:(?:a{1,2}){2}){2}$/.test('aaaaaaaa'), true);
assert.sameValue(/^(?:(?:a{1,2}){2}){2}$/.test('aaaaaaaaa'), false);
