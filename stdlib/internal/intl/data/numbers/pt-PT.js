'use strict';

// Number symbols and patterns (CLDR 48), locale pt-PT. A flat table.

module.exports = {
  sym: [',', '\u00a0', '-', '+', '%', 'NaN', '∞', 'E', '-', ' - ', '~#'],
  grp: [3, 3, 2],
  cur: [['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤'], ['#\u00a0¤', '-#\u00a0¤', '+#\u00a0¤']],
  acc: [['#\u00a0¤', '(#\u00a0¤)', '+#\u00a0¤'], ['#\u00a0¤', '(#\u00a0¤)', '+#\u00a0¤']],
  short: [[1, '#\u00a0{mil}'], [2, '#\u00a0{mil}'], [3, '#\u00a0{mil}'], [1, '#\u00a0{M}'], [2, '#\u00a0{M}'], [3,
    '#\u00a0{M}'], [1, '#\u00a0{mM}'], [2, '#\u00a0{mM}'], [3, '#\u00a0{mM}'], [1, '#\u00a0{Bi}']],
  long: [[1, '# {mil}'], [2, '# {mil}'], [3, '# {mil}'], [1, { '=1': '# {milhão}', other: '# {milhões}' }], [2,
    '# {milhões}'], [3, '# {milhões}'], [1, '# {mil milhões}'], [2, '# {mil milhões}'], [3, '# {mil milhões}'], [1, {
    '=1': '# {bilião}', other: '# {biliões}' }], [2, '# {biliões}']],
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
    'SGD|$', SHP: 'SHP|£', SRD: 'SRD|$', SSP: 'SSP|£', STN: 'STN|Db', SYP: 'SYP|£', THB: '฿', TOP: 'TOP|T$', TRY:
    'TRY|₺', TTD: 'TTD|$', TWD: 'NT$', UAH: 'UAH|₴', USD: 'US$|$', UYU: 'UYU|$', VND: '₫', XAF: 'FCFA', XCD: 'EC$|$',
    XCG: 'Cg.', XOF: 'F\u202fCFA', XPF: 'CFPF', ZAR: 'ZAR|R', ZMW: 'ZMW|ZK' },
};
