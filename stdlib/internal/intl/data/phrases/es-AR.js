'use strict';

// Relative times and lists (CLDR 48), locale es-AR. A flat table.

module.exports = {
  short: {
    second: ['dentro de # seg.', 'hace # seg.', { 0: 'ahora' }],
    day: [
      'dentro de # días', 'hace # días',
      { 0: 'hoy', 1: 'mañana', 2: 'pasado mañana', '-2': 'anteayer', '-1': 'ayer' },
    ],
  },
  narrow: {
    second: ['dentro de # seg.', 'hace # seg.', { 0: 'ahora' }],
    day: [
      'dentro de # días', 'hace # días',
      { 0: 'hoy', 1: 'mañana', 2: 'pasado mañana', '-2': 'anteayer', '-1': 'ayer' },
    ],
  },
};
