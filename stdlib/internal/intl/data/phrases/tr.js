'use strict';

// Relative times and lists (CLDR 48), locale tr. A flat table.

module.exports = {
  long: { second: ['# saniye sonra', '# saniye önce', { '0': 'şimdi' }], minute: ['# dakika sonra', '# dakika önce', {
    '0': 'bu dakika' }], hour: ['# saat sonra', '# saat önce', { '0': 'bu saat' }], day: ['# gün sonra', '# gün önce',
     { '0': 'bugün', 1: 'yarın', 2: 'öbür gün', '-2': 'evvelsi gün', '-1': 'dün' }], week: ['# hafta sonra',
    '# hafta önce', { '0': 'bu hafta', 1: 'gelecek hafta', '-1': 'geçen hafta' }], month: ['# ay sonra', '# ay önce',
    { '0': 'bu ay', 1: 'gelecek ay', '-1': 'geçen ay' }], quarter: ['# çeyrek sonra', '# çeyrek önce', { '0':
    'bu çeyrek', 1: 'gelecek çeyrek', '-1': 'geçen çeyrek' }], year: ['# yıl sonra', '# yıl önce', { '0': 'bu yıl', 1:
    'gelecek yıl', '-1': 'geçen yıl' }] },
  short: { second: ['# sn. sonra', '# sn. önce', { '0': 'şimdi' }], minute: ['# dk. sonra', '# dk. önce', { '0':
    'bu dakika' }], hour: ['# sa. sonra', '# sa. önce', { '0': 'bu saat' }], day: ['# gün sonra', '# gün önce', { '0':
    'bugün', 1: 'yarın', 2: 'öbür gün', '-2': 'evvelsi gün', '-1': 'dün' }], week: ['# hf. sonra', '# hf. önce', { '0':
    'bu hf.', 1: 'gelecek hf.', '-1': 'geçen hf.' }], month: ['# ay sonra', '# ay önce', { '0': 'bu ay', 1:
    'gelecek ay', '-1': 'geçen ay' }], quarter: ['# çyr. sonra', '# çyr. önce', { '0': 'bu çyr.', 1: 'gelecek çyr.',
    '-1': 'geçen çyr.' }], year: ['# yıl sonra', '# yıl önce', { '0': 'bu yıl', 1: 'gelecek yıl', '-1': 'geçen yıl' }]
    },
  narrow: { second: ['# sn. sonra', '# sn. önce', { '0': 'şimdi' }], minute: ['# dk. sonra', '# dk. önce', { '0':
    'bu dakika' }], hour: ['# sa. sonra', '# sa. önce', { '0': 'bu saat' }], day: ['# gün sonra', '# gün önce', { '0':
    'bugün', 1: 'yarın', 2: 'öbür gün', '-2': 'evvelsi gün', '-1': 'dün' }], week: ['# hf. sonra', '# hf. önce', { '0':
    'bu hf.', 1: 'gelecek hf.', '-1': 'geçen hf.' }], month: ['# ay sonra', '# ay önce', { '0': 'bu ay', 1:
    'gelecek ay', '-1': 'geçen ay' }], quarter: ['# çyr. sonra', '# çyr. önce', { '0': 'bu çyr.', 1: 'gelecek çyr.',
    '-1': 'geçen çyr.' }], year: ['# yıl sonra', '# yıl önce', { '0': 'bu yıl', 1: 'gelecek yıl', '-1': 'geçen yıl' }]
    },
  list: { 'conjunction-long': ' ve |, |, | ve ', 'conjunction-short': ' ve |, |, | ve ', 'conjunction-narrow':
    ', |, |, |, ', 'disjunction-long': ' veya |, |, | veya ', 'disjunction-short': ' veya |, |, | veya ',
    'disjunction-narrow': ' veya |, |, | veya ', 'unit-long': ' | | | ', 'unit-short': ' | | | ', 'unit-narrow':
    ' | | | ' },
};
