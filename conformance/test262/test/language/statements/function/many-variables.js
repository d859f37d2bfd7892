/*---
esid: sec-functiondeclarationinstantiation
description: Names of a large function are found, captured, shadowed and changed by eval as in a small one
flags: [noStrict]
---*/

let source = '';
for (let i = 0; i < 500; i++) source += `var v${i} = ${i}; let l${i} = v${i} + 1; `;
source += 'let sum = 0; ';
for (let i = 0; i < 500; i += 7) source += `sum += v${i} * l${i}; `;
source += `
  const get = () => v499 + l499;
  { let v499 = 'shadow'; l499 = v499.length; }
  eval('v0 = "by eval"; var late = l1');
  with ({ v1: 'with' }) { v2 = v1; }
  return [sum, get(), v0, late, v2, typeof v500].join();`;
const result = new Function(source)();
let sum = 0;
for (let i = 0; i < 500; i += 7) sum += i * (i + 1);
assert.sameValue(result, [sum, 499 + 6, 'by eval', 2, 'with', 'undefined'].join());
let switchSource = 'switch (n) {';
for (let i = 0; i < 1000; i++) switchSource += `case ${i}: return ${i} * 2;`;
assert.sameValue(new Function('n', switchSource + '}')(777), 1554);
const nested = '('.repeat(200) + '1' + ')'.repeat(200);
assert.sameValue((0, eval)(nested), 1);
assert.sameValue((0, eval)('[' + '1,'.repeat(3000) + ']').length, 3000);
assert.sameValue((0, eval)(new Array(2000).fill('1').join('+')), 2000);
