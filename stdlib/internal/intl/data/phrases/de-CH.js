'use strict';

// Relative times and lists (CLDR 48), locale de-CH. A flat table.

module.exports = {
};
