'use strict';

// Number symbols and patterns (CLDR 48), locale de-CH. A flat table.

module.exports = {
  sym: ['.', '\'', '-', '+', '%', 'NaN', '∞', 'E', '-', '–', '≈#'],
  pct: ['#%', '-#%', '+#%'],
  cur: [['¤\u00a0#', '¤-#', '¤+#'], ['¤\u00a0#', '¤-#', '¤+#']],
  acc: [['¤\u00a0#', '¤-#', '¤+#'], ['¤\u00a0#', '¤-#', '¤+#']],
  symbols: { AFN: 'AFN|؋', AMD: 'AMD|֏', AOA: 'AOA|Kz', ARS: 'ARS|$', AUD: 'AU$|$', AZN: 'AZN|₼', BAM: 'BAM|KM', BBD:
    'BBD|$', BDT: 'BDT|৳', BMD: 'BMD|$', BND: 'BND|$', BOB: 'BOB|Bs', BRL: 'R$', BSD: 'BSD|$', BWP: 'BWP|P', BYN:
    'BYN|р.', BZD: 'BZD|$', CAD: 'CA$|$', CLP: 'CLP|$', CNY: 'CN¥|¥', COP: 'COP|$', CRC: 'CRC|₡', CUC: 'CUC|Cub$', CUP:
    'CUP|$', CZK: 'CZK|Kč', DKK: 'DKK|kr', DOP: 'DOP|$', EGP: 'EGP|E£', FJD: 'FJD|$', FKP: 'FKP|Fl£', GBP: '£', GEL:
    'GEL|₾', GHS: 'GHS|₵', GIP: 'GIP|£', GNF: 'GNF|F.G.', GTQ: 'GTQ|Q', GYD: 'GYD|$', HKD: 'HK$|$', HNL: 'HNL|L', HRK:
    'HRK|kn', HUF: 'HUF|Ft', IDR: 'IDR|Rp', ILS: '₪', INR: '₹', ISK: 'ISK|kr', JMD: 'JMD|$', JPY: '¥', KGS: 'KGS|⃀', KHR:
    'KHR|៛', KMF: 'KMF|FC', KPW: 'KPW|₩', KRW: '₩', KYD: 'KYD|$', KZT: 'KZT|₸', LAK: 'LAK|₭', LBP: 'LBP|L£', LKR:
    'LKR|Rs', LRD: 'LRD|$', MGA: 'MGA|Ar', MMK: 'MMK|K', MNT: 'MNT|₮', MUR: 'MUR|Rs', MXN: 'MX$|$', MYR: 'MYR|RM', NAD:
    'NAD|$', NGN: 'NGN|₦', NIO: 'NIO|C$', NOK: 'NOK|kr', NPR: 'NPR|Rs', NZD: 'NZ$|$', PHP: 'PHP|₱', PKR: 'PKR|Rs', PLN:
    'PLN|zł', PYG: 'PYG|₲', RON: 'RON|L', RUB: 'RUB|₽', RWF: 'RWF|F.Rw', SBD: 'SBD|$', SEK: 'SEK|kr', SGD: 'SGD|$', SHP:
    'SHP|£', SRD: 'SRD|$', SSP: 'SSP|£', STN: 'STN|Db', THB: '฿', TOP: 'TOP|T$', TRY: 'TRY|₺', TTD: 'TTD|$', TWD:
    'NT$', UAH: 'UAH|₴', USD: '$', UYU: 'UYU|$', VND: '₫', XAF: 'FCFA', XCD: 'EC$|$', XCG: 'Cg.', XOF: 'F\u202fCFA', XPF:
    'CFPF', ZAR: 'ZAR|R', ZMW: 'ZMW|K' },
};
