'use strict';

// Relative times and lists (CLDR 48), locale de. A flat table.

module.exports = {
  long: { second: [{ one: 'in # Sekunde', other: 'in # Sekunden' }, { one: 'vor # Sekunde', other: 'vor # Sekunden' },
     { '0': 'jetzt' }], minute: [{ one: 'in # Minute', other: 'in # Minuten' }, { one: 'vor # Minute', other:
    'vor # Minuten' }, { '0': 'in dieser Minute' }], hour: [{ one: 'in # Stunde', other: 'in # Stunden' }, { one:
    'vor # Stunde', other: 'vor # Stunden' }, { '0': 'in dieser Stunde' }], day: [{ one: 'in # Tag', other:
    'in # Tagen' }, { one: 'vor # Tag', other: 'vor # Tagen' }, { '0': 'heute', 1: 'morgen', 2: 'übermorgen', '-2':
    'vorgestern', '-1': 'gestern' }], week: [{ one: 'in # Woche', other: 'in # Wochen' }, { one: 'vor # Woche', other:
    'vor # Wochen' }, { '0': 'diese Woche', 1: 'nächste Woche', '-1': 'letzte Woche' }], month: [{ one: 'in # Monat',
    other: 'in # Monaten' }, { one: 'vor # Monat', other: 'vor # Monaten' }, { '0': 'diesen Monat', 1:
    'nächsten Monat', '-1': 'letzten Monat' }], quarter: [{ one: 'in # Quartal', other: 'in # Quartalen' }, { one:
    'vor # Quartal', other: 'vor # Quartalen' }, { '0': 'dieses Quartal', 1: 'nächstes Quartal', '-1':
    'letztes Quartal' }], year: [{ one: 'in # Jahr', other: 'in # Jahren' }, { one: 'vor # Jahr', other:
    'vor # Jahren' }, { '0': 'dieses Jahr', 1: 'nächstes Jahr', '-1': 'letztes Jahr' }] },
  short: { second: ['in # Sek.', 'vor # Sek.', { '0': 'jetzt' }], minute: ['in # Min.', 'vor # Min.', { '0':
    'in dieser Minute' }], hour: ['in # Std.', 'vor # Std.', { '0': 'in dieser Stunde' }], day: [{ one: 'in # Tag', other:
    'in # Tagen' }, { one: 'vor # Tag', other: 'vor # Tagen' }, { '0': 'heute', 1: 'morgen', 2: 'übermorgen', '-2':
    'vorgestern', '-1': 'gestern' }], week: [{ one: 'in # Woche', other: 'in # Wochen' }, { one: 'vor # Woche', other:
    'vor # Wochen' }, { '0': 'diese Woche', 1: 'nächste Woche', '-1': 'letzte Woche' }], month: [{ one: 'in # Monat',
    other: 'in # Monaten' }, { one: 'vor # Monat', other: 'vor #\u00a0Monaten' }, { '0': 'diesen Monat', 1:
    'nächsten Monat', '-1': 'letzten Monat' }], quarter: ['in # Quart.', 'vor # Quart.', { '0': 'dieses Quartal', 1:
    'nächstes Quartal', '-1': 'letztes Quartal' }], year: [{ one: 'in # Jahr', other: 'in # Jahren' }, { one:
    'vor # Jahr', other: 'vor # Jahren' }, { '0': 'dieses Jahr', 1: 'nächstes Jahr', '-1': 'letztes Jahr' }] },
  narrow: { second: ['in # s', 'vor # s', { '0': 'jetzt' }], minute: ['in # m', 'vor # m', { '0': 'in dieser Minute' }],
     hour: ['in # Std.', 'vor # Std.', { '0': 'in dieser Stunde' }], day: [{ one: 'in # Tag', other: 'in # Tagen' }, {
    one: 'vor # Tag', other: 'vor # Tagen' }, { '0': 'heute', 1: 'morgen', 2: 'übermorgen', '-2': 'vorgestern', '-1':
    'gestern' }], week: ['in # Wo.', 'vor # Wo.', { '0': 'diese Woche', 1: 'nächste Woche', '-1': 'letzte Woche' }], month:
    [{ one: 'in # Monat', other: 'in # Monaten' }, { one: 'vor #\u00a0Monat', other: 'vor # Monaten' }, { '0':
    'diesen Monat', 1: 'nächsten Monat', '-1': 'letzten Monat' }], quarter: ['in # Q', 'vor # Q', { '0':
    'dieses Quartal', 1: 'nächstes Quartal', '-1': 'letztes Quartal' }], year: [{ one: 'in # Jahr', other:
    'in # Jahren' }, { one: 'vor # Jahr', other: 'vor # Jahren' }, { '0': 'dieses Jahr', 1: 'nächstes Jahr', '-1':
    'letztes Jahr' }] },
  list: { 'conjunction-long': ' und |, |, | und ', 'conjunction-short': ' und |, |, | und ', 'conjunction-narrow':
    ' und |, |, | und ', 'disjunction-long': ' oder |, |, | oder ', 'disjunction-short': ' oder |, |, | oder ',
    'disjunction-narrow': ' oder |, |, | oder ', 'unit-long': ', |, |, | und ', 'unit-short': ', |, |, | und ',
    'unit-narrow': ', |, |, | und ' },
};
