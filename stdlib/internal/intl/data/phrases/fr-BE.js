'use strict';

// Relative times and lists (CLDR 48), locale fr-BE. A flat table.

module.exports = {
};
