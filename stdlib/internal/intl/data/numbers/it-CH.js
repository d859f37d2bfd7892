'use strict';

// Number symbols and patterns (CLDR 48), locale it-CH. A flat table.

module.exports = {
  sym: ['.', '\'', '-', '+', '%', 'NaN', '∞', 'E', '-', '-', '~#'],
  cur: [['¤\u00a0#', '¤-#', '¤+#'], ['¤\u00a0#', '¤-#', '¤+#']],
  acc: [['¤\u00a0#', '¤-#', '¤+#'], ['¤\u00a0#', '¤-#', '¤+#']],
};
