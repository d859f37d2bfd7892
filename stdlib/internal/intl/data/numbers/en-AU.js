'use strict';

// Number symbols and patterns (CLDR 48), locale en-AU. A flat table.

module.exports = {
  sym: ['.', ',', '-', '+', '%', 'NaN', '∞', 'e', '-', '–', '~#'],
  symbols: {
    AUD: '$', BDT: 'BDT|Tk', BRL: 'BRL|R$', CAD: 'CAD|$', CNY: 'CNY|¥', CUP: 'CUP|₱', EGP: 'EGP|£', EUR: 'EUR|€',
    GBP: 'GBP|£', HKD: 'HKD|$', ILS: 'ILS|₪', INR: 'INR|₹', ISK: 'ISK|Kr', JPY: 'JPY|¥', KRW: 'KRW|₩', MXN: 'MXN|$',
    NZD: 'NZD|$', PHP: 'PHP|₱', PYG: 'PYG|Gs', SCR: 'Rs', SEK: 'SEK|Kr', TWD: 'TWD|$', USD: 'USD|$', UYU: 'UYU|$U',
    VND: 'VND|₫', XCD: 'XCD|$', XPF: 'CFP', XAF: undefined, XOF: undefined,
  },
};
