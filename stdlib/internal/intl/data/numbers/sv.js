'use strict';

// Number symbols and patterns (CLDR 48), locale sv. A flat table.

module.exports = {
  nu: 'latn',
  sym: [',', '\u00a0', '−', '+', '%', 'NaN', '∞', '×10^', '−', '–', '~#'],
  grp: [3, 3, 1],
  dec: ['#', '-#', '+#'],
  pct: ['#\u00a0%', '-#\u00a0%', '+#\u00a0%'],
  cur: [['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤'], ['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤']],
  acc: [['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤'], ['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤']],
  name: '# ¤',
  short: [[1, '#\u00a0{tn}'], [2, '#\u00a0{tn}'], [3, '#\u00a0{tn}'], [1, '#\u00a0{mn}'], [2, '#\u00a0{mn}'], [3,
    '#\u00a0{mn}'], [1, '#\u00a0{md}'], [2, '#\u00a0{md}'], [3, '#\u00a0{md}'], [1, '#\u00a0{bn}']],
  long: [[1, '# {tusen}'], [2, '# {tusen}'], [3, '# {tusen}'], [1, { '=1': '# {miljon}', other: '# {miljoner}' }], [2,
     '# {miljoner}'], [3, '# {miljoner}'], [1, { '=1': '# {miljard}', other: '# {miljarder}' }], [2, '# {miljarder}'],
     [3, '# {miljarder}'], [1, { '=1': '# {biljon}', other: '# {biljoner}' }], [2, '# {biljoner}']],
  symbols: { AFN: 'AFN|؋', AMD: 'AMD|֏', AOA: 'AOA|Kz', ARS: 'ARS|$', AUD: 'AUD|$', AZN: 'AZN|₼', BAM: 'BAM|KM', BBD:
    'Bds$|$', BDT: 'BDT|৳', BMD: 'BM$|$', BND: 'BND|$', BOB: 'BOB|Bs', BRL: 'BR$|R$', BSD: 'BS$|$', BWP: 'BWP|P', BYN:
    'BYN|р.', BZD: 'BZ$|$', CAD: 'CA$|$', CLP: 'CLP|$', CNY: 'CNY|¥', COP: 'COP|$', CRC: 'CRC|₡', CUC: 'CUC|$', CUP:
    'CUP|$', CZK: 'CZK|Kč', DKK: 'Dkr|kr', DOP: 'RD$|$', EGP: 'EG£|E£', EUR: '€', FJD: 'FJD|$', FKP: 'FKP|£', GBP:
    'GBP|£', GEL: 'GEL|₾', GHS: 'GHS|GH₵', GIP: 'GIP|£', GNF: 'GNF|FG', GTQ: 'GTQ|Q', GYD: 'GYD|$', HKD: 'HKD|$', HNL:
    'HNL|L', HRK: 'HRK|kn', HUF: 'HUF|Ft', IDR: 'IDR|Rp', ILS: '₪', INR: 'INR|₹', ISK: 'Ikr|kr', JMD: 'JM$|$', JPY:
    'JPY|¥', KGS: 'KGS|⃀', KHR: 'KHR|៛', KMF: 'KMF|CF', KPW: 'KPW|₩', KRW: 'KRW|₩', KYD: 'KYD|$', KZT: 'KZT|₸', LAK:
    'LAK|₭', LBP: 'LBP|L£', LKR: 'LKR|Rs', LRD: 'LRD|$', MGA: 'MGA|Ar', MMK: 'MMK|K', MNT: 'MNT|₮', MUR: 'MUR|Rs', MXN:
    'MX$|$', MYR: 'MYR|RM', NAD: 'NAD|$', NGN: 'NGN|₦', NIO: 'NIO|C$', NOK: 'Nkr|kr', NPR: 'NPR|Rs', NZD: 'NZD|$', PHP:
    'PHP|₱', PKR: 'PKR|Rs', PLN: 'PLN|zł', PYG: 'PYG|₲', RON: 'RON|L', RUB: 'RUB|₽', RWF: 'RWF|RF', SBD: 'SBD|$', SEK:
    'kr', SGD: 'SGD|$', SHP: 'SHP|£', SRD: 'SRD|$', SSP: 'SSP|£', STN: 'STN|Db', SYP: 'SYP|£', THB: 'THB|฿', TOP:
    'TOP|T$', TRY: 'TRY|₺', TTD: 'TTD|$', TWD: 'TWD|NT$', UAH: 'UAH|₴', USD: 'US$|$', UYU: 'UYU|$', VND: 'VND|₫', XAF:
    'FCFA', XCD: 'EC$|$', XOF: 'F\u202fCFA', XPF: 'CFPF', ZAR: 'ZAR|R', ZMW: 'ZMW|ZK' },
};
