'use strict';

// Number symbols and patterns (CLDR 48), locale zh-Hant-HK. A flat table.

module.exports = {
  short: [
    [1, '#{K}'], [2, '#{K}'], [3, '#{K}'], [1, '#{M}'], [2, '#{M}'], [3, '#{M}'], [1, '#{B}'], [2, '#{B}'],
    [3, '#{B}'], [1, '#{T}'],
  ],
  long: [
    [1, '#{K}'], [2, '#{K}'], [3, '#{K}'], [1, '#{M}'], [2, '#{M}'], [3, '#{M}'], [1, '#{B}'], [2, '#{B}'],
    [3, '#{B}'], [1, '#{T}'],
  ],
  symbols: { KRW: '₩', TWD: 'NT$|$' },
};
