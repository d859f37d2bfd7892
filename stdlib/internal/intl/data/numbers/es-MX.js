'use strict';

// Number symbols and patterns (CLDR 48), locale es-MX. A flat table.

module.exports = {
  short: [
    [1, '#\u00a0{k}'], [2, '#\u00a0{k}'], [3, '#\u00a0{k}'], [1, '#\u00a0{M}'], [2, '#\u00a0{M}'], [3, '#\u00a0{M}'],
    [4, '#\u00a0{M}'], [2, '#\u00a0{mil\u00a0M}'], [3, '#\u00a0{mil\u00a0M}'], [1, '#\u00a0{B}'],
  ],
  symbols: { BYN: 'BYN|p.', FKP: 'FKP|£', MRU: 'UM', MXN: '$', RON: 'RON|lei', SSP: 'SSP|£', SYP: 'SYP|£' },
};
