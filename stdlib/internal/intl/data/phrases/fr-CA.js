'use strict';

// Relative times and lists (CLDR 48), locale fr-CA. A flat table.

module.exports = {
  long: {
    quarter: [
      { one: 'dans # trimestre', other: 'dans # trimestres' },
      { one: 'il y a # trimestre', other: 'il y a # trimestres' },
      { 0: 'ce trimestre-ci', 1: 'le trimestre prochain', '-1': 'le trimestre dernier' },
    ],
  },
  short: {
    quarter: ['dans # trim.', 'il y a # trim.', { 0: 'ce trim.', 1: 'trim. prochain', '-1': 'trim. dernier' }],
  },
  narrow: {
    second: [{ one: '+ # s', other: '+# s' }, '-# s', { 0: 'maintenant' }],
    quarter: ['+# trim.', '-# trim.', { 0: 'ce trim.', 1: 'trim.prochain', '-1': 'trim. dernier' }],
  },
};
