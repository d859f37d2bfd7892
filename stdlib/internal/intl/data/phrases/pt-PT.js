'use strict';

// Relative times and lists (CLDR 48), locale pt-PT. A flat table.

module.exports = {
  long: { second: [{ one: 'dentro de # segundo', other: 'dentro de # segundos' }, { one: 'há # segundo', other:
    'há # segundos' }, { '0': 'agora' }], minute: [{ one: 'dentro de # minuto', other: 'dentro de # minutos' }, { one:
    'há # minuto', other: 'há # minutos' }, { '0': 'este minuto' }], hour: [{ one: 'dentro de # hora', other:
    'dentro de # horas' }, { one: 'há # hora', other: 'há # horas' }, { '0': 'esta hora' }], day: [{ one:
    'dentro de # dia', other: 'dentro de # dias' }, { one: 'há # dia', other: 'há # dias' }, { '0': 'hoje', 1:
    'amanhã', 2: 'depois de amanhã', '-2': 'anteontem', '-1': 'ontem' }], week: [{ one: 'dentro de # semana', other:
    'dentro de # semanas' }, { one: 'há # semana', other: 'há # semanas' }, { '0': 'esta semana', 1: 'próxima semana',
     '-1': 'semana passada' }], month: [{ one: 'dentro de # mês', other: 'dentro de # meses' }, { one: 'há # mês', other:
    'há # meses' }, { '0': 'este mês', 1: 'próximo mês', '-1': 'mês passado' }], quarter: [{ one:
    'dentro de # trimestre', other: 'dentro de # trimestres' }, { one: 'há # trimestre', other: 'há # trimestres' }, {
    '0': 'este trimestre', 1: 'próximo trimestre', '-1': 'trimestre passado' }], year: [{ one: 'dentro de # ano', other:
    'dentro de # anos' }, { one: 'há # ano', other: 'há # anos' }, { '0': 'este ano', 1: 'próximo ano', '-1':
    'ano passado' }] },
  short: { second: ['dentro de # s', 'há # s', { '0': 'agora' }], minute: ['dentro de # min', 'há # min', { '0':
    'este minuto' }], hour: ['dentro de # h', 'há # h', { '0': 'esta hora' }], day: [{ one: 'dentro de # dia', other:
    'dentro de # dias' }, { one: 'há # dia', other: 'há # dias' }, { '0': 'hoje', 1: 'amanhã', 2: 'depois de amanhã',
    '-2': 'anteontem', '-1': 'ontem' }], week: ['dentro de # sem.', 'há # sem.', { '0': 'esta semana', 1:
    'próxima semana', '-1': 'semana passada' }], month: [{ one: 'dentro de # mês', other: 'dentro de # meses' }, { one:
    'há # mês', other: 'há # meses' }, { '0': 'este mês', 1: 'próximo mês', '-1': 'mês passado' }], quarter: ['dentro de # trim.',
     'há # trim.', { '0': 'este trim.', 1: 'próximo trim.', '-1': 'trim. passado' }], year: [{ one: 'dentro de # ano',
     other: 'dentro de # anos' }, { one: 'há # ano', other: 'há # anos' }, { '0': 'este ano', 1: 'próximo ano', '-1':
    'ano passado' }] },
  narrow: { second: ['+# s', '-# s', { '0': 'agora' }], minute: ['+# min', '-# min', { '0': 'este minuto' }], hour: ['+# h',
     '-# h', { '0': 'esta hora' }], day: [{ one: '+# dia', other: '+# dias' }, { one: '-# dia', other: '-# dias' }, {
    '0': 'hoje', 1: 'amanhã', 2: 'depois de amanhã', '-2': 'anteontem', '-1': 'ontem' }], week: ['+# sem.', '-# sem.',
     { '0': 'esta semana', 1: 'próxima semana', '-1': 'semana passada' }], month: [{ one: '+# mês', other: '+# meses'
    }, { one: '-# mês', other: '-# meses' }, { '0': 'este mês', 1: 'próximo mês', '-1': 'mês passado' }], quarter: ['+# trim.',
     '-# trim.', { '0': 'este trim.', 1: 'próximo trim.', '-1': 'trim. passado' }], year: [{ one: '+# ano', other:
    '+# anos' }, { one: '-# ano', other: '-# anos' }, { '0': 'este ano', 1: 'próximo ano', '-1': 'ano passado' }] },
  list: { 'conjunction-long': ' e |, |, | e ', 'conjunction-short': ' e |, |, | e ', 'conjunction-narrow':
    ', |, |, |, ', 'disjunction-long': ' ou |, |, | ou ', 'disjunction-short': ' ou |, |, | ou ', 'disjunction-narrow':
    ' ou |, |, | ou ', 'unit-long': ' e |, |, | e ', 'unit-short': ' e |, |, | e ', 'unit-narrow': ' e |, |, | e ' },
};
