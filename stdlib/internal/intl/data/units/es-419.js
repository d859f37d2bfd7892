'use strict';

// Measurement units (CLDR 48), locale es-419. A flat table.

module.exports = {
  long: {
    'fluid-ounce': { one: '# {onza fluida}', other: '# {onzas fluidas}' },
    per: { 'fluid-ounce': '@ por onza fluida' },
  },
  short: {
    byte: '# {byte}', day: { one: '# {d.}', other: '# {dd.}' }, month: { one: '# {m.}', other: '# {mm.}' },
    percent: '#{%}', week: { one: '# {sem.}', other: '# {sems.}' }, year: { one: '# {a.}', other: '# {aa.}' },
    per: { byte: '@/byte', day: '@/d.', year: '@/a.' },
  },
  narrow: {
    day: { one: '#{d.}', other: '#{dd.}' }, 'mile-scandinavian': '#{mi esc.}', milliliter: '#{ml}',
    month: { one: '#{m.}', other: '#{mm.}' }, percent: '#{%}', week: { one: '#{sem.}', other: '#{sems.}' },
    year: { one: '#{a.}', other: '#{aa.}' },
    per: { day: '@/d.', 'mile-scandinavian': '@/mi esc.', month: '@/m.', week: '@/sem.', year: '@/a.' },
  },
};
