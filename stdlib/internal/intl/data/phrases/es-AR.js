'use strict';

// Relative times and lists (CLDR 48), locale es-AR. A flat table.

module.exports = {
  short: { second: ['dentro de # seg.', 'hace # seg.', { '0': 'ahora' }], minute: ['dentro de # min', 'hace # min', {
    '0': 'este minuto' }], hour: ['dentro de # h', 'hace # h', { '0': 'esta hora' }], day: ['dentro de # días',
    'hace # días', { '0': 'hoy', 1: 'mañana', 2: 'pasado mañana', '-2': 'anteayer', '-1': 'ayer' }], week: ['dentro de # sem.',
     'hace # sem.', { '0': 'esta sem.', 1: 'próx. sem.', '-1': 'sem. pas.' }], month: ['dentro de # m', 'hace # m', {
    '0': 'este mes', 1: 'el próximo mes', '-1': 'el mes pasado' }], quarter: ['dentro de # trim.', 'hace # trim.', {
    '0': 'este trimestre', 1: 'el próximo trimestre', '-1': 'el trimestre pasado' }], year: ['dentro de # a',
    'hace # a', { '0': 'este año', 1: 'el próximo año', '-1': 'el año pasado' }] },
  narrow: { second: ['dentro de # seg.', 'hace # seg.', { '0': 'ahora' }], minute: ['dentro de # min', 'hace # min', {
    '0': 'este minuto' }], hour: ['dentro de # h', 'hace # h', { '0': 'esta hora' }], day: ['dentro de # días',
    'hace # días', { '0': 'hoy', 1: 'mañana', 2: 'pasado mañana', '-2': 'anteayer', '-1': 'ayer' }], week: ['dentro de # sem.',
     'hace # sem.', { '0': 'esta sem.', 1: 'próx. sem.', '-1': 'sem. pas.' }], month: ['dentro de # m', 'hace # m', {
    '0': 'este mes', 1: 'el próximo mes', '-1': 'el mes pasado' }], quarter: ['dentro de # trim.', 'hace # trim.', {
    '0': 'este trimestre', 1: 'el próximo trimestre', '-1': 'el trimestre pasado' }], year: ['dentro de # a',
    'hace # a', { '0': 'este año', 1: 'el próximo año', '-1': 'el año pasado' }] },
};
