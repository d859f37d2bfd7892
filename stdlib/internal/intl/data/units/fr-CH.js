'use strict';

// Measurement units (CLDR 48), locale fr-CH. A flat table.

module.exports = {
  short: { percent: '#{%}' },
  narrow: { percent: '#{%}' },
};
