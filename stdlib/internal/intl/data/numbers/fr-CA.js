'use strict';

// Number symbols and patterns (CLDR 48), locale fr-CA. A flat table.

module.exports = {
  sym: [',', '\u00a0', '-', '+', '%', 'NaN', '∞', 'E', '-', '–', '≈#'],
  name: '#\u00a0¤',
  short: [[1, '#\u00a0{k}'], [2, '#\u00a0{k}'], [3, '#\u00a0{k}'], [1, '#\u00a0{M}'], [2, '#\u00a0{M}'], [3,
    '#\u00a0{M}'], [1, '#\u00a0{G}'], [2, '#\u00a0{G}'], [3, '#\u00a0{G}'], [1, '#\u00a0{T}']],
  long: [[1, '# {mille}'], [2, '# {mille}'], [3, '# {mille}'], [1, { other: '# {millions}', one: '# {million}' }], [2,
     '# {millions}'], [3, '# {millions}'], [1, { other: '# {milliards}', one: '# {milliard}' }], [2, '# {milliards}'],
     [3, '# {milliards}'], [1, { other: '# {billions}', one: '# {billion}' }], [2, '# {billions}']],
  symbols: { AFN: 'AFN|؋', AMD: 'AMD|֏', AOA: 'AOA|Kz', ARS: 'ARS|$', AUD: '$\u00a0AU|$', AZN: 'AZN|₼', BAM: 'BAM|KM',
     BBD: 'BBD|$', BDT: 'BDT|৳', BMD: 'BMD|$', BND: 'BND|$', BOB: 'BOB|Bs', BRL: 'R$', BSD: 'BSD|$', BWP: 'BWP|P', BYN:
    'BYN|Br', BZD: 'BZD|$', CAD: '$', CLP: 'CLP|$', CNY: 'CN¥|¥', COP: 'COP|$', CRC: 'CRC|₡', CUC: 'CUC|$', CUP:
    'CUP|$', CZK: 'CZK|Kč', DKK: 'DKK|kr', DOP: 'DOP|$', EGP: 'EGP|£E', EUR: '€', FJD: 'FJD|$', FKP: 'FKP|£', GBP: '£',
     GHS: 'GHS|GH₵', GIP: 'GIP|£', GNF: 'GNF|FG', GTQ: 'GTQ|Q', GYD: 'GYD|$', HKD: '$\u00a0HK|$', HNL: 'HNL|L', HRK:
    'HRK|kn', HUF: 'HUF|Ft', IDR: 'IDR|Rp', ILS: 'ILS|₪', INR: 'INR|₹', ISK: 'ISK|kr', JMD: 'JMD|$', JPY: '¥', KGS:
    'KGS|⃀', KHR: 'KHR|៛', KMF: 'KMF|CF', KPW: 'KPW|₩', KRW: 'KRW|₩', KYD: 'KYD|$', KZT: 'KZT|₸', LAK: 'LAK|₭', LBP:
    'LBP|£L', LKR: 'LKR|Rs', LRD: 'LRD|$', MGA: 'MGA|Ar', MMK: 'MMK|K', MNT: 'MNT|₮', MUR: 'MUR|Rs', MXN: 'MXN|$', MYR:
    'MYR|RM', NAD: 'NAD|$', NGN: 'NGN|₦', NIO: 'NIO|C$', NOK: 'NOK|kr', NPR: 'NPR|Rs', NZD: '$\u00a0NZ|$', PHP:
    'PHP|₱', PKR: 'PKR|Rs', PLN: 'PLN|zł', PYG: 'PYG|₲', RON: 'RON|L', RUB: 'RUB|₽', RWF: 'RWF|FR', SBD: 'SBD|$', SEK:
    'SEK|kr', SGD: '$\u00a0SG|$', SHP: 'SHP|£', SRD: 'SRD|$', SSP: 'SSP|£', STN: 'STN|Db', SYP: 'SYP|£', THB: 'THB|฿',
     TOP: 'TOP|$T', TRY: 'TRY|₺', TTD: 'TTD|$', TWD: 'TWD|NT$', UAH: 'UAH|₴', USD: '$\u00a0US|$', UYU: 'UYU|$', VND:
    'VND|₫', XCD: 'XCD|$', XCG: 'Cg.', ZAR: 'ZAR|R', ZMW: 'ZMW|ZK' },
};
