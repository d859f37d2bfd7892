'use strict';

// Number symbols and patterns (CLDR 48), locale fr-CH. A flat table.

module.exports = {
  sym: [',', '\u202f', '-', '+', '%', 'NaN', '∞', 'E', '-', '–', '≃#', '.', '\u202f'],
  pct: ['#%', '-#%', '+#%'],
};
