'use strict';

// Names of time zones: standard, summer (short and long), generic (short and long) (CLDR 48), locale en-IN. A flat table.

module.exports = {
  224: 'IST||India Standard Time||IST|India Standard Time',
  226: 'IST||India Standard Time||IST|India Standard Time',
  230: 'GST||Gulf Standard Time||GST|Gulf Standard Time',
  254: 'GST||Gulf Standard Time||GST|Gulf Standard Time',
};
