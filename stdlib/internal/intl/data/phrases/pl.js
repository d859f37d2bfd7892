'use strict';

// Relative times and lists (CLDR 48), locale pl. A flat table.

module.exports = {
  long: { second: [{ one: 'za # sekundę', many: 'za # sekund', other: 'za # sekundy' }, { one: '# sekundę temu', many:
    '# sekund temu', other: '# sekundy temu' }, { '0': 'teraz' }], minute: [{ one: 'za # minutę', many: 'za # minut',
    other: 'za # minuty' }, { one: '# minutę temu', many: '# minut temu', other: '# minuty temu' }, { '0': 'ta minuta'
    }], hour: [{ one: 'za # godzinę', many: 'za # godzin', other: 'za # godziny' }, { one: '# godzinę temu', many:
    '# godzin temu', other: '# godziny temu' }, { '0': 'ta godzina' }], day: [{ one: 'za # dzień', few: 'za # dni', many:
    'za # dni', other: 'za # dnia' }, { one: '# dzień temu', few: '# dni temu', many: '# dni temu', other:
    '# dnia temu' }, { '0': 'dzisiaj', 1: 'jutro', 2: 'pojutrze', '-2': 'przedwczoraj', '-1': 'wczoraj' }], week: [{ one:
    'za # tydzień', few: 'za # tygodnie', many: 'za # tygodni', other: 'za # tygodnia' }, { one: '# tydzień temu', few:
    '# tygodnie temu', many: '# tygodni temu', other: '# tygodnia temu' }, { '0': 'w tym tygodniu', 1:
    'w przyszłym tygodniu', '-1': 'w zeszłym tygodniu' }], month: [{ one: 'za # miesiąc', few: 'za # miesiące', many:
    'za # miesięcy', other: 'za # miesiąca' }, { one: '# miesiąc temu', few: '# miesiące temu', many:
    '# miesięcy temu', other: '# miesiąca temu' }, { '0': 'w tym miesiącu', 1: 'w przyszłym miesiącu', '-1':
    'w zeszłym miesiącu' }], quarter: [{ one: 'za # kwartał', few: 'za # kwartały', many: 'za # kwartałów', other:
    'za # kwartału' }, { one: '# kwartał temu', few: '# kwartały temu', many: '# kwartałów temu', other:
    '# kwartału temu' }, { '0': 'w tym kwartale', 1: 'w przyszłym kwartale', '-1': 'w zeszłym kwartale' }], year: [{ one:
    'za # rok', few: 'za # lata', many: 'za # lat', other: 'za # roku' }, { one: '# rok temu', few: '# lata temu', many:
    '# lat temu', other: '# roku temu' }, { '0': 'w tym roku', 1: 'w przyszłym roku', '-1': 'w zeszłym roku' }] },
  short: { second: ['za # sek.', '# sek. temu', { '0': 'teraz' }], minute: ['za # min', '# min temu', { '0':
    'ta minuta' }], hour: ['za # godz.', '# godz. temu', { '0': 'ta godzina' }], day: [{ one: 'za # dzień', few:
    'za # dni', many: 'za # dni', other: 'za # dnia' }, { one: '# dzień temu', few: '# dni temu', many: '# dni temu',
    other: '# dnia temu' }, { '0': 'dzisiaj', 1: 'jutro', 2: 'pojutrze', '-2': 'przedwczoraj', '-1': 'wczoraj' }], week:
    [{ one: 'za # tydz.', other: 'za # tyg.' }, { one: '# tydz. temu', other: '# tyg. temu' }, { '0': 'w tym tyg.', 1:
    'w przyszłym tyg.', '-1': 'w zeszłym tyg.' }], month: ['za # mies.', '# mies. temu', { '0': 'w tym mies.', 1:
    'w przyszłym mies.', '-1': 'w zeszłym mies.' }], quarter: ['za # kw.', '# kw. temu', { '0': 'w tym kwartale', 1:
    'w przyszłym kwartale', '-1': 'w zeszłym kwartale' }], year: [{ one: 'za # rok', few: 'za # lata', many:
    'za # lat', other: 'za # roku' }, { one: '# rok temu', few: '# lata temu', many: '# lat temu', other:
    '# roku temu' }, { '0': 'w tym roku', 1: 'w przyszłym roku', '-1': 'w zeszłym roku' }] },
  narrow: { second: ['za # s', '# s temu', { '0': 'teraz' }], minute: ['za # min', '# min temu', { '0': 'ta minuta' }],
     hour: ['za # g.', '# g. temu', { '0': 'ta godzina' }], day: [{ one: 'za # dzień', few: 'za # dni', many:
    'za # dni', other: 'za # dnia' }, { one: '# dzień temu', few: '# dni temu', many: '# dni temu', other:
    '# dnia temu' }, { '0': 'dziś', 1: 'jutro', 2: 'pojutrze', '-2': 'przedwczoraj', '-1': 'wcz.' }], week: [{ one:
    'za # tydz.', other: 'za # tyg.' }, { one: '# tydz. temu', other: '# tyg. temu' }, { '0': 'w tym tyg.', 1:
    'w przyszłym tyg.', '-1': 'w zeszłym tyg.' }], month: ['za # mies.', '# mies. temu', { '0': 'w tym mies.', 1:
    'w przyszłym mies.', '-1': 'w zeszłym mies.' }], quarter: ['za # kw.', '# kw. temu', { '0': 'w tym kwartale', 1:
    'w przyszłym kwartale', '-1': 'w zeszłym kwartale' }], year: [{ one: 'za # rok', few: 'za # lata', many:
    'za # lat', other: 'za # roku' }, { one: '# rok temu', few: '# lata temu', many: '# lat temu', other:
    '# roku temu' }, { '0': 'w tym roku', 1: 'w przyszłym roku', '-1': 'w zeszłym roku' }] },
  list: { 'conjunction-long': ' i |, |, | i ', 'conjunction-short': ' i |, |, | i ', 'conjunction-narrow':
    ' i |, |, | i ', 'disjunction-long': ' lub |, |, | lub ', 'disjunction-short': ' lub |, |, | lub ',
    'disjunction-narrow': ' lub |, |, | lub ', 'unit-long': ' i |, |, | i ', 'unit-short': ' i |, |, | i ',
    'unit-narrow': ' i |, |, | i ' },
};
