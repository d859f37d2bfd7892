'use strict';

// Number symbols and patterns (CLDR 48), locale pt. A flat table.

module.exports = {
  nu: 'latn',
  sym: [',', '.', '-', '+', '%', 'NaN', '∞', 'E', '-', '–', '~#'],
  grp: [3, 3, 1],
  dec: ['#', '-#', '+#'],
  pct: ['#%', '-#%', '+#%'],
  cur: [['¤\u00a0#', '-¤\u00a0#', '+¤\u00a0#'], ['¤\u00a0#', '-¤\u00a0#', '+¤\u00a0#']],
  acc: [['¤\u00a0#', '-¤\u00a0#', '+¤\u00a0#'], ['¤\u00a0#', '-¤\u00a0#', '+¤\u00a0#']],
  name: '# ¤',
  short: [[1, '#\u00a0{mil}'], [2, '#\u00a0{mil}'], [3, '#\u00a0{mil}'], [1, '#\u00a0{mi}'], [2, '#\u00a0{mi}'], [3,
    '#\u00a0{mi}'], [1, '#\u00a0{bi}'], [2, '#\u00a0{bi}'], [3, '#\u00a0{bi}'], [1, '#\u00a0{tri}']],
  long: [[1, '# {mil}'], [2, '# {mil}'], [3, '# {mil}'], [1, { other: '# {milhões}', one: '# {milhão}' }], [2,
    '# {milhões}'], [3, '# {milhões}'], [1, { other: '# {bilhões}', one: '# {bilhão}' }], [2, '# {bilhões}'], [3,
    '# {bilhões}'], [1, { other: '# {trilhões}', one: '# {trilhão}' }], [2, '# {trilhões}']],
  symbols: { AFN: 'AFN|؋', AMD: 'AMD|֏', AOA: 'AOA|Kz', ARS: 'ARS|$', AUD: 'AU$|$', AZN: 'AZN|₼', BAM: 'BAM|KM', BBD:
    'BBD|$', BDT: 'BDT|৳', BMD: 'BMD|$', BND: 'BND|$', BOB: 'BOB|Bs', BRL: 'R$', BSD: 'BSD|$', BWP: 'BWP|P', BYN:
    'BYN|р.', BZD: 'BZD|$', CAD: 'CA$|$', CLP: 'CLP|$', CNY: 'CN¥|¥', COP: 'COP|$', CRC: 'CRC|₡', CUC: 'CUC|$', CUP:
    'CUP|$', CZK: 'CZK|Kč', DKK: 'DKK|kr', DOP: 'DOP|$', EGP: 'EGP|E£', EUR: '€', FJD: 'FJD|$', FKP: 'FKP|£', GBP: '£',
     GEL: 'GEL|₾', GHS: 'GHS|GH₵', GIP: 'GIP|£', GNF: 'GNF|FG', GTQ: 'GTQ|Q', GYD: 'GYD|$', HKD: 'HK$|$', HNL: 'HNL|L',
     HRK: 'HRK|kn', HUF: 'HUF|Ft', IDR: 'IDR|Rp', ILS: '₪', INR: '₹', ISK: 'ISK|kr', JMD: 'JMD|$', JPY: 'JP¥|¥', KGS:
    'KGS|⃀', KHR: 'KHR|៛', KMF: 'KMF|CF', KPW: 'KPW|₩', KRW: '₩', KYD: 'KYD|$', KZT: 'KZT|₸', LAK: 'LAK|₭', LBP:
    'LBP|L£', LKR: 'LKR|Rs', LRD: 'LRD|$', MGA: 'MGA|Ar', MMK: 'MMK|K', MNT: 'MNT|₮', MUR: 'MUR|Rs', MXN: 'MX$|$', MYR:
    'MYR|RM', NAD: 'NAD|$', NGN: 'NGN|₦', NIO: 'NIO|C$', NOK: 'NOK|kr', NPR: 'NPR|Rs', NZD: 'NZ$|$', PHP: 'PHP|₱', PKR:
    'PKR|Rs', PLN: 'PLN|zł', PYG: 'PYG|₲', RON: 'RON|L', RUB: 'RUB|₽', RWF: 'RWF|RF', SBD: 'SBD|$', SEK: 'SEK|kr', SGD:
    'SGD|$', SHP: 'SHP|£', SRD: 'SRD|$', SSP: 'SSP|£', STN: 'STN|Db', SYP: 'SYP|S£', THB: '฿', TOP: 'TOP|T$', TRY:
    'TRY|₺', TTD: 'TTD|$', TWD: 'NT$', UAH: 'UAH|₴', USD: 'US$|$', UYU: 'UYU|$', VND: '₫', XAF: 'FCFA', XCD: 'EC$|$',
    XCG: 'Cg.', XOF: 'F\u202fCFA', XPF: 'CFPF', ZAR: 'ZAR|R', ZMW: 'ZMW|ZK' },
};
