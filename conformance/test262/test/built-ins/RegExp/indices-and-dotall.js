/*---
esid: sec-makematchindicesindexpairarray
description: d gives where each capture is; s lets the point match line ends; flags come in alphabetical order
features: [regexp-match-indices, regexp-dotall]
---*/

const m = /a(?<n>b)?(c)/d.exec('xac');
assert.sameValue(m.indices.length, 3);
assert.sameValue(m.indices[0].join(), '1,3');
assert.sameValue(m.indices[1], undefined);
assert.sameValue(m.indices.groups.n, undefined);
assert.sameValue(m.indices[2].join(), '2,3');
assert.sameValue(/./s.test('\n') && !/./.test('\u2028'), true);
assert.sameValue(new RegExp('', 'yusmigd').flags, 'dgimsuy');
assert.sameValue(/^b/m.test('a\nb'), true);
