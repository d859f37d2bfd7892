'use strict';

// Number symbols and patterns (CLDR 48), locale de-AT. A flat table.

module.exports = {
  sym: [',', '\u00a0', '-', '+', '%', 'NaN', '∞', 'E', '-', '–', '≈#', ',', '.'],
  cur: [['¤\u00a0#', '-¤\u00a0#', '+¤\u00a0#'], ['¤\u00a0#', '-¤\u00a0#', '+¤\u00a0#']],
  acc: [['¤\u00a0#', '-¤\u00a0#', '+¤\u00a0#'], ['¤\u00a0#', '-¤\u00a0#', '+¤\u00a0#']],
};
