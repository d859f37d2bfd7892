'use strict';

// Relative times and lists (CLDR 48), locale sv. A flat table.

module.exports = {
  long: { second: [{ one: 'om # sekund', other: 'om # sekunder' }, { one: 'för # sekund sedan', other:
    'för # sekunder sedan' }, { '0': 'nu' }], minute: [{ one: 'om # minut', other: 'om # minuter' }, { one:
    'för # minut sedan', other: 'för # minuter sedan' }, { '0': 'denna minut' }], hour: [{ one: 'om # timme', other:
    'om # timmar' }, { one: 'för # timme sedan', other: 'för # timmar sedan' }, { '0': 'denna timme' }], day: [{ one:
    'om # dag', other: 'om # dagar' }, { one: 'för # dag sedan', other: 'för # dagar sedan' }, { '0': 'i dag', 1:
    'i morgon', 2: 'i övermorgon', '-2': 'i förrgår', '-1': 'i går' }], week: [{ one: 'om # vecka', other:
    'om # veckor' }, { one: 'för # vecka sedan', other: 'för # veckor sedan' }, { '0': 'denna vecka', 1: 'nästa vecka',
     '-1': 'förra veckan' }], month: [{ one: 'om # månad', other: 'om # månader' }, { one: 'för # månad sedan', other:
    'för # månader sedan' }, { '0': 'den här månaden', 1: 'nästa månad', '-1': 'förra månaden' }], quarter: ['om # kvartal',
     'för # kvartal sedan', { '0': 'detta kvartal', 1: 'nästa kvartal', '-1': 'förra kvartalet' }], year: ['om # år',
    'för # år sedan', { '0': 'i år', 1: 'nästa år', '-1': 'förra året' }] },
  short: { second: [{ one: 'om\u00a0# sek', other: 'om # sek' }, 'för # s sen', { '0': 'nu' }], minute: ['om\u00a0# min',
     'för # min sen', { '0': 'denna minut' }], hour: ['om # tim', 'för # tim sedan', { '0': 'denna timme' }], day: ['om # d',
     { one: 'för # d sedan', other: 'för\u00a0#\u00a0d sedan' }, { '0': 'i dag', 1: 'i morgon', 2: 'i övermorgon',
    '-2': 'i förrgår', '-1': 'i går' }], week: ['om # v.', 'för # v. sedan', { '0': 'denna v.', 1: 'nästa v.', '-1':
    'förra v.' }], month: ['om # mån.', 'för # mån. sen', { '0': 'denna mån.', 1: 'nästa mån.', '-1': 'förra mån.' }],
     quarter: ['om # kv.', 'för # kv. sen', { '0': 'detta kv.', 1: 'nästa kv.', '-1': 'förra kv.' }], year: ['om # år',
     'för # år sen', { '0': 'i år', 1: 'nästa år', '-1': 'förra året' }] },
  narrow: { second: ['+# s', '−# s', { '0': 'nu' }], minute: ['+# min', '−# min', { '0': 'denna minut' }], hour: ['+# h',
     '−# h', { '0': 'denna timme' }], day: ['+# d', '−# d', { '0': 'idag', 1: 'imorgon', 2: 'i övermorgon', '-2':
    'i förrgår', '-1': 'igår' }], week: ['+# v.', '−# v', { '0': 'denna v.', 1: 'nästa v.', '-1': 'förra v.' }], month:
    ['+# mån.', '−# mån', { '0': 'denna mån.', 1: 'nästa mån.', '-1': 'förra mån.' }], quarter: ['+# kv.', '−# kv', {
    '0': 'detta kv.', 1: 'nästa kv.', '-1': 'förra kv.' }], year: ['+# år', '−# år', { '0': 'i år', 1: 'nästa år',
    '-1': 'förra året' }] },
  list: { 'conjunction-long': ' och |, |, | och ', 'conjunction-short': ' och |, |, | och ', 'conjunction-narrow':
    ', |, |, |, ', 'disjunction-long': ' eller |, |, | eller ', 'disjunction-short': ' eller |, |, | eller ',
    'disjunction-narrow': ' eller |, |, | eller ', 'unit-long': ', |, |, |, ', 'unit-short': ', |, |, |, ',
    'unit-narrow': ' | | | ' },
};
