'use strict';

// Number symbols and patterns (CLDR 48), locale en. A flat table.

module.exports = {
  nu: 'latn',
  sym: ['.', ',', '-', '+', '%', 'NaN', '∞', 'E', '-', '–', '~#'],
  grp: [3, 3, 1],
  dec: ['#', '-#', '+#'],
  pct: ['#%', '-#%', '+#%'],
  cur: [['¤#', '-¤#', '+¤#'], ['¤\u00a0#', '-¤\u00a0#', '+¤\u00a0#']],
  acc: [['¤#', '(¤#)', '+¤#'], ['¤\u00a0#', '(¤\u00a0#)', '+¤\u00a0#']],
  name: '# ¤',
  short: [[1, '#{K}'], [2, '#{K}'], [3, '#{K}'], [1, '#{M}'], [2, '#{M}'], [3, '#{M}'], [1, '#{B}'], [2, '#{B}'], [3,
    '#{B}'], [1, '#{T}']],
  long: [[1, '# {thousand}'], [2, '# {thousand}'], [3, '# {thousand}'], [1, '# {million}'], [2, '# {million}'], [3,
    '# {million}'], [1, '# {billion}'], [2, '# {billion}'], [3, '# {billion}'], [1, '# {trillion}']],
  symbols: { AFN: 'AFN|؋', AMD: 'AMD|֏', AOA: 'AOA|Kz', ARS: 'ARS|$', AUD: 'A$|$', AZN: 'AZN|₼', BAM: 'BAM|KM', BBD:
    'BBD|$', BDT: 'BDT|৳', BMD: 'BMD|$', BND: 'BND|$', BOB: 'BOB|Bs', BRL: 'R$', BSD: 'BSD|$', BWP: 'BWP|P', BZD:
    'BZD|$', CAD: 'CA$|$', CLP: 'CLP|$', CNY: 'CN¥|¥', COP: 'COP|$', CRC: 'CRC|₡', CUC: 'CUC|$', CUP: 'CUP|$', CZK:
    'CZK|Kč', DKK: 'DKK|kr', DOP: 'DOP|$', EGP: 'EGP|E£', EUR: '€', FJD: 'FJD|$', FKP: 'FKP|£', GBP: '£', GEL: 'GEL|₾',
     GHS: 'GHS|GH₵', GIP: 'GIP|£', GNF: 'GNF|FG', GTQ: 'GTQ|Q', GYD: 'GYD|$', HKD: 'HK$|$', HNL: 'HNL|L', HRK:
    'HRK|kn', HUF: 'HUF|Ft', IDR: 'IDR|Rp', ILS: '₪', INR: '₹', ISK: 'ISK|kr', JMD: 'JMD|$', JPY: '¥', KGS: 'KGS|⃀', KHR:
    'KHR|៛', KMF: 'KMF|CF', KPW: 'KPW|₩', KRW: '₩', KYD: 'KYD|$', KZT: 'KZT|₸', LAK: 'LAK|₭', LBP: 'LBP|L£', LKR:
    'LKR|Rs', LRD: 'LRD|$', MGA: 'MGA|Ar', MMK: 'MMK|K', MNT: 'MNT|₮', MUR: 'MUR|Rs', MXN: 'MX$|$', MYR: 'MYR|RM', NAD:
    'NAD|$', NGN: 'NGN|₦', NIO: 'NIO|C$', NOK: 'NOK|kr', NPR: 'NPR|Rs', NZD: 'NZ$|$', PHP: '₱', PKR: 'PKR|Rs', PLN:
    'PLN|zł', PYG: 'PYG|₲', RON: 'RON|lei', RUB: 'RUB|₽', RWF: 'RWF|RF', SBD: 'SBD|$', SEK: 'SEK|kr', SGD: 'SGD|$', SHP:
    'SHP|£', SRD: 'SRD|$', SSP: 'SSP|£', STN: 'STN|Db', SYP: 'SYP|£', THB: 'THB|฿', TOP: 'TOP|T$', TRY: 'TRY|₺', TTD:
    'TTD|$', TWD: 'NT$|$', UAH: 'UAH|₴', USD: '$', UYU: 'UYU|$', VND: '₫', XAF: 'FCFA', XCD: 'EC$|$', XCG: 'Cg.', XOF:
    'F\u202fCFA', XPF: 'CFPF', ZAR: 'ZAR|R', ZMW: 'ZMW|ZK' },
};
