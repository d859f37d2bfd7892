'use strict';

// Relative times and lists (CLDR 48), locale fr-CH. A flat table.

module.exports = {
};
