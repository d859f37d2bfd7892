'use strict';

// Number symbols and patterns (CLDR 48), locale ja. A flat table.

module.exports = {
  nu: 'latn',
  sym: ['.', ',', '-', '+', '%', 'NaN', '∞', 'E', '-', '～', '約#'],
  grp: [3, 3, 1],
  dec: ['#', '-#', '+#'],
  pct: ['#%', '-#%', '+#%'],
  cur: [['¤#', '-¤#', '+¤#'], ['¤\u00a0#', '-¤\u00a0#', '+¤\u00a0#']],
  acc: [['¤#', '(¤#)', '+¤#'], ['¤\u00a0#', '(¤\u00a0#)', '+¤\u00a0#']],
  name: '#¤',
  short: [[4, '#'], [1, '#{万}'], [2, '#{万}'], [3, '#{万}'], [4, '#{万}'], [1, '#{億}'], [2, '#{億}'], [3, '#{億}'], [4,
    '#{億}'], [1, '#{兆}'], [2, '#{兆}'], [3, '#{兆}'], [4, '#{兆}'], [1, '#{京}']],
  long: [[4, '#'], [1, '#{万}'], [2, '#{万}'], [3, '#{万}'], [4, '#{万}'], [1, '#{億}'], [2, '#{億}'], [3, '#{億}'], [4,
    '#{億}'], [1, '#{兆}'], [2, '#{兆}'], [3, '#{兆}'], [4, '#{兆}'], [1, '#{京}']],
  symbols: { AFN: 'AFN|؋', AMD: 'AMD|֏', AOA: 'AOA|Kz', ARS: 'ARS|$', AUD: 'A$|$', AZN: 'AZN|₼', BAM: 'BAM|KM', BBD:
    'BBD|$', BDT: 'BDT|৳', BMD: 'BMD|$', BND: 'BND|$', BOB: 'BOB|Bs', BRL: 'R$', BSD: 'BSD|$', BWP: 'BWP|P', BYN:
    'BYN|р.', BZD: 'BZD|$', CAD: 'CA$|$', CLP: 'CLP|$', CNY: '元|￥', COP: 'COP|$', CRC: 'CRC|₡', CUC: 'CUC|$', CUP:
    'CUP|$', CZK: 'CZK|Kč', DKK: 'DKK|kr', DOP: 'DOP|$', EGP: 'EGP|E£', EUR: '€', FJD: 'FJD|$', FKP: 'FKP|£', GBP: '£',
     GEL: 'GEL|₾', GHS: 'GHS|GH₵', GIP: 'GIP|£', GNF: 'GNF|FG', GTQ: 'GTQ|Q', GYD: 'GYD|$', HKD: 'HK$|$', HNL: 'HNL|L',
     HRK: 'HRK|kn', HUF: 'HUF|Ft', IDR: 'IDR|Rp', ILS: '₪', INR: '₹', ISK: 'ISK|kr', JMD: 'JMD|$', JPY: '￥', KGS:
    'KGS|⃀', KHR: 'KHR|៛', KMF: 'KMF|CF', KPW: 'KPW|₩', KRW: '₩', KYD: 'KYD|$', KZT: 'KZT|₸', LAK: 'LAK|₭', LBP:
    'LBP|L£', LKR: 'LKR|Rs', LRD: 'LRD|$', MGA: 'MGA|Ar', MMK: 'MMK|K', MNT: 'MNT|₮', MUR: 'MUR|Rs', MXN: 'MX$|$', MYR:
    'MYR|RM', NAD: 'NAD|$', NGN: 'NGN|₦', NIO: 'NIO|C$', NOK: 'NOK|kr', NPR: 'NPR|Rs', NZD: 'NZ$|$', PHP: 'PHP|₱', PKR:
    'PKR|Rs', PLN: 'PLN|zł', PYG: 'PYG|₲', RON: 'RON|レイ', RUB: 'RUB|₽', RWF: 'RWF|RF', SBD: 'SBD|$', SEK: 'SEK|kr', SGD:
    'SGD|$', SHP: 'SHP|£', SRD: 'SRD|$', SSP: 'SSP|£', STN: 'STN|Db', SYP: 'SYP|£', THB: 'THB|฿', TOP: 'TOP|T$', TRY:
    'TRY|₺', TTD: 'TTD|$', TWD: 'NT$|$', UAH: 'UAH|₴', USD: '$', UYU: 'UYU|$', VND: '₫', XAF: 'FCFA', XCD: 'EC$|$', XCG:
    'Cg', XOF: 'F\u202fCFA', XPF: 'CFPF', ZAR: 'ZAR|R', ZMW: 'ZMW|ZK' },
};
