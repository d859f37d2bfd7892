'use strict';

// Number symbols and patterns (CLDR 48), locale nl. A flat table.

module.exports = {
  nu: 'latn',
  sym: [',', '.', '-', '+', '%', 'NaN', '∞', 'E', '-', '-', '~#'],
  grp: [3, 3, 1],
  dec: ['#', '-#', '+#'],
  pct: ['#%', '-#%', '+#%'],
  cur: [['¤\u00a0#', '¤\u00a0-#', '¤\u00a0+#'], ['¤\u00a0#', '¤\u00a0-#', '¤\u00a0+#']],
  acc: [['¤\u00a0#', '(¤\u00a0#)', '+¤\u00a0#'], ['¤\u00a0#', '(¤\u00a0#)', '+¤\u00a0#']],
  name: '# ¤',
  short: [[1, '#{K}'], [2, '#{K}'], [3, '#{K}'], [1, '#\u00a0{mln.}'], [2, '#\u00a0{mln.}'], [3, '#\u00a0{mln.}'], [1,
     '#\u00a0{mld.}'], [2, '#\u00a0{mld.}'], [3, '#\u00a0{mld.}'], [1, '#\u00a0{bln.}']],
  long: [[1, '# {duizend}'], [2, '# {duizend}'], [3, '# {duizend}'], [1, '# {miljoen}'], [2, '# {miljoen}'], [3,
    '# {miljoen}'], [1, '# {miljard}'], [2, '# {miljard}'], [3, '# {miljard}'], [1, '# {biljoen}']],
  symbols: { AFN: 'AFN|؋', AMD: 'AMD|֏', AOA: 'AOA|Kz', ARS: 'ARS|$', AUD: 'AU$|$', AZN: 'AZN|₼', BAM: 'BAM|KM', BBD:
    'BBD|$', BDT: 'BDT|৳', BMD: 'BMD|$', BND: 'BND|$', BOB: 'BOB|Bs', BRL: 'R$', BSD: 'BSD|$', BWP: 'BWP|P', BYN:
    'BYN|р.', BZD: 'BZD|$', CAD: 'C$|$', CLP: 'CLP|$', CNY: 'CN¥|¥', COP: 'COP|$', CRC: 'CRC|₡', CUC: 'CUC|$', CUP:
    'CUP|$', CZK: 'CZK|Kč', DKK: 'DKK|kr', DOP: 'DOP|$', EGP: 'EGP|E£', EUR: '€', FJD: 'FJ$|$', FKP: 'FKP|£', GBP: '£',
     GEL: 'GEL|₾', GHS: 'GHS|GH₵', GIP: 'GIP|£', GNF: 'GNF|FG', GTQ: 'GTQ|Q', GYD: 'GYD|$', HKD: 'HK$|$', HNL: 'HNL|L',
     HRK: 'HRK|kn', HUF: 'HUF|Ft', IDR: 'IDR|Rp', ILS: '₪', INR: '₹', ISK: 'ISK|kr', JMD: 'JMD|$', JPY: 'JP¥|¥', KGS:
    'KGS|⃀', KHR: 'KHR|៛', KMF: 'KMF|CF', KPW: 'KPW|₩', KRW: '₩', KYD: 'KYD|$', KZT: 'KZT|₸', LAK: 'LAK|₭', LBP:
    'LBP|L£', LKR: 'LKR|Rs', LRD: 'LRD|$', MGA: 'MGA|Ar', MMK: 'MMK|K', MNT: 'MNT|₮', MUR: 'MUR|Rs', MXN: 'MX$|$', MYR:
    'MYR|RM', NAD: 'NAD|$', NGN: 'NGN|₦', NIO: 'NIO|C$', NOK: 'NOK|kr', NPR: 'NPR|Rs', NZD: 'NZ$|$', PHP: 'PHP|₱', PKR:
    'PKR|Rs', PLN: 'PLN|zł', PYG: 'PYG|₲', RON: 'RON|lei', RUB: 'RUB|₽', RWF: 'RWF|RF', SBD: 'SI$|$', SEK: 'SEK|kr', SGD:
    'SGD|$', SHP: 'SHP|£', SRD: 'SRD|$', SSP: 'SSP|£', STN: 'STN|Db', SYP: 'SYP|£', THB: '฿', TOP: 'TOP|T$', TRY:
    'TRY|₺', TTD: 'TTD|$', TWD: 'NT$', UAH: 'UAH|₴', USD: 'US$|$', UYU: 'UYU|$', VND: '₫', XAF: 'FCFA', XCD: 'EC$|$',
    XCG: 'Cg.|Cg', XOF: 'F\u202fCFA', ZAR: 'ZAR|R', ZMW: 'ZMW|ZK', ZWG: 'ZiG' },
};
