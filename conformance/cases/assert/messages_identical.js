// The same text on both sides: reference equality and hidden differences.
const assert = require('assert');
const tell = (f) => { try { f(); console.log('passed'); } catch (e) { console.log(e.message); console.log('--'); } };
tell(() => assert.strictEqual({ a: 1 }, { a: 1 }));
tell(() => assert.strictEqual([], []));
tell(() => assert.strictEqual([...Array(60).keys()], [...Array(60).keys()]));
tell(() => assert.strictEqual(() => {}, () => {}));
tell(() => assert.deepStrictEqual(Object.create(null), Object.create({})));
const same = { a: [1, 2] };
tell(() => assert.notStrictEqual(same, same));
tell(() => assert.notDeepStrictEqual({ a: 1 }, { a: 1 }));
tell(() => assert.notDeepStrictEqual([...Array(60).keys()], [...Array(60).keys()]));
tell(() => assert.notDeepEqual([1, 2], [1, '2']));
tell(() => assert.notDeepEqual({ a: 1 }, { a: 1 }));
tell(() => assert.deepEqual({ a: 1 }, { a: 2 }));
tell(() => assert.deepEqual('x'.repeat(600), 'y'));
