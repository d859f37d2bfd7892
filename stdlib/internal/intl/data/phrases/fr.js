'use strict';

// Relative times and lists (CLDR 48), locale fr. A flat table.

module.exports = {
  long: { second: [{ one: 'dans # seconde', other: 'dans # secondes' }, { one: 'il y a # seconde', other:
    'il y a # secondes' }, { '0': 'maintenant' }], minute: [{ one: 'dans # minute', other: 'dans # minutes' }, { one:
    'il y a # minute', other: 'il y a # minutes' }, { '0': 'cette minute-ci' }], hour: [{ one: 'dans # heure', other:
    'dans # heures' }, { one: 'il y a # heure', other: 'il y a # heures' }, { '0': 'cette heure-ci' }], day: [{ one:
    'dans # jour', other: 'dans # jours' }, { one: 'il y a # jour', other: 'il y a # jours' }, { '0': 'aujourd’hui', 1:
    'demain', 2: 'après-demain', '-2': 'avant-hier', '-1': 'hier' }], week: [{ one: 'dans # semaine', other:
    'dans # semaines' }, { one: 'il y a # semaine', other: 'il y a # semaines' }, { '0': 'cette semaine', 1:
    'la semaine prochaine', '-1': 'la semaine dernière' }], month: ['dans # mois', 'il y a # mois', { '0':
    'ce mois-ci', 1: 'le mois prochain', '-1': 'le mois dernier' }], quarter: [{ one: 'dans # trimestre', other:
    'dans # trimestres' }, { one: 'il y a # trimestre', other: 'il y a # trimestres' }, { '0': 'ce trimestre', 1:
    'le trimestre prochain', '-1': 'le trimestre dernier' }], year: [{ one: 'dans # an', other: 'dans # ans' }, { one:
    'il y a # an', other: 'il y a # ans' }, { '0': 'cette année', 1: 'l’année prochaine', '-1': 'l’année dernière' }]
    },
  short: { second: ['dans #\u00a0s', 'il y a #\u00a0s', { '0': 'maintenant' }], minute: ['dans #\u00a0min',
    'il y a #\u00a0min', { '0': 'cette minute-ci' }], hour: ['dans #\u00a0h', 'il y a #\u00a0h', { '0':
    'cette heure-ci' }], day: ['dans #\u00a0j', 'il y a #\u00a0j', { '0': 'aujourd’hui', 1: 'demain', 2:
    'après-demain', '-2': 'avant-hier', '-1': 'hier' }], week: ['dans # sem.', 'il y a # sem.', { '0': 'cette semaine',
     1: 'la semaine prochaine', '-1': 'la semaine dernière' }], month: ['dans # m.', 'il y a # m.', { '0':
    'ce mois-ci', 1: 'le mois prochain', '-1': 'le mois dernier' }], quarter: ['dans # trim.', 'il y a # trim.', { '0':
    'ce trimestre', 1: 'le trimestre prochain', '-1': 'le trimestre dernier' }], year: ['dans # a', 'il y a # a', {
    '0': 'cette année', 1: 'l’an prochain', '-1': 'l’an dernier' }] },
  narrow: { second: ['+# s', '-# s', { '0': 'maintenant' }], minute: ['+# min', '-# min', { '0': 'cette minute-ci' }],
     hour: ['+# h', '-# h', { '0': 'cette heure-ci' }], day: ['+# j', '-# j', { '0': 'aujourd’hui', 1: 'demain', 2:
    'après-demain', '-2': 'avant-hier', '-1': 'hier' }], week: ['+# sem.', '-# sem.', { '0': 'cette semaine', 1:
    'la semaine prochaine', '-1': 'la semaine dernière' }], month: ['+# m.', '-# m.', { '0': 'ce mois-ci', 1:
    'le mois prochain', '-1': 'le mois dernier' }], quarter: ['+# trim.', '-# trim.', { '0': 'ce trimestre', 1:
    'le trimestre prochain', '-1': 'le trimestre dernier' }], year: ['+# a', '-# a', { '0': 'cette année', 1:
    'l’an prochain', '-1': 'l’an dernier' }] },
  list: { 'conjunction-long': ' et |, |, | et ', 'conjunction-short': ' et |, |, | et ', 'conjunction-narrow':
    ', |, |, |, ', 'disjunction-long': ' ou |, |, | ou ', 'disjunction-short': ' ou |, |, | ou ', 'disjunction-narrow':
    ' ou |, |, | ou ', 'unit-long': ' et |, |, | et ', 'unit-short': ' et |, |, | et ', 'unit-narrow': ' | | | ' },
};
