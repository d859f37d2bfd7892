'use strict';
const namespace = require('./tree/named.mjs');
console.log(namespace, Object.keys(namespace), namespace.__esModule);
const marked = require('./tree/default.mjs');
console.log(marked.default(), marked.extra, marked.__esModule, require('./tree/default.mjs') === marked);
console.log(require('./tree/replaced.mjs'));
for (const file of ['./tree/awaits.mjs', './tree/throws.mjs', './tree/bad-import.mjs']) {
  try {
    require(file);
  } catch (error) {
    console.log(error.code, error.message.split('\n')[0]);
  }
}
import('./tree/named.mjs').then((imported) => console.log('one instance', imported === namespace));
import('./tree/awaits.mjs').then(({ v }) => console.log('awaited', v));
