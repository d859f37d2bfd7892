'use strict';
const { Map, List, Set, OrderedMap, Record, fromJS, Range, is, Seq } = require('immutable');
const map = Map({ a: 1, b: { c: 2 } });
console.log(map.set('a', 5).get('a'), map.get('a'), is(Map({ x: 1 }), Map({ x: 1 })), fromJS({ a: [1, { b: 2 }] }).getIn(['a', 1, 'b']), String(List([1, 2]).push(3)));
console.log(Set([1, 2]).union([2, 3]).toJS(), OrderedMap([['z', 1], ['a', 2]]).keySeq().toArray(), Range(0, 20, 5).map((x) => x * 2).toArray());
class Point extends Record({ x: 0, y: 0 }) { get sum() { return this.x + this.y; } }
console.log(new Point({ x: 3 }).set('y', 4).sum, String(new Point()), Seq([1, 2, 3, 4]).filter((n) => n % 2).map((n) => n * n).toArray());
let list = List(); list = list.withMutations((l) => { for (let i = 0; i < 2000; i++) l.push(i); }); console.log(list.size, list.get(1999), list.groupBy((n) => n % 3).get(1).size, JSON.stringify(fromJS({ a: { b: [1] } }).updateIn(['a', 'b'], (l) => l.push(2))));
