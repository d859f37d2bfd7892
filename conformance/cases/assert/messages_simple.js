// Values that fit on one line: short form, stacked form, caret.
const assert = require('assert');
const tell = (f) => { try { f(); console.log('passed'); } catch (e) { console.log(`${e.name} ${e.code} ${e.operator} ${e.generatedMessage}\n${e.message}`); } };
tell(() => assert.strictEqual(1, 2));
tell(() => assert.strictEqual(0, -0));
tell(() => assert.strictEqual('a', 'b'));
tell(() => assert.strictEqual('some longer text', 'some longer test'));
tell(() => assert.strictEqual('x'.repeat(50), 'y'.repeat(50)));
tell(() => assert.strictEqual(1, '1'));
tell(() => assert.strictEqual(NaN, NaN));
tell(() => assert.strictEqual(undefined, null));
tell(() => assert.strictEqual(10n, 11n));
tell(() => assert.strictEqual(1, 2, 'mine'));
tell(() => assert.equal(1, 2));
tell(() => assert.equal(null, undefined));
tell(() => assert.equal('a', 'b', 'loose'));
tell(() => assert.notEqual(1, '1'));
tell(() => assert.notStrictEqual('abcdef', 'abcdef'));
tell(() => assert.notStrictEqual(1, 1));
