'use strict';

// Relative times and lists (CLDR 48), locale it-CH. A flat table.

module.exports = {
};
