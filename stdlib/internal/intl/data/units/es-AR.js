'use strict';

// Measurement units (CLDR 48), locale es-AR. A flat table.

module.exports = {
  long: { per: { year: '@/año' } },
  short: {
    second: '# {seg.}', year: { one: '# {año}', other: '# {años}' }, per: { second: '@/seg.', year: '@/a' },
    ex: { 'meter-per-second': '# {m/s}' },
  },
  narrow: {
    second: '#{seg.}', year: '#{a.}', per: { second: '@/seg.', year: '@/a' }, ex: { 'meter-per-second': '#{m/s}' },
  },
};
