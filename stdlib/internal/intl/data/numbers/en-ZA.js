'use strict';

// Number symbols and patterns (CLDR 48), locale en-ZA. A flat table.

module.exports = {
  sym: [',', '\u00a0', '-', '+', '%', 'NaN', '∞', 'E', '-', '–', '~#'],
  symbols: { ZAR: 'R' },
};
