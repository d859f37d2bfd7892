// util.diff: edit scripts of texts and lists.
const util = require('util');
for (const [a, b] of [['abc', 'xbc'], ['', 'a'], ['a', ''], ['same', 'same'], ['12345678', '12!!5!7!'], [['a', 'b', 'c'], ['b', 'c', 'd']], [[], ['x']], ['kitten', 'sitting']]) console.log(JSON.stringify(util.diff(a, b)));
for (const bad of [[1, 'a'], ['a', null], [['a', 1], ['a']], [{}, 'a']]) { try { util.diff(...bad); } catch (e) { console.log(e.code, e.message); } }
