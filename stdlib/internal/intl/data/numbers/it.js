'use strict';

// Number symbols and patterns (CLDR 48), locale it. A flat table.

module.exports = {
  nu: 'latn',
  sym: [',', '.', '-', '+', '%', 'NaN', '∞', 'E', '-', '-', '~#'],
  grp: [3, 3, 2],
  dec: ['#', '-#', '+#'],
  pct: ['#%', '-#%', '+#%'],
  cur: [['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤'], ['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤']],
  acc: [['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤'], ['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤']],
  name: '# ¤',
  short: [[1, '#{K}'], [2, '#{K}'], [3, '#{K}'], [1, '#\u00a0{Mln}'], [2, '#\u00a0{Mln}'], [3, '#\u00a0{Mln}'], [1,
    '#\u00a0{Mld}'], [2, '#\u00a0{Mld}'], [3, '#\u00a0{Mld}'], [1, '#\u00a0{Bln}']],
  long: [[1, { '=1': '{mille}', other: '# {mila}' }], [2, '# {mila}'], [3, '# {mila}'], [1, { '=1': '# {milione}', other:
    '# {milioni}' }], [2, '# {milioni}'], [3, '# {milioni}'], [1, { '=1': '# {miliardo}', other: '# {miliardi}' }], [2,
     '# {miliardi}'], [3, '# {miliardi}'], [1, { '=1': '# {mille miliardi}', other: '# {mila miliardi}' }], [2,
    '# {mila miliardi}']],
  symbols: { AFN: 'AFN|؋', AMD: 'AMD|֏', AOA: 'AOA|Kz', ARS: 'ARS|$', AUD: 'A$|$', AZN: 'AZN|₼', BAM: 'BAM|KM', BBD:
    'BBD|$', BDT: 'BDT|৳', BMD: 'BMD|$', BND: 'BND|$', BOB: 'BOB|Bs', BRL: 'BRL|R$', BSD: 'BSD|$', BWP: 'BWP|P', BYN:
    'BYN|Br', BZD: 'BZD|$', CAD: 'CA$|$', CLP: 'CLP|$', CNY: 'CN¥|¥', COP: 'COP|$', CRC: 'CRC|₡', CUC: 'CUC|$', CUP:
    'CUP|$', CZK: 'CZK|Kč', DKK: 'DKK|kr', DOP: 'DOP|$', EGP: 'EGP|£E', EUR: '€', FJD: 'FJD|$', FKP: 'FKP|£', GBP: '£',
     GEL: 'GEL|₾', GHS: 'GHS|GH₵', GIP: 'GIP|£', GNF: 'GNF|FG', GTQ: 'GTQ|Q', GYD: 'GYD|$', HKD: 'HKD|$', HNL: 'HNL|L',
     HRK: 'HRK|kn', HUF: 'HUF|Ft', IDR: 'IDR|Rp', ILS: '₪', INR: 'INR|₹', ISK: 'ISK|kr', JMD: 'JMD|$', JPY: 'JPY|¥', KGS:
    'KGS|⃀', KHR: 'KHR|៛', KMF: 'KMF|CF', KPW: 'KPW|₩', KRW: 'KRW|₩', KYD: 'KYD|$', KZT: 'KZT|₸', LAK: 'LAK|₭', LBP:
    'LBP|L£', LKR: 'LKR|Rs', LRD: 'LRD|$', MGA: 'MGA|Ar', MMK: 'MMK|K', MNT: 'MNT|₮', MUR: 'MUR|Rs', MXN: 'MXN|$', MYR:
    'MYR|RM', NAD: 'NAD|$', NGN: 'NGN|₦', NIO: 'NIO|C$', NOK: 'NOK|NKr', NPR: 'NPR|Rs', NZD: 'NZ$|$', PHP: '₱', PKR:
    'PKR|Rs', PLN: 'PLN|zł', PYG: 'PYG|₲', RON: 'RON|lei', RUB: 'RUB|₽', RWF: 'RWF|RF', SBD: 'SBD|$', SEK: 'SEK|kr', SGD:
    'SGD|$', SHP: 'SHP|£', SRD: 'SRD|$', SSP: 'SSP|£', STN: 'STN|Db', SYP: 'SYP|£', THB: '฿', TOP: 'TOP|T$', TRY:
    'TRY|₺', TTD: 'TTD|$', TWD: 'TWD|NT$', UAH: 'UAH|₴', USD: 'USD|$', UYU: 'UYU|$', VND: 'VND|₫', XAF: 'FCFA', XCD:
    'EC$|$', XCG: 'Cf', XOF: 'F\u202fCFA', XPF: 'CFPF', ZAR: 'ZAR|R', ZMW: 'ZMW|ZK' },
};
