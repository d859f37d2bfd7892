'use strict';

// Names of time zones: standard, summer (short and long), generic (short and long) (CLDR 48), locale ar-EG. A flat table.

module.exports = {
};
