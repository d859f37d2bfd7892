'use strict';

// Relative times and lists (CLDR 48), locale pt. A flat table.

module.exports = {
  long: { second: [{ one: 'em # segundo', other: 'em # segundos' }, { one: 'há # segundo', other: 'há # segundos' }, {
    '0': 'agora' }], minute: [{ one: 'em # minuto', other: 'em # minutos' }, { one: 'há # minuto', other:
    'há # minutos' }, { '0': 'este minuto' }], hour: [{ one: 'em # hora', other: 'em # horas' }, { one: 'há # hora', other:
    'há # horas' }, { '0': 'esta hora' }], day: [{ one: 'em # dia', other: 'em # dias' }, { one: 'há # dia', other:
    'há # dias' }, { '0': 'hoje', 1: 'amanhã', 2: 'depois de amanhã', '-2': 'anteontem', '-1': 'ontem' }], week: [{ one:
    'em # semana', other: 'em # semanas' }, { one: 'há # semana', other: 'há # semanas' }, { '0': 'esta semana', 1:
    'próxima semana', '-1': 'semana passada' }], month: [{ one: 'em # mês', other: 'em # meses' }, { one: 'há # mês',
    other: 'há # meses' }, { '0': 'este mês', 1: 'próximo mês', '-1': 'mês passado' }], quarter: [{ one:
    'em # trimestre', other: 'em # trimestres' }, { one: 'há # trimestre', other: 'há # trimestres' }, { '0':
    'este trimestre', 1: 'próximo trimestre', '-1': 'último trimestre' }], year: [{ one: 'em # ano', other:
    'em # anos' }, { one: 'há # ano', other: 'há # anos' }, { '0': 'este ano', 1: 'próximo ano', '-1': 'ano passado' }]
    },
  short: { second: ['em # seg.', 'há # seg.', { '0': 'agora' }], minute: ['em # min.', 'há # min.', { '0':
    'este minuto' }], hour: ['em # h', 'há # h', { '0': 'esta hora' }], day: [{ one: 'em # dia', other: 'em # dias' },
     { one: 'há # dia', other: 'há # dias' }, { '0': 'hoje', 1: 'amanhã', 2: 'depois de amanhã', '-2': 'anteontem',
    '-1': 'ontem' }], week: ['em # sem.', 'há # sem.', { '0': 'esta semana', 1: 'próxima semana', '-1':
    'semana passada' }], month: [{ one: 'em # mês', other: 'em # meses' }, { one: 'há # mês', other: 'há # meses' }, {
    '0': 'este mês', 1: 'próximo mês', '-1': 'mês passado' }], quarter: ['em # trim.', 'há # trim.', { '0':
    'este trimestre', 1: 'próximo trimestre', '-1': 'último trimestre' }], year: [{ one: 'em # ano', other:
    'em # anos' }, { one: 'há # ano', other: 'há # anos' }, { '0': 'este ano', 1: 'próximo ano', '-1': 'ano passado' }]
    },
  narrow: { second: ['em # seg.', 'há # seg.', { '0': 'agora' }], minute: ['em # min.', 'há # min.', { '0':
    'este minuto' }], hour: ['em # h', 'há # h', { '0': 'esta hora' }], day: [{ one: 'em # dia', other: 'em # dias' },
     { one: 'há # dia', other: 'há # dias' }, { '0': 'hoje', 1: 'amanhã', 2: 'depois de amanhã', '-2': 'anteontem',
    '-1': 'ontem' }], week: ['em # sem.', 'há # sem.', { '0': 'esta semana', 1: 'próxima semana', '-1':
    'semana passada' }], month: [{ one: 'em # mês', other: 'em # meses' }, { one: 'há # mês', other: 'há # meses' }, {
    '0': 'este mês', 1: 'próximo mês', '-1': 'mês passado' }], quarter: ['em # trim.', 'há # trim.', { '0':
    'este trimestre', 1: 'próximo trimestre', '-1': 'último trimestre' }], year: [{ one: 'em # ano', other:
    'em # anos' }, { one: 'há # ano', other: 'há # anos' }, { '0': 'este ano', 1: 'próximo ano', '-1': 'ano passado' }]
    },
  list: { 'conjunction-long': ' e |, |, | e ', 'conjunction-short': ' e |, |, | e ', 'conjunction-narrow':
    ', |, |, |, ', 'disjunction-long': ' ou |, |, | ou ', 'disjunction-short': ' ou |, |, | ou ', 'disjunction-narrow':
    ' ou |, |, | ou ', 'unit-long': ' e |, |, | e ', 'unit-short': ' e |, |, | e ', 'unit-narrow': ' | | | ' },
};
