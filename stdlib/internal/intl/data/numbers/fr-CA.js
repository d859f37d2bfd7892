'use strict';

// Number symbols and patterns (CLDR 48), locale fr-CA. A flat table.

module.exports = {
  sym: [',', '\u00a0', '-', '+', '%', 'NaN', '∞', 'E', '-', '–', '≈#'],
  name: '#\u00a0¤',
  short: [
    [1, '#\u00a0{k}'], [2, '#\u00a0{k}'], [3, '#\u00a0{k}'], [1, '#\u00a0{M}'], [2, '#\u00a0{M}'], [3, '#\u00a0{M}'],
    [1, '#\u00a0{G}'], [2, '#\u00a0{G}'], [3, '#\u00a0{G}'], [1, '#\u00a0{T}'],
  ],
  long: [
    [1, '# {mille}'], [2, '# {mille}'], [3, '# {mille}'], [1, { other: '# {millions}', one: '# {million}' }],
    [2, '# {millions}'], [3, '# {millions}'], [1, { other: '# {milliards}', one: '# {milliard}' }],
    [2, '# {milliards}'], [3, '# {milliards}'], [1, { other: '# {billions}', one: '# {billion}' }],
    [2, '# {billions}'],
  ],
  symbols: {
    ARS: 'ARS|$', AUD: '$\u00a0AU|$', BMD: 'BMD|$', BND: 'BND|$', BYN: 'BYN|Br', BZD: 'BZD|$', CAD: '$', CLP: 'CLP|$',
    CNY: 'CN¥|¥', COP: 'COP|$', FJD: 'FJD|$', FKP: 'FKP|£', GBP: '£', GIP: 'GIP|£', HKD: '$\u00a0HK|$', ILS: 'ILS|₪',
    INR: 'INR|₹', JPY: '¥', KMF: 'KMF|CF', KRW: 'KRW|₩', LBP: 'LBP|£L', MXN: 'MXN|$', NAD: 'NAD|$', NIO: 'NIO|C$',
    NZD: '$\u00a0NZ|$', SBD: 'SBD|$', SGD: '$\u00a0SG|$', SRD: 'SRD|$', TTD: 'TTD|$', USD: '$\u00a0US|$',
    UYU: 'UYU|$', VND: 'VND|₫', ZMW: 'ZMW|ZK', GEL: undefined, WST: undefined, XAF: undefined, XOF: undefined,
    XPF: undefined,
  },
};
