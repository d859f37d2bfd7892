'use strict';

// Names of regions (r), languages (l), scripts (s), calendars (c), date fields (f); rs, rn: short, narrow (CLDR 48), locale es-MX. A flat table.

module.exports = {
  'r:BA': 'Bosnia y Herzegovina',
  'r:CI': 'Côte d’Ivoire',
  'r:GG': 'Guernsey',
  'r:SZ': 'Eswatini',
  'r:UM': 'Islas menores alejadas de EE. UU.',
  'r:145': 'Asia Occidental',
  'rs:GB': 'RU',
  'l:bh': 'bhoshpuri',
  'l:eu': 'euskera',
  'l:nr': 'ndebele meridional',
  'l:ss': 'siswati',
  'l:bho': 'bhoshpuri',
  'l:nan': 'min nan (Chino)',
  'l:nso': 'sotho septentrional',
  'l:syr': 'siriaco',
  'l:wuu': 'chino wu',
  'l:zgh': 'tamazight marroquí estándar',
  'l:sw-CD': 'suajili del Congo',
  'ls:en-GB': 'inglés (R. U.)',
  'c:roc': 'calendario minguo',
};
