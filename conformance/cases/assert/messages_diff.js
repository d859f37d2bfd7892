// Line differences: added, removed, left out lines, commas.
const assert = require('assert');
const tell = (f) => { try { f(); console.log('passed'); } catch (e) { console.log(e.message); console.log('--'); } };
tell(() => assert.deepStrictEqual({ a: 1, b: [1, 2] }, { a: 1, b: [1, 3] }));
tell(() => assert.deepStrictEqual([1, 2, 3], [1, 2, 3, 4]));
tell(() => assert.deepStrictEqual({ a: 1 }, { a: '1' }, 'told'));
tell(() => assert.strictEqual('a\nb\nc\nd', 'a\nb\nx\nd'));
const list = (n, ...rest) => [...Array(n).keys(), ...rest];
tell(() => assert.deepStrictEqual(list(6, 'x'), list(6, 'y')));
tell(() => assert.deepStrictEqual(list(7, 'x'), list(7, 'y')));
tell(() => assert.deepStrictEqual(list(20, 'x', ...list(20)), list(20, 'y', ...list(20))));
tell(() => assert.deepStrictEqual([1, [2, [3, [4]]]], [1, [2, [3, [5]]]]));
tell(() => assert.deepStrictEqual(new Map([['k', { v: 1 }]]), new Map([['k', { v: 2 }]])));
tell(() => assert.deepStrictEqual(new Set([1, 2]), new Set([1, 3])));
tell(() => assert.deepStrictEqual(new Date(0), new Date(1)));
tell(() => assert.deepStrictEqual(/a/g, /a/i));
tell(() => assert.deepStrictEqual({ b: 1, a: 2 }, { a: 2, b: 3 }));
tell(() => assert.deepStrictEqual('x', ['x']));
