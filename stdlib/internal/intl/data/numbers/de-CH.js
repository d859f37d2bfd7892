'use strict';

// Number symbols and patterns (CLDR 48), locale de-CH. A flat table.

module.exports = {
  sym: ['.', '\'', '-', '+', '%', 'NaN', '∞', 'E', '-', '–', '≈#'],
  pct: ['#%', '-#%', '+#%'],
  cur: [['¤\u00a0#', '¤-#', '¤+#'], ['¤\u00a0#', '¤-#', '¤+#']],
  acc: [['¤\u00a0#', '¤-#', '¤+#'], ['¤\u00a0#', '¤-#', '¤+#']],
  symbols: { EUR: undefined },
};
