'use strict';

// Measurement units (CLDR 48), locale en-AU. A flat table.

module.exports = {
  short: {
    gallon: '# {gal US}', liter: '# {L}', milliliter: '# {mL}',
    per: { gallon: '@/gal US', liter: '@/L', milliliter: '@/mL' }, ex: { 'meter-per-second': '# {m/s.}' },
  },
  narrow: {
    gallon: '# {gal US}', liter: '#{L}', milliliter: '#{mL}', per: { liter: '@/L', milliliter: '@/mL' },
    ex: { 'kilometer-per-hour': '# {km/h}' },
  },
};
