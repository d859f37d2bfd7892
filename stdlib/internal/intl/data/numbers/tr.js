'use strict';

// Number symbols and patterns (CLDR 48), locale tr. A flat table.

module.exports = {
  nu: 'latn',
  sym: [',', '.', '-', '+', '%', 'NaN', '∞', 'E', '-', '–', '~#'],
  grp: [3, 3, 1],
  dec: ['#', '-#', '+#'],
  pct: ['%#', '-%#', '+%#'],
  cur: [['¤#', '-¤#', '+¤#'], ['¤\u00a0#', '-¤\u00a0#', '+¤\u00a0#']],
  acc: [['¤#', '(¤#)', '+¤#'], ['¤\u00a0#', '(¤\u00a0#)', '+¤\u00a0#']],
  name: '# ¤',
  short: [[1, '#\u00a0{B}'], [2, '#\u00a0{B}'], [3, '#\u00a0{B}'], [1, '#\u00a0{Mn}'], [2, '#\u00a0{Mn}'], [3,
    '#\u00a0{Mn}'], [1, '#\u00a0{Mr}'], [2, '#\u00a0{Mr}'], [3, '#\u00a0{Mr}'], [1, '#\u00a0{Tn}']],
  long: [[1, '# {bin}'], [2, '# {bin}'], [3, '# {bin}'], [1, '# {milyon}'], [2, '# {milyon}'], [3, '# {milyon}'], [1,
    '# {milyar}'], [2, '# {milyar}'], [3, '# {milyar}'], [1, '# {trilyon}']],
  symbols: { AFN: 'AFN|؋', AMD: 'AMD|֏', AOA: 'AOA|Kz', ARS: 'ARS|$', AUD: 'AU$|$', AZN: 'AZN|₼', BAM: 'BAM|KM', BBD:
    'BBD|$', BDT: 'BDT|৳', BMD: 'BMD|$', BND: 'BND|$', BOB: 'BOB|Bs', BRL: 'R$', BSD: 'BSD|$', BWP: 'BWP|P', BYN:
    'BYN|р.', BZD: 'BZD|$', CAD: 'CA$|$', CLP: 'CLP|$', CNY: 'CN¥|¥', COP: 'COP|$', CRC: 'CRC|₡', CUC: 'CUC|$', CUP:
    'CUP|$', CZK: 'CZK|Kč', DKK: 'DKK|kr', DOP: 'DOP|$', EGP: 'EGP|E£', EUR: '€', FJD: 'FJD|$', FKP: 'FKP|£', GBP: '£',
     GEL: 'GEL|₾', GHS: 'GHS|GH₵', GIP: 'GIP|£', GNF: 'GNF|FG', GTQ: 'GTQ|Q', GYD: 'GYD|$', HKD: 'HK$|$', HNL: 'HNL|L',
     HRK: 'HRK|kn', HUF: 'HUF|Ft', IDR: 'IDR|Rp', ILS: '₪', INR: '₹', ISK: 'ISK|kr', JMD: 'JMD|$', JPY: '¥', KGS:
    'KGS|⃀', KHR: 'KHR|៛', KMF: 'KMF|CF', KPW: 'KPW|₩', KRW: '₩', KYD: 'KYD|$', KZT: 'KZT|₸', LAK: 'LAK|₭', LBP:
    'LBP|L£', LKR: 'LKR|Rs', LRD: 'LRD|$', MGA: 'MGA|Ar', MMK: 'MMK|K', MNT: 'MNT|₮', MUR: 'MUR|Rs', MXN: 'MX$|$', MYR:
    'MYR|RM', NAD: 'NAD|$', NGN: 'NGN|₦', NIO: 'NIO|C$', NOK: 'NOK|kr', NPR: 'NPR|Rs', NZD: 'NZ$|$', PHP: 'PHP|₱', PKR:
    'PKR|Rs', PLN: 'PLN|zł', PYG: 'PYG|₲', RON: 'RON|L', RUB: 'RUB|₽', RWF: 'RWF|RF', SBD: 'SBD|$', SEK: 'SEK|kr', SGD:
    'SGD|$', SHP: 'SHP|£', SRD: 'SRD|$', SSP: 'SSP|£', STN: 'STN|Db', SYP: 'SYP|£', THB: '฿', TOP: 'TOP|T$', TRY: '₺',
     TTD: 'TTD|$', TWD: 'NT$', UAH: 'UAH|₴', USD: '$', UYU: 'UYU|$', VND: '₫', XAF: 'FCFA', XCD: 'EC$|$', XCG: 'Cg.',
    XOF: 'F\u202fCFA', XPF: 'CFPF', ZAR: 'ZAR|R', ZMW: 'ZMW|ZK' },
};
