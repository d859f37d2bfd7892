'use strict';

// Names of regions (r), languages (l), scripts (s), calendars (c), date fields (f); rs, rn: short, narrow (CLDR 48), locale de-AT. A flat table.

module.exports = {
  'r:SJ': 'Svalbard und Jan Mayen',
  'l:ha': 'Hausa',
  'l:fur': 'Friulanisch',
  'l:haw': 'Hawaiianisch',
  'l:hmn': 'Miao-Sprache',
  'l:ar-001': 'modernes Hocharabisch',
};
