'use strict';

// Number symbols and patterns (CLDR 48), locale pl. A flat table.

module.exports = {
  nu: 'latn',
  sym: [',', '\u00a0', '-', '+', '%', 'NaN', '∞', 'E', '-', '–', '~#'],
  grp: [3, 3, 2],
  dec: ['#', '-#', '+#'],
  pct: ['#%', '-#%', '+#%'],
  cur: [['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤'], ['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤']],
  acc: [['#\u00a0¤', '(#\u00a0¤)', '+#\u00a0¤'], ['#\u00a0¤', '(#\u00a0¤)', '+#\u00a0¤']],
  name: '# ¤',
  short: [[1, '#\u00a0{tys.}'], [2, '#\u00a0{tys.}'], [3, '#\u00a0{tys.}'], [1, '#\u00a0{mln}'], [2, '#\u00a0{mln}'],
    [3, '#\u00a0{mln}'], [1, '#\u00a0{mld}'], [2, '#\u00a0{mld}'], [3, '#\u00a0{mld}'], [1, '#\u00a0{bln}']],
  long: [[1, { '=1': '# {tysiąc}', few: '# {tysiące}', many: '# {tysięcy}', other: '# {tysiąca}' }], [2, '# {tysięcy}'],
     [3, '# {tysięcy}'], [1, { '=1': '# {milion}', few: '# {miliony}', many: '# {milionów}', other: '# {miliona}' }],
    [2, '# {milionów}'], [3, '# {milionów}'], [1, { '=1': '# {miliard}', few: '# {miliardy}', many: '# {miliardów}', other:
    '# {miliarda}' }], [2, '# {miliardów}'], [3, '# {miliardów}'], [1, { '=1': '# {bilion}', few: '# {biliony}', many:
    '# {bilionów}', other: '# {biliona}' }], [2, '# {bilionów}']],
  symbols: { AFN: 'AFN|؋', AMD: 'AMD|֏', AOA: 'AOA|Kz', ARS: 'ARS|$', AUD: 'AUD|$', AZN: 'AZN|₼', BAM: 'BAM|KM', BBD:
    'BBD|$', BDT: 'BDT|৳', BMD: 'BMD|$', BND: 'BND|$', BOB: 'BOB|Bs', BRL: 'R$', BSD: 'BSD|$', BWP: 'BWP|P', BZD:
    'BZD|$', CAD: 'CAD|$', CLP: 'CLP|$', CNY: 'CNY|¥', COP: 'COP|$', CRC: 'CRC|₡', CUC: 'CUC|$', CUP: 'CUP|$', CZK:
    'CZK|Kč', DKK: 'DKK|kr', DOP: 'DOP|$', EGP: 'EGP|E£', EUR: '€', FJD: 'FJD|$', FKP: 'FKP|£', GBP: 'GBP|£', GEL:
    'GEL|₾', GHS: 'GHS|GH₵', GIP: 'GIP|£', GNF: 'GNF|FG', GTQ: 'GTQ|Q', GYD: 'GYD|$', HKD: 'HKD|$', HNL: 'HNL|L', HRK:
    'HRK|kn', HUF: 'HUF|Ft', IDR: 'IDR|Rp', ILS: 'ILS|₪', INR: 'INR|₹', ISK: 'ISK|kr', JMD: 'JMD|$', JPY: 'JPY|¥', KGS:
    'KGS|⃀', KHR: 'KHR|៛', KMF: 'KMF|CF', KPW: 'KPW|₩', KRW: 'KRW|₩', KYD: 'KYD|$', KZT: 'KZT|₸', LAK: 'LAK|₭', LBP:
    'LBP|L£', LKR: 'LKR|Rs', LRD: 'LRD|$', MGA: 'MGA|Ar', MMK: 'MMK|K', MNT: 'MNT|₮', MUR: 'MUR|Rs', MXN: 'MXN|$', MYR:
    'MYR|RM', NAD: 'NAD|$', NGN: 'NGN|₦', NIO: 'NIO|C$', NOK: 'NOK|kr', NPR: 'NPR|Rs', NZD: 'NZD|$', PHP: 'PHP|₱', PKR:
    'PKR|Rs', PLN: 'zł', PYG: 'PYG|₲', RON: 'RON|lej', RUB: 'RUB|₽', RWF: 'RWF|RF', SBD: 'SBD|$', SEK: 'SEK|kr', SGD:
    'SGD|$', SHP: 'SHP|£', SRD: 'SRD|$', SSP: 'SSP|£', STN: 'STN|Db', SYP: 'SYP|£', THB: 'THB|฿', TOP: 'TOP|T$', TRY:
    'TRY|₺', TTD: 'TTD|$', TWD: 'TWD|NT$', UAH: 'UAH|₴', USD: 'USD|$', UYU: 'UYU|$', VND: 'VND|₫', XAF: 'FCFA', XCD:
    'EC$|$', XOF: 'F\u202fCFA', XPF: 'CFPF', ZAR: 'ZAR|R', ZMW: 'ZMW|ZK' },
};
