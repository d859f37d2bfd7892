'use strict';

// Number symbols and patterns (CLDR 48), locale es-US. A flat table.

module.exports = {
  short: [
    [1, '#\u00a0{K}'], [2, '#\u00a0{K}'], [3, '#\u00a0{K}'], [1, '#\u00a0{M}'], [2, '#\u00a0{M}'], [3, '#\u00a0{M}'],
    [4, '#\u00a0{M}'], [2, '#\u00a0{mil\u00a0M}'], [3, '#\u00a0{mil\u00a0M}'], [1, '#\u00a0{B}'],
  ],
  symbols: { FKP: 'FKP|£', JPY: '¥', RON: 'RON|lei', SSP: 'SSP|£', SYP: 'SYP|£', USD: '$' },
};
