'use strict';

// Names of time zones: standard, summer (short and long), generic (short and long) (CLDR 48), locale en-IE. A flat table.

module.exports = {
  324: 'GMT|IST|Greenwich Mean Time|Irish Standard Time|Ireland Time|Ireland Time',
};
