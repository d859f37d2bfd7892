'use strict';

// Relative times and lists (CLDR 48), locale it. A flat table.

module.exports = {
  long: { second: [{ one: 'tra # secondo', other: 'tra # secondi' }, { one: '# secondo fa', other: '# secondi fa' }, {
    '0': 'ora' }], minute: [{ one: 'tra # minuto', other: 'tra # minuti' }, { one: '# minuto fa', other: '# minuti fa'
    }, { '0': 'questo minuto' }], hour: [{ one: 'tra # ora', other: 'tra # ore' }, { one: '# ora fa', other:
    '# ore fa' }, { '0': 'quest’ora' }], day: [{ one: 'tra # giorno', other: 'tra # giorni' }, { one: '# giorno fa', other:
    '# giorni fa' }, { '0': 'oggi', 1: 'domani', 2: 'dopodomani', '-2': 'l’altro ieri', '-1': 'ieri' }], week: [{ one:
    'tra # settimana', other: 'tra # settimane' }, { one: '# settimana fa', other: '# settimane fa' }, { '0':
    'questa settimana', 1: 'settimana prossima', '-1': 'settimana scorsa' }], month: [{ one: 'tra # mese', other:
    'tra # mesi' }, { one: '# mese fa', other: '# mesi fa' }, { '0': 'questo mese', 1: 'mese prossimo', '-1':
    'mese scorso' }], quarter: [{ one: 'tra # trimestre', other: 'tra # trimestri' }, { one: '# trimestre fa', other:
    '# trimestri fa' }, { '0': 'questo trimestre', 1: 'trimestre prossimo', '-1': 'trimestre scorso' }], year: [{ one:
    'tra # anno', other: 'tra # anni' }, { one: '# anno fa', other: '# anni fa' }, { '0': 'quest’anno', 1:
    'anno prossimo', '-1': 'anno scorso' }] },
  short: { second: ['tra # sec.', '# sec. fa', { '0': 'ora' }], minute: ['tra # min', '# min fa', { '0':
    'questo minuto' }], hour: ['tra # h', '# h fa', { '0': 'quest’ora' }], day: [{ one: 'tra # g', other: 'tra # gg' },
     { one: '# g fa', other: '# gg fa' }, { '0': 'oggi', 1: 'domani', 2: 'dopodomani', '-2': 'l’altro ieri', '-1':
    'ieri' }], week: ['tra # sett.', '# sett. fa', { '0': 'questa sett.', 1: 'sett. prossima', '-1': 'sett. scorsa' }],
     month: [{ one: 'tra # mese', other: 'tra # mesi' }, { one: '# mese fa', other: '# mesi fa' }, { '0':
    'questo mese', 1: 'mese prossimo', '-1': 'mese scorso' }], quarter: ['tra # trim.', '# trim. fa', { '0':
    'questo trim.', 1: 'trim. prossimo', '-1': 'trim. scorso' }], year: [{ one: 'tra # anno', other: 'tra # anni' }, {
    one: '# anno fa', other: '# anni fa' }, { '0': 'quest’anno', 1: 'anno prossimo', '-1': 'anno scorso' }] },
  narrow: { second: ['tra # s', '# s fa', { '0': 'ora' }], minute: ['tra # min', '# min fa', { '0': 'questo minuto' }],
     hour: ['tra # h', '# h fa', { '0': 'quest’ora' }], day: [{ one: 'tra # g', other: 'tra # gg' }, { one: '# g fa',
    other: '# gg fa' }, { '0': 'oggi', 1: 'domani', 2: 'dopodomani', '-2': 'l’altro ieri', '-1': 'ieri' }], week: ['tra # sett.',
     '# sett. fa', { '0': 'questa sett.', 1: 'sett. prossima', '-1': 'sett. scorsa' }], month: [{ one: 'tra # mese', other:
    'tra # mesi' }, { one: '# mese fa', other: '# mesi fa' }, { '0': 'questo mese', 1: 'mese prossimo', '-1':
    'mese scorso' }], quarter: ['tra # trim.', '# trim. fa', { '0': 'questo trim.', 1: 'trim. prossimo', '-1':
    'trim. scorso' }], year: [{ one: 'tra # anno', other: 'tra # anni' }, { one: '# anno fa', other: '# anni fa' }, {
    '0': 'quest’anno', 1: 'anno prossimo', '-1': 'anno scorso' }] },
  list: { 'conjunction-long': ' e |, |, | e ', 'conjunction-short': ' e |, |, | e ', 'conjunction-narrow':
    ' e |, |, | e ', 'disjunction-long': ' o |, |, | o ', 'disjunction-short': ' o |, |, | o ', 'disjunction-narrow':
    ' o |, |, | o ', 'unit-long': ' e |, |, | e ', 'unit-short': ' e |, |, | e ', 'unit-narrow': ' | | | ' },
};
