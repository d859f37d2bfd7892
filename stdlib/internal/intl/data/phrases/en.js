'use strict';

// Relative times and lists (CLDR 48), locale en. A flat table.

module.exports = {
  long: { second: [{ one: 'in # second', other: 'in # seconds' }, { one: '# second ago', other: '# seconds ago' }, {
    '0': 'now' }], minute: [{ one: 'in # minute', other: 'in # minutes' }, { one: '# minute ago', other:
    '# minutes ago' }, { '0': 'this minute' }], hour: [{ one: 'in # hour', other: 'in # hours' }, { one: '# hour ago',
     other: '# hours ago' }, { '0': 'this hour' }], day: [{ one: 'in # day', other: 'in # days' }, { one: '# day ago',
     other: '# days ago' }, { '0': 'today', 1: 'tomorrow', '-1': 'yesterday' }], week: [{ one: 'in # week', other:
    'in # weeks' }, { one: '# week ago', other: '# weeks ago' }, { '0': 'this week', 1: 'next week', '-1': 'last week'
    }], month: [{ one: 'in # month', other: 'in # months' }, { one: '# month ago', other: '# months ago' }, { '0':
    'this month', 1: 'next month', '-1': 'last month' }], quarter: [{ one: 'in # quarter', other: 'in # quarters' }, {
    one: '# quarter ago', other: '# quarters ago' }, { '0': 'this quarter', 1: 'next quarter', '-1': 'last quarter' }],
     year: [{ one: 'in # year', other: 'in # years' }, { one: '# year ago', other: '# years ago' }, { '0': 'this year',
     1: 'next year', '-1': 'last year' }] },
  short: { second: ['in # sec.', '# sec. ago', { '0': 'now' }], minute: ['in # min.', '# min. ago', { '0':
    'this minute' }], hour: ['in # hr.', '# hr. ago', { '0': 'this hour' }], day: [{ one: 'in # day', other:
    'in # days' }, { one: '# day ago', other: '# days ago' }, { '0': 'today', 1: 'tomorrow', '-1': 'yesterday' }], week:
    ['in # wk.', '# wk. ago', { '0': 'this wk.', 1: 'next wk.', '-1': 'last wk.' }], month: ['in # mo.', '# mo. ago',
    { '0': 'this mo.', 1: 'next mo.', '-1': 'last mo.' }], quarter: [{ one: 'in # qtr.', other: 'in # qtrs.' }, { one:
    '# qtr. ago', other: '# qtrs. ago' }, { '0': 'this qtr.', 1: 'next qtr.', '-1': 'last qtr.' }], year: ['in # yr.',
     '# yr. ago', { '0': 'this yr.', 1: 'next yr.', '-1': 'last yr.' }] },
  narrow: { second: ['in #s', '#s ago', { '0': 'now' }], minute: ['in #m', '#m ago', { '0': 'this minute' }], hour: ['in #h',
     '#h ago', { '0': 'this hour' }], day: ['in #d', '#d ago', { '0': 'today', 1: 'tomorrow', '-1': 'yesterday' }], week:
    ['in #w', '#w ago', { '0': 'this wk.', 1: 'next wk.', '-1': 'last wk.' }], month: ['in #mo', '#mo ago', { '0':
    'this mo.', 1: 'next mo.', '-1': 'last mo.' }], quarter: ['in #q', '#q ago', { '0': 'this qtr.', 1: 'next qtr.',
    '-1': 'last qtr.' }], year: ['in #y', '#y ago', { '0': 'this yr.', 1: 'next yr.', '-1': 'last yr.' }] },
  list: { 'conjunction-long': ' and |, |, |, and ', 'conjunction-short': ' & |, |, |, & ', 'conjunction-narrow':
    ', |, |, |, ', 'disjunction-long': ' or |, |, |, or ', 'disjunction-short': ' or |, |, |, or ',
    'disjunction-narrow': ' or |, |, |, or ', 'unit-long': ', |, |, |, ', 'unit-short': ', |, |, |, ', 'unit-narrow':
    ' | | | ' },
};
