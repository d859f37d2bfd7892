'use strict';
const yaml = require('js-yaml');
const text = 'a: 1\nb: [x, "y", 3.5, .inf, ~]\nc:\n  - &anchor {k: v}\n  - *anchor\nd: |\n  two\n  lines\ne: >\n  folded\n  text\nf: 2024-02-29T12:00:00Z\ng: !!set {p, q}\nh: 0x1F\n? complex\n: yes it is\n';
const doc = yaml.load(text);
console.log(doc, doc.c[0] === doc.c[1]);
console.log(yaml.dump({ list: [1, 'two', { three: [true, null] }], text: 'multi\nline', date: new Date(0), empty: {}, s: '1' }));
console.log(yaml.loadAll('--- 1\n--- [2]\n'));
try { yaml.load('a: [1, 2\nb: 3'); } catch (err) { console.log(err.name, err.reason, err.mark.line); console.log(err.message); }
