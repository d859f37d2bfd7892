'use strict';

// Measurement units (CLDR 48), locale en-IN. A flat table.

module.exports = {
  short: { ex: { 'kilometer-per-hour': '# {kph}' } },
  narrow: { ex: { 'kilometer-per-hour': '#{kph}' } },
};
