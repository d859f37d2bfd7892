'use strict';

// Names of time zones: standard, summer (short and long), generic (short and long) (CLDR 48), locale it-CH. A flat table.

module.exports = {
};
