// Sets and maps whose entries have to be paired.
const assert = require('assert');
const t = (m, a, b) => { try { assert[m](a, b); return '1'; } catch (e) { return e.code === 'ERR_ASSERTION' ? '0' : String(e); } };
const o = { a: 1 };
const pairs = [
  [new Set([1, 2]), new Set([2, 1])], [new Set([1]), new Set(['1'])], [new Set([1, 2]), new Set(['1', 2])], [new Set([{ a: 1 }]), new Set([{ a: 1 }])],
  [new Set([{ a: 1 }, { b: 1 }, { c: 1 }]), new Set([{ c: 1 }, { a: 1 }, { b: 1 }])], [new Set([{ a: 1 }, { a: 1 }, { b: 1 }]), new Set([{ a: 1 }, { b: 1 }, { b: 1 }])],
  [new Set([o, { a: 1 }]), new Set([{ a: 1 }, o])], [new Set([null]), new Set([undefined])], [new Set([[1, '2'], [2, 1]]), new Set([[2, 1], ['1', 2]])],
  [new Set(['1', 2, {}]), new Set([1, '2', {}])], [new Set([NaN]), new Set([NaN])], [new Set([0]), new Set([-0])], [new Set([1, 2, 3]), new Set([1, 2, '3'])],
  [new Set([new Set([1]), new Set([2]), new Set([3])]), new Set([new Set([3]), new Set([1]), new Set([2])])], [new Set(), new Set([1])], [new Set([{}]), new Map([[{}, 1]])],
  [new Map([[1, 1]]), new Map([[1, '1']])], [new Map([[1, 1]]), new Map([['1', 1]])], [new Map([[{ a: 1 }, 1]]), new Map([[{ a: 1 }, 1]])],
  [new Map([[{ a: 1 }, 1], [{ b: 1 }, 2]]), new Map([[{ b: 1 }, 2], [{ a: 1 }, 1]])], [new Map([[{ a: 1 }, 1], [{ b: 1 }, 2]]), new Map([[{ b: 1 }, 1], [{ a: 1 }, 2]])],
  [new Map([[undefined, 1]]), new Map([[null, 1]])], [new Map([['a', undefined]]), new Map([['b', undefined]])], [new Map([[1, {}], [{}, 1]]), new Map([[{}, 1], [1, {}]])],
  [new Map([[[1], 'x'], [[2], 'y'], ['z', 'z']]), new Map([[[2], 'y'], ['z', 'z'], [[1], 'x']])], [new Map([[1, undefined]]), new Map([[1, null]])],
  [new Map([[NaN, 0]]), new Map([[NaN, 0]])], [new Map([[null, 3]]), new Map([[null, 3]])], [new Map([['1', 2], [3, 4]]), new Map([[1, 2], ['3', 4]])],
  [Object.assign(new Set([1]), { x: 1 }), new Set([1])], [Object.assign(new Map(), { x: 1 }), Object.assign(new Map(), { x: 1 })],
];
const loop = () => { const m = new Map(); m.set('m', m); const s = new Set([m]); m.set('s', s); return m; };
pairs.push([loop(), loop()]);
for (const [a, b] of pairs) console.log(t('deepEqual', a, b) + t('deepEqual', b, a) + t('deepStrictEqual', a, b) + t('deepStrictEqual', b, a) + t('partialDeepStrictEqual', a, b) + t('partialDeepStrictEqual', b, a));
