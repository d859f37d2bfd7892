'use strict';

// Relative times and lists (CLDR 48), locale en-CA. A flat table.

module.exports = {
  short: {
    second: [{ one: 'in # sec', other: 'in # secs' }, { one: '# sec ago', other: '# secs ago' }, { 0: 'now' }],
    minute: [
      { one: 'in # min', other: 'in # mins' }, { one: '# min ago', other: '# mins ago' }, { 0: 'this minute' },
    ],
    hour: [{ one: 'in # hr', other: 'in # hrs' }, { one: '# hr ago', other: '# hrs ago' }, { 0: 'this hour' }],
    week: [
      { one: 'in # wk', other: 'in # wks' }, { one: '# wk ago', other: '# wks ago' },
      { 0: 'this wk', 1: 'next wk', '-1': 'last wk' },
    ],
    month: [
      { one: 'in # mo', other: 'in # mos' }, { one: '# mo ago', other: '# mos ago' },
      { 0: 'this mo', 1: 'next mo', '-1': 'last mo' },
    ],
    quarter: [
      { one: 'in # qtr', other: 'in # qtrs' }, { one: '# qtr ago', other: '# qtrs ago' },
      { 0: 'this qtr.', 1: 'next qtr.', '-1': 'last qtr.' },
    ],
    year: [
      { one: 'in # yr', other: 'in # yrs' }, { one: '# yr ago', other: '# yrs ago' },
      { 0: 'this yr', 1: 'next yr', '-1': 'last yr' },
    ],
  },
  narrow: {
    second: [{ one: 'in # sec', other: 'in # secs' }, { one: '# sec ago', other: '# secs ago' }, { 0: 'now' }],
    minute: [
      { one: 'in # min', other: 'in # mins' }, { one: '# min ago', other: '# mins ago' }, { 0: 'this minute' },
    ],
    hour: [{ one: 'in # hr', other: 'in # hrs' }, { one: '# hr ago', other: '# hrs ago' }, { 0: 'this hour' }],
    week: [
      { one: 'in # wk', other: 'in # wks' }, { one: '# wk ago', other: '# wks ago' },
      { 0: 'this wk', 1: 'next wk', '-1': 'last wk' },
    ],
    month: [
      { one: 'in # mo', other: 'in # mos' }, { one: '# mo ago', other: '# mos ago' },
      { 0: 'this mo', 1: 'next mo', '-1': 'last mo' },
    ],
    quarter: [
      { one: 'in # qtr', other: 'in # qtrs' }, { one: '# qtr ago', other: '# qtrs ago' },
      { 0: 'this qtr.', 1: 'next qtr.', '-1': 'last qtr.' },
    ],
    year: [
      { one: 'in # yr', other: 'in # yrs' }, { one: '# yr ago', other: '# yrs ago' },
      { 0: 'this yr', 1: 'next yr', '-1': 'last yr' },
    ],
  },
  list: {
    'conjunction-long': ' and |, |, | and ', 'conjunction-short': ' and |, |, | and ',
    'disjunction-long': ' or |, |, | or ', 'disjunction-short': ' or |, |, | or ',
    'disjunction-narrow': ' or |, |, | or ',
  },
};
