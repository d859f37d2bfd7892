'use strict';

// Names of regions (r), languages (l), scripts (s), calendars (c), date fields (f); rs, rn: short, narrow (CLDR 48), locale en-001. A flat table.

module.exports = {
  'r:BL': 'St Barthélemy',
  'r:KN': 'St Kitts & Nevis',
  'r:LC': 'St Lucia',
  'r:MF': 'St Martin',
  'r:PM': 'St Pierre & Miquelon',
  'r:SH': 'St Helena',
  'r:UM': 'US Outlying Islands',
  'r:VC': 'St Vincent & the Grenadines',
  'r:VI': 'US Virgin Islands',
  'f:dayPeriod': 'am/pm',
  'fs:year': 'yr',
  'fs:quarter': 'qtr',
  'fs:month': 'mo',
  'fs:weekOfYear': 'wk',
  'fs:weekday': 'day of wk',
  'fs:hour': 'hr',
  'fs:minute': 'min',
  'fs:second': 'sec',
};
