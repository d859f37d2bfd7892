'use strict';

// Relative times and lists (CLDR 48), locale es-419. A flat table.

module.exports = {
  short: {
    day: [
      { one: 'dentro de # día', other: 'dentro de # días' }, { one: 'hace # día', other: 'hace # días' },
      { 0: 'hoy', 1: 'mañana', 2: 'pasado mañana', '-2': 'anteayer', '-1': 'ayer' },
    ],
    week: ['dentro de # sem.', 'hace # sem.', { 0: 'esta sem.', 1: 'próx. sem.', '-1': 'sem. pas.' }],
  },
  narrow: {
    day: [
      { one: 'dentro de # día', other: 'dentro de # días' }, { one: 'hace # día', other: 'hace # días' },
      { 0: 'hoy', 1: 'mañana', 2: 'pasado mañana', '-2': 'anteayer', '-1': 'ayer' },
    ],
    week: ['dentro de # sem.', 'hace # sem.', { 0: 'esta sem.', 1: 'próx. sem.', '-1': 'sem. pas.' }],
  },
};
