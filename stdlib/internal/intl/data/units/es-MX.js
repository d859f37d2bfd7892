'use strict';

// Measurement units (CLDR 48), locale es-MX. A flat table.

module.exports = {
  long: {
    'fluid-ounce': { one: '# {onza líquida}', other: '# {onzas líquidas}' },
    per: { 'fluid-ounce': '@ por onza líquida' },
  },
  short: {
    byte: { one: '# {B}', other: '# {byte}' }, day: { one: '# {día}', other: '# {días}' }, degree: '# {grados}',
    month: { other: '# {m}' }, week: { other: '# {sem}' }, year: '# {a}',
    per: { byte: '@/B', day: '@/d', degree: '@/grados', year: '@/a' },
  },
  narrow: {
    centimeter: { one: '# {cm}', other: '#{cm}' }, day: '#{d}', degree: '# {grados}',
    gigabyte: { one: '# {GB}', other: '#{GB}' }, kilobit: { one: '# {kb}', other: '#{kb}' },
    kilogram: { one: '# {kg}', other: '#{kg}' }, kilometer: { one: '# {km}', other: '#{km}' },
    millimeter: { one: '# {mm}', other: '#{mm}' }, month: '#{m}', terabit: { one: '# {Tb}', other: '#{Tb}' },
    terabyte: { one: '# {TB}', other: '#{TB}' }, week: '#{sem}', year: '#{a}',
    per: { day: '@/d', degree: '@/grados', year: '@/a' }, ex: { 'kilometer-per-hour': '#{km/h}' },
  },
};
