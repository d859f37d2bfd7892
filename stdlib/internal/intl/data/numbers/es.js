'use strict';

// Number symbols and patterns (CLDR 48), locale es. A flat table.

module.exports = {
  nu: 'latn',
  sym: [',', '.', '-', '+', '%', 'NaN', '∞', 'E', '-', '-', '~#'],
  grp: [3, 3, 2],
  dec: ['#', '-#', '+#'],
  pct: ['#\u00a0%', '-#\u00a0%', '+#\u00a0%'],
  cur: [['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤'], ['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤']],
  acc: [['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤'], ['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤']],
  name: '# ¤',
  short: [[1, '#\u00a0{mil}'], [2, '#\u00a0{mil}'], [3, '#\u00a0{mil}'], [1, '#\u00a0{M}'], [2, '#\u00a0{M}'], [3,
    '#\u00a0{M}'], [4, '#\u00a0{M}'], [2, '#\u00a0{mil\u00a0M}'], [3, '#\u00a0{mil\u00a0M}'], [1, '#\u00a0{B}']],
  long: [[1, '# {mil}'], [2, '# {mil}'], [3, '# {mil}'], [1, { '=1': '# {millón}', other: '# {millones}' }], [2,
    '# {millones}'], [3, '# {millones}'], [1, '# {mil millones}'], [2, '# {mil millones}'], [3, '# {mil millones}'], [1,
     { '=1': '# {billón}', other: '# {billones}' }], [2, '# {billones}']],
  symbols: { AFN: 'AFN|؋', AMD: 'AMD|֏', AOA: 'AOA|Kz', ARS: 'ARS|$', AUD: 'AUD|$', AZN: 'AZN|₼', BAM: 'BAM|KM', BBD:
    'BBD|$', BDT: 'BDT|৳', BMD: 'BMD|$', BND: 'BND|$', BOB: 'BOB|Bs', BRL: 'BRL|R$', BSD: 'BSD|$', BWP: 'BWP|P', BYN:
    'BYN|р.', BZD: 'BZD|$', CAD: 'CAD|$', CLP: 'CLP|$', CNY: 'CNY|¥', COP: 'COP|$', CRC: 'CRC|₡', CUC: 'CUC|$', CUP:
    'CUP|$', CZK: 'CZK|Kč', DKK: 'DKK|kr', DOP: 'DOP|$', EUR: '€', FJD: 'FJD|$', FKP: 'FKP|£', GBP: 'GBP|£', GEL:
    'GEL|₾', GHS: 'GHS|GH₵', GIP: 'GIP|£', GNF: 'GNF|FG', GTQ: 'GTQ|Q', GYD: 'GYD|$', HKD: 'HKD|$', HNL: 'HNL|L', HRK:
    'HRK|kn', HUF: 'HUF|Ft', IDR: 'IDR|Rp', ILS: 'ILS|₪', INR: 'INR|₹', ISK: 'ISK|kr', JMD: 'JMD|$', JPY: 'JPY|¥', KGS:
    'KGS|⃀', KHR: 'KHR|៛', KMF: 'KMF|CF', KPW: 'KPW|₩', KRW: 'KRW|₩', KYD: 'KYD|$', KZT: 'KZT|₸', LAK: 'LAK|₭', LBP:
    'LBP|L£', LKR: 'LKR|Rs', LRD: 'LRD|$', MGA: 'MGA|Ar', MMK: 'MMK|K', MNT: 'MNT|₮', MUR: 'MUR|Rs', MXN: 'MXN|$', MYR:
    'MYR|RM', NAD: 'NAD|$', NGN: 'NGN|₦', NIO: 'NIO|C$', NOK: 'NOK|kr', NPR: 'NPR|Rs', NZD: 'NZD|$', PHP: 'PHP|₱', PKR:
    'PKR|Rs', PLN: 'PLN|zł', PYG: 'PYG|₲', RON: 'RON|L', RUB: 'RUB|₽', RWF: 'RWF|RF', SBD: 'SBD|$', SEK: 'SEK|kr', SGD:
    'SGD|$', SHP: 'SHP|£', SRD: 'SRD|$', SSP: 'SSP|£', STN: 'STN|Db', SYP: 'SYP|£', THB: '฿', TOP: 'TOP|T$', TRY:
    'TRY|₺', TTD: 'TTD|$', TWD: 'TWD|NT$', UAH: 'UAH|₴', USD: 'US$|$', UYU: 'UYU|$', VND: '₫', XCD: 'XCD|$', XCG:
    'Cg.', XPF: 'CFPF', ZAR: 'ZAR|R', ZMW: 'ZMW|ZK' },
};
