'use strict';

// Number symbols and patterns (CLDR 48), locale es-AR. A flat table.

module.exports = {
  sym: [',', '.', '-', '+', '%', 'NaN', '∞', 'E', '-', '-', '~#'],
  cur: [['¤\u00a0#', '-¤\u00a0#', '+¤\u00a0#'], ['¤\u00a0#', '-¤\u00a0#', '+¤\u00a0#']],
  acc: [['¤\u00a0#', '(¤\u00a0#)', '+¤\u00a0#'], ['¤\u00a0#', '(¤\u00a0#)', '+¤\u00a0#']],
  symbols: { ARS: '$', USD: 'US$|$' },
};
