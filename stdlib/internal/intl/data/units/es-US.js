'use strict';

// Measurement units (CLDR 48), locale es-US. A flat table.

module.exports = {
  short: {
    day: { one: '# {día}', other: '# {días}' }, 'mile-scandinavian': '# {mil}', month: { one: '# {m}' },
    year: { one: '# {a}' }, per: { day: '@/d', 'mile-scandinavian': '@/mil', year: '@/a' },
  },
  narrow: {
    day: '#{d}', fahrenheit: '#{°}', kilometer: { one: '# {km}', other: '#{km}' }, 'mile-scandinavian': '#{mil}',
    millimeter: { one: '# {mm}', other: '#{mm}' }, month: '#{m}', year: '#{a}',
    per: { day: '@/d', fahrenheit: '@/°', 'mile-scandinavian': '@/mil', year: '@/a' },
    ex: { 'kilometer-per-hour': '#{km/h}' },
  },
};
