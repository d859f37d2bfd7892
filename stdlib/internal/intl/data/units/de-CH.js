'use strict';

// Measurement units (CLDR 48), locale de-CH. A flat table.

module.exports = {
  long: { foot: '# {Fuss}', per: { foot: '@ pro Fuss' } },
  short: { percent: '#{%}' },
  narrow: { percent: '#{%}' },
};
