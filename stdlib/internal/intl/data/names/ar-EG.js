'use strict';

// Names of regions (r), languages (l), scripts (s), calendars (c), date fields (f); rs, rn: short, narrow (CLDR 48), locale ar-EG. A flat table.

module.exports = {
  'l:da': 'الدنماركية',
};
