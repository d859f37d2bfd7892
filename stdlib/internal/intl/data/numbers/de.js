'use strict';

// Number symbols and patterns (CLDR 48), locale de. A flat table.

module.exports = {
  nu: 'latn',
  sym: [',', '.', '-', '+', '%', 'NaN', '∞', 'E', '-', '–', '≈#'],
  grp: [3, 3, 1],
  dec: ['#', '-#', '+#'],
  pct: ['#\u00a0%', '-#\u00a0%', '+#\u00a0%'],
  cur: [['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤'], ['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤']],
  acc: [['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤'], ['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤']],
  name: '# ¤',
  short: [[4, '#'], [5, '#'], [6, '#'], [1, '#\u00a0{Mio.}'], [2, '#\u00a0{Mio.}'], [3, '#\u00a0{Mio.}'], [1,
    '#\u00a0{Mrd.}'], [2, '#\u00a0{Mrd.}'], [3, '#\u00a0{Mrd.}'], [1, '#\u00a0{Bio.}']],
  long: [[1, '# {Tausend}'], [2, '# {Tausend}'], [3, '# {Tausend}'], [1, { '=1': '# {Million}', other: '# {Millionen}'
    }], [2, '# {Millionen}'], [3, '# {Millionen}'], [1, { '=1': '# {Milliarde}', other: '# {Milliarden}' }], [2,
    '# {Milliarden}'], [3, '# {Milliarden}'], [1, { '=1': '# {Billion}', other: '# {Billionen}' }], [2,
    '# {Billionen}']],
  symbols: { AFN: 'AFN|؋', AMD: 'AMD|֏', AOA: 'AOA|Kz', ARS: 'ARS|$', AUD: 'AU$|$', AZN: 'AZN|₼', BAM: 'BAM|KM', BBD:
    'BBD|$', BDT: 'BDT|৳', BMD: 'BMD|$', BND: 'BND|$', BOB: 'BOB|Bs', BRL: 'R$', BSD: 'BSD|$', BWP: 'BWP|P', BYN:
    'BYN|р.', BZD: 'BZD|$', CAD: 'CA$|$', CLP: 'CLP|$', CNY: 'CN¥|¥', COP: 'COP|$', CRC: 'CRC|₡', CUC: 'CUC|Cub$', CUP:
    'CUP|$', CZK: 'CZK|Kč', DKK: 'DKK|kr', DOP: 'DOP|$', EGP: 'EGP|E£', EUR: '€', FJD: 'FJD|$', FKP: 'FKP|Fl£', GBP:
    '£', GEL: 'GEL|₾', GHS: 'GHS|₵', GIP: 'GIP|£', GNF: 'GNF|F.G.', GTQ: 'GTQ|Q', GYD: 'GYD|$', HKD: 'HK$|$', HNL:
    'HNL|L', HRK: 'HRK|kn', HUF: 'HUF|Ft', IDR: 'IDR|Rp', ILS: '₪', INR: '₹', ISK: 'ISK|kr', JMD: 'JMD|$', JPY: '¥', KGS:
    'KGS|⃀', KHR: 'KHR|៛', KMF: 'KMF|FC', KPW: 'KPW|₩', KRW: '₩', KYD: 'KYD|$', KZT: 'KZT|₸', LAK: 'LAK|₭', LBP:
    'LBP|L£', LKR: 'LKR|Rs', LRD: 'LRD|$', MGA: 'MGA|Ar', MMK: 'MMK|K', MNT: 'MNT|₮', MUR: 'MUR|Rs', MXN: 'MX$|$', MYR:
    'MYR|RM', NAD: 'NAD|$', NGN: 'NGN|₦', NIO: 'NIO|C$', NOK: 'NOK|kr', NPR: 'NPR|Rs', NZD: 'NZ$|$', PHP: 'PHP|₱', PKR:
    'PKR|Rs', PLN: 'PLN|zł', PYG: 'PYG|₲', RON: 'RON|L', RUB: 'RUB|₽', RWF: 'RWF|F.Rw', SBD: 'SBD|$', SEK: 'SEK|kr', SGD:
    'SGD|$', SHP: 'SHP|£', SRD: 'SRD|$', SSP: 'SSP|£', STN: 'STN|Db', THB: '฿', TOP: 'TOP|T$', TRY: 'TRY|₺', TTD:
    'TTD|$', TWD: 'NT$', UAH: 'UAH|₴', USD: '$', UYU: 'UYU|$', VND: '₫', XAF: 'FCFA', XCD: 'EC$|$', XCG: 'Cg.', XOF:
    'F\u202fCFA', XPF: 'CFPF', ZAR: 'ZAR|R', ZMW: 'ZMW|K' },
};
