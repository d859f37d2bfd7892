'use strict';

// Relative times and lists (CLDR 48), locale en-001. A flat table.

module.exports = {
  short: {
    second: ['in # sec', '# sec ago', { 0: 'now' }], minute: ['in # min', '# min ago', { 0: 'this minute' }],
    hour: ['in # hr', '# hr ago', { 0: 'this hour' }],
    week: ['in # wk', '# wk ago', { 0: 'this wk', 1: 'next wk', '-1': 'last wk' }],
    month: ['in # mo', '# mo ago', { 0: 'this mo', 1: 'next mo', '-1': 'last mo' }],
    quarter: ['in # qtr', '# qtr ago', { 0: 'this qtr.', 1: 'next qtr.', '-1': 'last qtr.' }],
    year: ['in # yr', '# yr ago', { 0: 'this yr', 1: 'next yr', '-1': 'last yr' }],
  },
  narrow: {
    second: ['in # sec', '# sec ago', { 0: 'now' }], minute: ['in # min', '# min ago', { 0: 'this minute' }],
    hour: ['in # hr', '# hr ago', { 0: 'this hour' }],
    day: [
      { one: 'in # day', other: 'in # days' }, { one: '# day ago', other: '# days ago' },
      { 0: 'today', 1: 'tomorrow', '-1': 'yesterday' },
    ],
    week: ['in # wk', '# wk ago', { 0: 'this wk', 1: 'next wk', '-1': 'last wk' }],
    month: ['in # mo', '# mo ago', { 0: 'this mo', 1: 'next mo', '-1': 'last mo' }],
    quarter: ['in # qtr', '# qtr ago', { 0: 'this qtr.', 1: 'next qtr.', '-1': 'last qtr.' }],
    year: ['in # yr', '# yr ago', { 0: 'this yr', 1: 'next yr', '-1': 'last yr' }],
  },
  list: {
    'conjunction-long': ' and |, |, | and ', 'conjunction-short': ' and |, |, | and ',
    'disjunction-long': ' or |, |, | or ', 'disjunction-short': ' or |, |, | or ',
    'disjunction-narrow': ' or |, |, | or ',
  },
};
