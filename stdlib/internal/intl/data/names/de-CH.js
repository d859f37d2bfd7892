'use strict';

// Names of regions (r), languages (l), scripts (s), calendars (c), date fields (f); rs, rn: short, narrow (CLDR 48), locale de-CH. A flat table.

module.exports = {
  'r:BN': 'Brunei',
  'r:BW': 'Botswana',
  'r:CV': 'Kapverden',
  'r:QO': 'Äusseres Ozeanien',
  'r:SB': 'Salomon-Inseln',
  'r:TL': 'Osttimor',
  'r:ZW': 'Zimbabwe',
  'l:rhg': 'Rohingya',
  'fn:era': 'Epoche',
};
