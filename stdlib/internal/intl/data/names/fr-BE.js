'use strict';

// Names of regions (r), languages (l), scripts (s), calendars (c), date fields (f); rs, rn: short, narrow (CLDR 48), locale fr-BE. A flat table.

module.exports = {
  'r:GS': 'Îles Géorgie du Sud et Sandwich du Sud',
  'l:gu': 'gujarati',
  'l:frp': 'franco-provençal',
};
