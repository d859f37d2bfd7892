'use strict';

// Relative times and lists (CLDR 48), locale es-US. A flat table.

module.exports = {
  short: { week: ['dentro de # sem.', 'hace # sem.', { 0: 'esta sem.', 1: 'próxima sem.', '-1': 'sem. pasada' }] },
  narrow: { week: ['dentro de # sem.', 'hace # sem.', { 0: 'esta sem.', 1: 'próxima sem.', '-1': 'sem. pasada' }] },
  list: { 'unit-short': ' y |, |, | y ' },
};
