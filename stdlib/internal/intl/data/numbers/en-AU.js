'use strict';

// Number symbols and patterns (CLDR 48), locale en-AU. A flat table.

module.exports = {
  sym: ['.', ',', '-', '+', '%', 'NaN', '∞', 'e', '-', '–', '~#'],
  symbols: { AFN: 'AFN|؋', AMD: 'AMD|֏', AOA: 'AOA|Kz', ARS: 'ARS|$', AUD: '$', AZN: 'AZN|₼', BAM: 'BAM|KM', BBD:
    'BBD|$', BDT: 'BDT|Tk', BMD: 'BMD|$', BND: 'BND|$', BOB: 'BOB|Bs', BRL: 'BRL|R$', BSD: 'BSD|$', BWP: 'BWP|P', BZD:
    'BZD|$', CAD: 'CAD|$', CLP: 'CLP|$', CNY: 'CNY|¥', COP: 'COP|$', CRC: 'CRC|₡', CUC: 'CUC|$', CUP: 'CUP|₱', CZK:
    'CZK|Kč', DKK: 'DKK|kr', DOP: 'DOP|$', EGP: 'EGP|£', EUR: 'EUR|€', FJD: 'FJD|$', FKP: 'FKP|£', GBP: 'GBP|£', GEL:
    'GEL|₾', GHS: 'GHS|GH₵', GIP: 'GIP|£', GNF: 'GNF|FG', GTQ: 'GTQ|Q', GYD: 'GYD|$', HKD: 'HKD|$', HNL: 'HNL|L', HRK:
    'HRK|kn', HUF: 'HUF|Ft', IDR: 'IDR|Rp', ILS: 'ILS|₪', INR: 'INR|₹', ISK: 'ISK|Kr', JMD: 'JMD|$', JPY: 'JPY|¥', KGS:
    'KGS|⃀', KHR: 'KHR|៛', KMF: 'KMF|CF', KPW: 'KPW|₩', KRW: 'KRW|₩', KYD: 'KYD|$', KZT: 'KZT|₸', LAK: 'LAK|₭', LBP:
    'LBP|L£', LKR: 'LKR|Rs', LRD: 'LRD|$', MGA: 'MGA|Ar', MMK: 'MMK|K', MNT: 'MNT|₮', MUR: 'MUR|Rs', MXN: 'MXN|$', MYR:
    'MYR|RM', NAD: 'NAD|$', NGN: 'NGN|₦', NIO: 'NIO|C$', NOK: 'NOK|kr', NPR: 'NPR|Rs', NZD: 'NZD|$', PHP: 'PHP|₱', PKR:
    'PKR|Rs', PLN: 'PLN|zł', PYG: 'PYG|Gs', RON: 'RON|lei', RUB: 'RUB|₽', RWF: 'RWF|RF', SBD: 'SBD|$', SCR: 'Rs', SEK:
    'SEK|Kr', SGD: 'SGD|$', SHP: 'SHP|£', SRD: 'SRD|$', SSP: 'SSP|£', STN: 'STN|Db', SYP: 'SYP|£', THB: 'THB|฿', TOP:
    'TOP|T$', TRY: 'TRY|₺', TTD: 'TTD|$', TWD: 'TWD|$', UAH: 'UAH|₴', USD: 'USD|$', UYU: 'UYU|$U', VND: 'VND|₫', XCD:
    'XCD|$', XCG: 'Cg.', XPF: 'CFP', ZAR: 'ZAR|R', ZMW: 'ZMW|ZK' },
};
