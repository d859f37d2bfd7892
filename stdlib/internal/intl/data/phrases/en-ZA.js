'use strict';

// Relative times and lists (CLDR 48), locale en-ZA. A flat table.

module.exports = {
};
