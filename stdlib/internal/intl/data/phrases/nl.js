'use strict';

// Relative times and lists (CLDR 48), locale nl. A flat table.

module.exports = {
  long: { second: [{ one: 'over # seconde', other: 'over # seconden' }, { one: '# seconde geleden', other:
    '# seconden geleden' }, { '0': 'nu' }], minute: [{ one: 'over # minuut', other: 'over # minuten' }, { one:
    '# minuut geleden', other: '# minuten geleden' }, { '0': 'binnen een minuut' }], hour: ['over # uur',
    '# uur geleden', { '0': 'binnen een uur' }], day: [{ one: 'over # dag', other: 'over # dagen' }, { one:
    '# dag geleden', other: '# dagen geleden' }, { '0': 'vandaag', 1: 'morgen', 2: 'overmorgen', '-2': 'eergisteren',
    '-1': 'gisteren' }], week: [{ one: 'over # week', other: 'over # weken' }, { one: '# week geleden', other:
    '# weken geleden' }, { '0': 'deze week', 1: 'volgende week', '-1': 'vorige week' }], month: [{ one: 'over # maand',
     other: 'over # maanden' }, { one: '# maand geleden', other: '# maanden geleden' }, { '0': 'deze maand', 1:
    'volgende maand', '-1': 'vorige maand' }], quarter: [{ one: 'over # kwartaal', other: 'over # kwartalen' }, { one:
    '# kwartaal geleden', other: '# kwartalen geleden' }, { '0': 'dit kwartaal', 1: 'volgend kwartaal', '-1':
    'vorig kwartaal' }], year: ['over # jaar', '# jaar geleden', { '0': 'dit jaar', 1: 'volgend jaar', '-1':
    'vorig jaar' }] },
  short: { second: ['over # sec.', '# sec. geleden', { '0': 'nu' }], minute: ['over # min.', '# min. geleden', { '0':
    'binnen een minuut' }], hour: ['over # uur', '# uur geleden', { '0': 'binnen een uur' }], day: [{ one:
    'over # dag', other: 'over # dgn' }, { one: '# dag geleden', other: '# dgn geleden' }, { '0': 'vandaag', 1:
    'morgen', 2: 'overmorgen', '-2': 'eergisteren', '-1': 'gisteren' }], week: [{ one: 'over # week', other:
    'over # weken' }, { one: '# week geleden', other: '# weken geleden' }, { '0': 'deze week', 1: 'volgende week',
    '-1': 'vorige week' }], month: [{ one: 'over # maand', other: 'over # maanden' }, { one: '# maand geleden', other:
    '# maanden geleden' }, { '0': 'deze maand', 1: 'volgende maand', '-1': 'vorige maand' }], quarter: ['over # kwart.',
     '# kwart. geleden', { '0': 'dit kwartaal', 1: 'volgend kwartaal', '-1': 'vorig kwartaal' }], year: ['over # jaar',
     '# jaar geleden', { '0': 'dit jaar', 1: 'volgend jaar', '-1': 'vorig jaar' }] },
  narrow: { second: ['over # sec.', '# sec. geleden', { '0': 'nu' }], minute: ['over # min.', '# min. geleden', { '0':
    'binnen een minuut' }], hour: ['over # uur', '# uur geleden', { '0': 'binnen een uur' }], day: [{ one:
    'over # dag', other: 'over # dgn' }, { one: '# dag geleden', other: '# dgn geleden' }, { '0': 'vandaag', 1:
    'morgen', 2: 'overmorgen', '-2': 'eergisteren', '-1': 'gisteren' }], week: [{ one: 'over # week', other:
    'over # weken' }, { one: '# week geleden', other: '# weken geleden' }, { '0': 'deze week', 1: 'volgende week',
    '-1': 'vorige week' }], month: [{ one: 'over # maand', other: 'over # maanden' }, { one: '# maand geleden', other:
    '# maanden geleden' }, { '0': 'deze maand', 1: 'volgende maand', '-1': 'vorige maand' }], quarter: ['over # kw.',
    '# kw. geleden', { '0': 'dit kwartaal', 1: 'volgend kwartaal', '-1': 'vorig kwartaal' }], year: ['over # jaar',
    '# jaar geleden', { '0': 'dit jaar', 1: 'volgend jaar', '-1': 'vorig jaar' }] },
  list: { 'conjunction-long': ' en |, |, | en ', 'conjunction-short': ' & |, |, | & ', 'conjunction-narrow':
    ', |, |, |, ', 'disjunction-long': ' of |, |, | of ', 'disjunction-short': ' of |, |, | of ', 'disjunction-narrow':
    ' of |, |, | of ', 'unit-long': ' en |, |, | en ', 'unit-short': ', |, |, |, ', 'unit-narrow': ', |, |, |, ' },
};
