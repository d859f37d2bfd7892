'use strict';

// Relative times and lists (CLDR 48), locale es-MX. A flat table.

module.exports = {
  long: {
    week: [
      { one: 'dentro de # semana', other: 'dentro de # semanas' }, { one: 'hace # semana', other: 'hace # semanas' },
      { 0: 'esta semana', 1: 'la semana próxima', '-1': 'la semana pasada' },
    ],
    month: [
      { one: 'en # mes', other: 'en # meses' }, { one: 'hace # mes', other: 'hace # meses' },
      { 0: 'este mes', 1: 'el mes próximo', '-1': 'el mes pasado' },
    ],
    quarter: [
      { one: 'en # trimestre', other: 'dentro de # trimetres' },
      { one: 'hace # trimestre', other: 'hace # trimestres' },
      { 0: 'este trimestre', 1: 'el próximo trimestre', '-1': 'el trimestre pasado' },
    ],
    year: [
      { one: 'dentro de # año', other: 'dentro de # años' }, { one: 'hace # año', other: 'hace # años' },
      { 0: 'este año', 1: 'el año próximo', '-1': 'el año pasado' },
    ],
  },
  short: {
    second: ['en # s', 'hace # s', { 0: 'ahora' }], hour: ['en # h', 'hace # h', { 0: 'esta hora' }],
    day: [
      { one: 'en # día', other: 'en # días' }, { one: 'hace # día', other: 'hace # días' },
      { 0: 'hoy', 1: 'mañana', 2: 'pasado mañana', '-2': 'anteayer', '-1': 'ayer' },
    ],
    week: ['en # sem.', 'hace # sem.', { 0: 'esta sem.', 1: 'próx. sem.', '-1': 'sem. pas.' }],
    month: ['en # m', 'hace # m', { 0: 'este mes', 1: 'el mes próximo', '-1': 'el mes pasado' }],
    quarter: [
      { one: 'en # trim.', other: 'en # trim' }, 'hace # trim.',
      { 0: 'este trimestre', 1: 'el próximo trimestre', '-1': 'el trimestre pasado' },
    ],
    year: ['en # a', 'hace # a', { 0: 'este año', 1: 'el año próximo', '-1': 'el año pasado' }],
  },
  narrow: {
    second: ['en # s', 'hace # s', { 0: 'ahora' }], hour: ['en # h', 'hace # h', { 0: 'esta hora' }],
    day: [
      { one: 'en # día', other: 'en # días' }, { one: 'hace # día', other: 'hace # días' },
      { 0: 'hoy', 1: 'mañana', 2: 'pasado mañana', '-2': 'anteayer', '-1': 'ayer' },
    ],
    week: ['en # sem.', 'hace # sem.', { 0: 'esta sem.', 1: 'próx. sem.', '-1': 'sem. pas.' }],
    month: ['en # m', 'hace # m', { 0: 'este mes', 1: 'el mes próximo', '-1': 'el mes pasado' }],
    quarter: [
      'en # trim.', 'hace # trim.', { 0: 'este trimestre', 1: 'el próximo trimestre', '-1': 'el trimestre pasado' },
    ],
    year: ['en # a', 'hace # a', { 0: 'este año', 1: 'el año próximo', '-1': 'el año pasado' }],
  },
};
