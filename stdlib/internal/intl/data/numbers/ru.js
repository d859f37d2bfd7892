'use strict';

// Number symbols and patterns (CLDR 48), locale ru. A flat table.

module.exports = {
  nu: 'latn',
  sym: [',', '\u00a0', '-', '+', '%', 'не\u00a0число', '∞', 'E', '-', '–', '≈#'],
  grp: [3, 3, 1],
  dec: ['#', '-#', '+#'],
  pct: ['#\u00a0%', '-#\u00a0%', '+#\u00a0%'],
  cur: [['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤'], ['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤']],
  acc: [['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤'], ['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤']],
  name: '# ¤',
  short: [[1, '#\u00a0{тыс.}'], [2, '#\u00a0{тыс.}'], [3, '#\u00a0{тыс.}'], [1, '#\u00a0{млн}'], [2, '#\u00a0{млн}'],
    [3, '#\u00a0{млн}'], [1, '#\u00a0{млрд}'], [2, '#\u00a0{млрд}'], [3, '#\u00a0{млрд}'], [1, '#\u00a0{трлн}']],
  long: [[1, { '=1': '# {тысяча}', many: '# {тысяч}', other: '# {тысячи}' }], [2, '# {тысяч}'], [3, '# {тысяч}'], [1,
    { '=1': '# {миллион}', many: '# {миллионов}', other: '# {миллиона}' }], [2, '# {миллионов}'], [3, '# {миллионов}'],
     [1, { '=1': '# {миллиард}', many: '# {миллиардов}', other: '# {миллиарда}' }], [2, '# {миллиардов}'], [3,
    '# {миллиардов}'], [1, { '=1': '# {триллион}', many: '# {триллионов}', other: '# {триллиона}' }], [2,
    '# {триллионов}']],
  symbols: { AFN: 'AFN|؋', AMD: 'AMD|֏', AOA: 'AOA|Kz', ARS: 'ARS|$', AUD: 'A$|$', AZN: 'AZN|₼', BAM: 'BAM|KM', BBD:
    'BBD|$', BDT: 'BDT|৳', BMD: 'BMD|$', BND: 'BND|$', BOB: 'BOB|Bs', BRL: 'R$', BSD: 'BSD|$', BWP: 'BWP|P', BYN:
    'BYN|р.', BZD: 'BZD|$', CAD: 'CA$|$', CLP: 'CLP|$', CNY: 'CN¥|¥', COP: 'COP|$', CRC: 'CRC|₡', CUC: 'CUC|$', CUP:
    'CUP|$', CZK: 'CZK|Kč', DKK: 'DKK|kr', DOP: 'DOP|$', EGP: 'EGP|E£', EUR: '€', FJD: 'FJD|$', FKP: 'FKP|£', GBP: '£',
     GEL: 'GEL|ლ', GHS: 'GHS|GH₵', GIP: 'GIP|£', GNF: 'GNF|FG', GTQ: 'GTQ|Q', GYD: 'GYD|$', HKD: 'HK$|$', HNL: 'HNL|L',
     HRK: 'HRK|kn', HUF: 'HUF|Ft', IDR: 'IDR|Rp', ILS: '₪', INR: '₹', ISK: 'ISK|kr', JMD: 'JMD|$', JPY: '¥', KGS:
    'KGS|⃀', KHR: 'KHR|៛', KMF: 'KMF|CF', KPW: 'KPW|₩', KRW: '₩', KYD: 'KYD|$', KZT: 'KZT|₸', LAK: 'LAK|₭', LBP:
    'LBP|L£', LKR: 'LKR|Rs', LRD: 'LRD|$', MGA: 'MGA|Ar', MMK: 'MMK|K', MNT: 'MNT|₮', MUR: 'MUR|Rs', MXN: 'MX$|$', MYR:
    'MYR|RM', NAD: 'NAD|$', NGN: 'NGN|₦', NIO: 'NIO|C$', NOK: 'NOK|kr', NPR: 'NPR|Rs', NZD: 'NZ$|$', PHP: 'PHP|₱', PKR:
    'PKR|Rs', PLN: 'PLN|zł', PYG: 'PYG|₲', RON: 'RON|L', RUB: '₽', RWF: 'RWF|RF', SBD: 'SBD|$', SEK: 'SEK|kr', SGD:
    'SGD|$', SHP: 'SHP|£', SRD: 'SRD|$', SSP: 'SSP|£', STN: 'STN|Db', SYP: 'SYP|£', THB: '฿', TMT: 'ТМТ', TOP:
    'TOP|T$', TRY: 'TRY|₺', TTD: 'TTD|$', TWD: 'NT$', UAH: '₴', USD: '$', UYU: 'UYU|$', VND: '₫', XAF: 'FCFA', XCD:
    'EC$|$', XCG: 'Cg', XOF: 'F\u202fCFA', XPF: 'CFPF', ZAR: 'ZAR|R', ZMW: 'ZMW|ZK' },
};
