'use strict';

// Names of regions (r), languages (l), scripts (s), calendars (c), date fields (f); rs, rn: short, narrow (CLDR 48), locale es-AR. A flat table.

module.exports = {
  'r:BA': 'Bosnia y Herzegovina',
  'r:TL': 'Timor-Leste',
  'r:UM': 'Islas menores alejadas de EE. UU.',
  'rs:GB': 'RU',
  'l:bh': 'bhojpuri',
  'l:eu': 'euskera',
  'l:ss': 'siswati',
  'l:tn': 'setswana',
  'l:wo': 'wolof',
  'l:bho': 'bhojpuri',
  'l:nso': 'sotho septentrional',
  'l:zgh': 'tamazight marroquí estándar',
  'l:sw-CD': 'suajili del Congo',
  'f:dayPeriod': 'a.\u00a0m./p.\u00a0m.',
  'fs:second': 'seg.',
};
