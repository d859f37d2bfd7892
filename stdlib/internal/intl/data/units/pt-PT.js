'use strict';

// Measurement units (CLDR 48), locale pt-PT. A flat table.

module.exports = {
  long: {
    kilometer: { one: '# {quilómetro}', other: '# {quilómetros}' },
    per: { hour: '@/h', kilometer: '@ por quilómetro', second: '@/s' },
    ex: {
      'kilometer-per-hour': { one: '# {quilómetro por hora}', other: '# {quilómetros por hora}' },
      'meter-per-second': { one: '# {metro por segundo}', other: '# {metros por segundo}' },
      'mile-per-hour': { one: '# {milha por hora}', other: '# {milhas por hora}' },
    },
  },
  short: {
    acre: { one: '# {acre}', other: '# {acres}' }, bit: '# {bit}', byte: '# {byte}',
    degree: { one: '#{°}', other: '# {°}' }, per: { acre: '@/acre', byte: '@/byte', bit: '@/bit' },
    ex: { 'mile-per-hour': undefined },
  },
  narrow: {
    celsius: '#{°C}', degree: '#{°}', 'fluid-ounce': '# {fl oz}', gram: '# {g}', kilogram: '# {kg}', liter: '# {l}',
    per: { day: '@/d', 'fluid-ounce': '@/fl oz', foot: '@/pé' },
    ex: { 'kilometer-per-hour': undefined, 'liter-per-kilometer': undefined, 'mile-per-hour': undefined },
  },
};
