'use strict';

// Measurement units (CLDR 48), locale ar-EG. A flat table.

module.exports = {
  short: { percent: '#{٪}\u061c' },
  narrow: { percent: '#{٪}\u061c' },
};
