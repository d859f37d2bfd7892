'use strict';

// Number symbols and patterns (CLDR 48), locale es-419. A flat table.

module.exports = {
  sym: ['.', ',', '-', '+', '%', 'NaN', '∞', 'E', '-', '-', '~#'],
  grp: [3, 3, 1],
  pct: ['#%', '-#%', '+#%'],
  cur: [['¤#', '-¤#', '+¤#'], ['¤\u00a0#', '-¤\u00a0#', '+¤\u00a0#']],
  acc: [['¤#', '-¤#', '+¤#'], ['¤\u00a0#', '-¤\u00a0#', '+¤\u00a0#']],
  short: [
    [1, '#\u00a0{K}'], [2, '#\u00a0{k}'], [3, '#\u00a0{k}'], [1, '#\u00a0{M}'], [2, '#\u00a0{M}'], [3, '#\u00a0{M}'],
    [4, '#\u00a0{M}'], [2, '#\u00a0{mil\u00a0M}'], [3, '#\u00a0{mil\u00a0M}'], [1, '#\u00a0{B}'],
  ],
  symbols: {
    EGP: 'EGP|E£', EUR: 'EUR|€', FKP: 'FKP|FK£', SSP: 'SSP|SD£', SYP: 'SYP|S£', THB: 'THB|฿', USD: 'USD|$',
    VND: 'VND|₫',
  },
};
