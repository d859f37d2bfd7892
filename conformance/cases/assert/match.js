// match, doesNotMatch, ifError, fail.
const assert = require('assert');
const tell = (f) => { try { f(); console.log('passed'); } catch (e) { console.log(`${e.name} ${e.code} ${e.operator} ${e.generatedMessage}\n${e.message}`); } };
tell(() => assert.match('I will pass', /pass/));
tell(() => assert.match('I will fail', /pass/));
tell(() => assert.match(123, /pass/));
tell(() => assert.match('a', 'a'));
tell(() => assert.doesNotMatch('I will fail', /fail/, 'told'));
tell(() => assert.doesNotMatch('I will fail', /fail/));
tell(() => assert.ifError(null));
tell(() => assert.ifError(0));
tell(() => assert.ifError(new Error('seen')));
tell(() => assert.ifError({ message: '' }));
tell(() => assert.fail());
tell(() => assert.fail('told'));
tell(() => assert.fail(new RangeError('own')));
tell(() => assert.equal(1));
tell(() => assert.deepStrictEqual());
