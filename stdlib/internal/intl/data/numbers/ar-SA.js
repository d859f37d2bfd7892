'use strict';

// Number symbols and patterns (CLDR 48), locale ar-SA. A flat table.

module.exports = {
  nu: 'arab',
  sym: ['٫', '٬', '-', '+', '٪', 'ليس\u00a0رقمًا', '∞', 'أس', '-', '–', '~#'],
  dec: ['#', '\u061c-#', '\u061c+#'],
  pct: ['#%\u061c', '\u061c-#%\u061c', '\u061c+#%\u061c'],
  cur: [['\u200f#\u00a0¤', '\u061c-\u200f#\u00a0¤', '\u061c+\u200f#\u00a0¤'], ['\u200f#\u00a0¤',
    '\u061c-\u200f#\u00a0¤', '\u061c+\u200f#\u00a0¤']],
  acc: [['\u200f#\u00a0¤', '\u061c-\u200f#\u00a0¤', '\u061c+\u200f#\u00a0¤'], ['\u200f#\u00a0¤',
    '\u061c-\u200f#\u00a0¤', '\u061c+\u200f#\u00a0¤']],
};
