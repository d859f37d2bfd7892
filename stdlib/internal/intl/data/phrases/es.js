'use strict';

// Relative times and lists (CLDR 48), locale es. A flat table.

module.exports = {
  long: { second: [{ one: 'dentro de # segundo', other: 'dentro de # segundos' }, { one: 'hace # segundo', other:
    'hace # segundos' }, { '0': 'ahora' }], minute: [{ one: 'dentro de # minuto', other: 'dentro de # minutos' }, { one:
    'hace # minuto', other: 'hace # minutos' }, { '0': 'este minuto' }], hour: [{ one: 'dentro de # hora', other:
    'dentro de # horas' }, { one: 'hace # hora', other: 'hace # horas' }, { '0': 'esta hora' }], day: [{ one:
    'dentro de # día', other: 'dentro de # días' }, { one: 'hace # día', other: 'hace # días' }, { '0': 'hoy', 1:
    'mañana', 2: 'pasado mañana', '-2': 'anteayer', '-1': 'ayer' }], week: [{ one: 'dentro de # semana', other:
    'dentro de # semanas' }, { one: 'hace # semana', other: 'hace # semanas' }, { '0': 'esta semana', 1:
    'la próxima semana', '-1': 'la semana pasada' }], month: [{ one: 'dentro de # mes', other: 'dentro de # meses' },
    { one: 'hace # mes', other: 'hace # meses' }, { '0': 'este mes', 1: 'el próximo mes', '-1': 'el mes pasado' }], quarter:
    [{ one: 'dentro de # trimestre', other: 'dentro de # trimestres' }, { one: 'hace # trimestre', other:
    'hace # trimestres' }, { '0': 'este trimestre', 1: 'el próximo trimestre', '-1': 'el trimestre pasado' }], year: [{
    one: 'dentro de # año', other: 'dentro de # años' }, { one: 'hace # año', other: 'hace # años' }, { '0':
    'este año', 1: 'el próximo año', '-1': 'el año pasado' }] },
  short: { second: ['dentro de # s', 'hace # s', { '0': 'ahora' }], minute: ['dentro de # min', 'hace # min', { '0':
    'este minuto' }], hour: ['dentro de # h', 'hace # h', { '0': 'esta hora' }], day: ['dentro de # d', 'hace # d', {
    '0': 'hoy', 1: 'mañana', 2: 'pasado mañana', '-2': 'anteayer', '-1': 'ayer' }], week: ['dentro de # sem.',
    'hace # sem.', { '0': 'esta sem.', 1: 'próx. sem.', '-1': 'sem. ant.' }], month: ['dentro de # m', 'hace # m', {
    '0': 'este mes', 1: 'el próximo mes', '-1': 'el mes pasado' }], quarter: ['dentro de # trim.', 'hace # trim.', {
    '0': 'este trimestre', 1: 'el próximo trimestre', '-1': 'el trimestre pasado' }], year: ['dentro de # a',
    'hace # a', { '0': 'este año', 1: 'el próximo año', '-1': 'el año pasado' }] },
  narrow: { second: ['dentro de # s', 'hace # s', { '0': 'ahora' }], minute: ['dentro de # min', 'hace # min', { '0':
    'este minuto' }], hour: ['dentro de # h', 'hace # h', { '0': 'esta hora' }], day: ['dentro de # d', 'hace # d', {
    '0': 'hoy', 1: 'mañana', 2: 'pasado mañana', '-2': 'anteayer', '-1': 'ayer' }], week: ['dentro de # sem.',
    'hace # sem.', { '0': 'esta sem.', 1: 'próx. sem.', '-1': 'sem. ant.' }], month: ['dentro de # m', 'hace # m', {
    '0': 'este mes', 1: 'el próximo mes', '-1': 'el mes pasado' }], quarter: ['dentro de # trim.', 'hace # trim.', {
    '0': 'este trimestre', 1: 'el próximo trimestre', '-1': 'el trimestre pasado' }], year: ['dentro de # a',
    'hace # a', { '0': 'este año', 1: 'el próximo año', '-1': 'el año pasado' }] },
  list: { 'conjunction-long': ' y |, |, | y ', 'conjunction-short': ' y |, |, | y ', 'conjunction-narrow':
    ' y |, |, | y ', 'disjunction-long': ' o |, |, | o ', 'disjunction-short': ' o |, |, | o ', 'disjunction-narrow':
    ' o |, |, | o ', 'unit-long': ' y |, |, | y ', 'unit-short': ' y |, |, |, ', 'unit-narrow': ' | | | ' },
};
