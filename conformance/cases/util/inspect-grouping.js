'use strict';
const util = require('util');
const show = (value, options) => console.log(util.inspect(value, options));

show(Array.from({ length: 7 }, (_, i) => i)); show(Array.from({ length: 27 }, (_, i) => 'x'.repeat(i % 5)));
show(Array.from({ length: 120 }, (_, i) => i * 37)); show(Array.from({ length: 50 }, (_, i) => `item ${i}`));
show(['a', 'b', 'c', 'd', 'e', 'f', 'g', 1]); show([1.5, 2.25, 100, 2000, 3, 4, 5, 6]); show([1n, 20n, 300n, 4n, 5n, 6n, 7n]);
show(['中文', '日本語', 'a', 'b', 'c', 'd', 'e', 'f']); show([true, false, true, false, true, false, true]);
show({ list: Array.from({ length: 30 }, (_, i) => i) }); show([[1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7]]);
show(Array.from({ length: 20 }, (_, i) => ({ i }))); show(Array.from({ length: 10 }, (_, i) => 'x'.repeat(i * 8)));
show(Array.from({ length: 30 }, (_, i) => i), { compact: 1 }); show(Array.from({ length: 30 }, (_, i) => i), { breakLength: 20 });
show(Array.from({ length: 9 }, (_, i) => 'y'.repeat(i)), { colors: true }); show(new Set(Array.from({ length: 9 }, (_, i) => i)));
