'use strict';

// Number symbols and patterns (CLDR 48), locale fr. A flat table.

module.exports = {
  nu: 'latn',
  sym: [',', '\u202f', '-', '+', '%', 'NaN', '∞', 'E', '-', '–', '≃#'],
  grp: [3, 3, 1],
  dec: ['#', '-#', '+#'],
  pct: ['#\u00a0%', '-#\u00a0%', '+#\u00a0%'],
  cur: [['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤'], ['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤']],
  acc: [['#\u00a0¤', '(#\u00a0¤)', '+#\u00a0¤'], ['#\u00a0¤', '(#\u00a0¤)', '+#\u00a0¤']],
  name: '# ¤',
  short: [[1, '#\u00a0{k}'], [2, '#\u00a0{k}'], [3, '#\u00a0{k}'], [1, '#\u00a0{M}'], [2, '#\u00a0{M}'], [3,
    '#\u00a0{M}'], [1, '#\u00a0{Md}'], [2, '#\u00a0{Md}'], [3, '#\u00a0{Md}'], [1, '#\u00a0{Bn}']],
  long: [[1, { '=1': '{mille}', other: '# {mille}', one: '# {millier}' }], [2, '# {mille}'], [3, '# {mille}'], [1, { other:
    '# {millions}', one: '# {million}' }], [2, '# {millions}'], [3, '# {millions}'], [1, { other: '# {milliards}', one:
    '# {milliard}' }], [2, '# {milliards}'], [3, '# {milliards}'], [1, { other: '# {billions}', one: '# {billion}' }],
     [2, '# {billions}']],
  symbols: { AFN: 'AFN|؋', AMD: 'AMD|֏', AOA: 'AOA|Kz', ARS: '$AR|$', AUD: '$AU|$', AZN: 'AZN|₼', BAM: 'BAM|KM', BBD:
    'BBD|$', BDT: 'BDT|৳', BMD: '$BM|$', BND: '$BN|$', BOB: 'BOB|Bs', BRL: 'R$', BSD: 'BSD|$', BWP: 'BWP|P', BYN:
    'BYN|р.', BZD: '$BZ|$', CAD: '$CA|$', CLP: '$CL|$', CNY: 'CNY|¥', COP: '$CO|$', CRC: 'CRC|₡', CUC: 'CUC|$', CUP:
    'CUP|$', CZK: 'CZK|Kč', DKK: 'DKK|kr', DOP: 'DOP|$', EGP: 'EGP|£E', EUR: '€', FJD: '$FJ|$', FKP: '£FK|£', GBP:
    '£GB|£', GEL: 'GEL|₾', GHS: 'GHS|GH₵', GIP: '£GI|£', GNF: 'GNF|FG', GTQ: 'GTQ|Q', GYD: 'GYD|$', HKD: 'HKD|$', HNL:
    'HNL|L', HRK: 'HRK|kn', HUF: 'HUF|Ft', IDR: 'IDR|Rp', ILS: '₪', INR: '₹', ISK: 'ISK|kr', JMD: 'JMD|$', JPY:
    'JPY|¥', KGS: 'KGS|⃀', KHR: 'KHR|៛', KMF: 'KMF|FC', KPW: 'KPW|₩', KRW: '₩', KYD: 'KYD|$', KZT: 'KZT|₸', LAK:
    'LAK|₭', LBP: '£LB|£L', LKR: 'LKR|Rs', LRD: 'LRD|$', MGA: 'MGA|Ar', MMK: 'MMK|K', MNT: 'MNT|₮', MUR: 'MUR|Rs', MXN:
    '$MX|$', MYR: 'MYR|RM', NAD: '$NA|$', NGN: 'NGN|₦', NIO: 'NIO|$C', NOK: 'NOK|kr', NPR: 'NPR|Rs', NZD: '$NZ|$', PHP:
    'PHP|₱', PKR: 'PKR|Rs', PLN: 'PLN|zł', PYG: 'PYG|₲', RON: 'RON|L', RUB: 'RUB|₽', RWF: 'RWF|FR', SBD: '$SB|$', SEK:
    'SEK|kr', SGD: '$SG|$', SHP: 'SHP|£', SRD: '$SR|$', SSP: 'SSP|£', STN: 'STN|Db', SYP: 'SYP|£', THB: 'THB|฿', TOP:
    'TOP|$T', TRY: 'TRY|₺', TTD: '$TT|$', TWD: 'TWD|NT$', UAH: 'UAH|₴', USD: '$US|$', UYU: '$UY|$', VND: '₫', WST:
    '$WS', XAF: 'FCFA', XCD: 'XCD|$', XCG: 'Cg.', XOF: 'F\u202fCFA', XPF: 'FCFP', ZAR: 'ZAR|R', ZMW: 'ZMW|Kw' },
};
