'use strict';

// Number symbols and patterns (CLDR 48), locale ar. A flat table.

module.exports = {
  nu: 'latn',
  sym: ['.', ',', '-', '+', '%', 'ليس\u00a0رقمًا', '∞', 'E', '-', '–', '~#'],
  grp: [3, 3, 1],
  dec: ['#', '\u200e-#', '\u200e+#'],
  pct: ['#\u200e%\u200e', '\u200e-#\u200e%\u200e', '\u200e+#\u200e%\u200e'],
  cur: [['\u200f#\u00a0¤', '\u200f\u200e-#\u00a0¤', '\u200f\u200e+#\u00a0¤'], ['\u200f#\u00a0¤',
    '\u200f\u200e-#\u00a0¤', '\u200f\u200e+#\u00a0¤']],
  acc: [['\u061c#\u00a0¤', '(\u061c#\u00a0¤)', '\u200e+\u061c#\u00a0¤'], ['\u061c#\u00a0¤', '(\u061c#\u00a0¤)',
    '\u200e+\u061c#\u00a0¤']],
  name: '# ¤',
  short: [[1, { few: '#\u00a0{آلاف}', other: '#\u00a0{ألف}' }], [2, '#\u00a0{ألف}'], [3, '#\u00a0{ألف}'], [1,
    '#\u00a0{مليون}'], [2, '#\u00a0{مليون}'], [3, '#\u00a0{مليون}'], [1, '#\u00a0{مليار}'], [2, '#\u00a0{مليار}'], [3,
     '#\u00a0{مليار}'], [1, '#\u00a0{ترليون}']],
  long: [[1, { few: '# {آلاف}', other: '# {ألف}' }], [2, '# {ألف}'], [3, '# {ألف}'], [1, { few: '# {ملايين}', other:
    '# {مليون}' }], [2, { few: '# {ملايين}', other: '# {مليون}' }], [3, '# {مليون}'], [1, '# {مليار}'], [2,
    '# {مليار}'], [3, '# {مليار}'], [1, '# {ترليون}']],
  symbols: { AED: 'د.إ.', AFN: 'AFN|؋', AMD: 'AMD|֏', AOA: 'AOA|Kz', ARS: 'ARS|AR$', AUD: 'AU$', AZN: 'AZN|₼', BAM:
    'BAM|KM', BBD: 'BBD|BB$', BDT: 'BDT|৳', BHD: 'د.ب.', BMD: 'BMD|BM$', BND: 'BND|BN$', BOB: 'BOB|Bs', BRL: 'R$', BSD:
    'BSD|BS$', BWP: 'BWP|P', BYN: 'BYN|р.', BZD: 'BZD|BZ$', CAD: 'CA$', CLP: 'CLP|CL$', CNY: 'CN¥', COP: 'COP|CO$', CRC:
    'CRC|₡', CUC: 'CUC|$', CUP: 'CUP|CU$', CZK: 'CZK|Kč', DKK: 'DKK|kr', DOP: 'DOP|DO$', DZD: 'د.ج.', EGP: 'ج.م.|E£',
    EUR: '€', FJD: 'FJD|FJ$', FKP: 'FKP|£', GBP: 'UK£', GEL: 'GEL|₾', GHS: 'GHS|GH₵', GIP: 'GIP|£', GNF: 'GNF|FG', GTQ:
    'GTQ|Q', GYD: 'GYD|GY$', HKD: 'HK$', HNL: 'HNL|L', HRK: 'HRK|kn', HUF: 'HUF|Ft', IDR: 'IDR|Rp', ILS: '₪', INR: '₹',
     IQD: 'د.ع.', IRR: 'ر.إ.', ISK: 'ISK|kr', JMD: 'JMD|JM$', JOD: 'د.أ.', JPY: 'JP¥', KGS: 'KGS|⃀', KHR: 'KHR|៛', KMF:
    'KMF|CF', KPW: 'KPW|₩', KRW: '₩', KWD: 'د.ك.', KYD: 'KYD|KY$', KZT: 'KZT|₸', LAK: 'LAK|₭', LBP: 'ل.ل.|L£', LKR:
    'LKR|Rs', LRD: 'LRD|$LR', LYD: 'د.ل.', MAD: 'د.م.', MGA: 'MGA|Ar', MMK: 'MMK|K', MNT: 'MNT|₮', MRU: 'أ.م.', MUR:
    'MUR|Rs', MXN: 'MX$', MYR: 'MYR|RM', NAD: 'NAD|$', NGN: 'NGN|₦', NIO: 'NIO|C$', NOK: 'NOK|kr', NPR: 'NPR|Rs', NZD:
    'NZ$', OMR: 'ر.ع.', PHP: 'PHP|₱', PKR: 'PKR|Rs', PLN: 'PLN|zł', PYG: 'PYG|₲', QAR: 'ر.ق.', RON: 'RON|lei', RUB:
    'RUB|₽', RWF: 'RWF|RF', SAR: 'ر.س.', SBD: 'SBD|SB$', SDG: 'ج.س.', SEK: 'SEK|kr', SGD: 'SGD|$', SHP: 'SHP|£', SRD:
    'SRD|SR$', SSP: 'SSP|£', STN: 'STN|Db', SYP: 'ل.س.|£', THB: '฿', TND: 'د.ت.', TOP: 'TOP|T$', TRY: 'TRY|₺', TTD:
    'TTD|TT$', TWD: 'NT$', UAH: 'UAH|₴', USD: 'US$', UYU: 'UYU|UY$', VND: '₫', XAF: 'FCFA', XCD: 'EC$|$', XCG: 'Cg.',
    XOF: 'F\u202fCFA', XPF: 'CFPF', YER: 'ر.ي.', ZAR: 'ZAR|R', ZMW: 'ZMW|ZK' },
};
