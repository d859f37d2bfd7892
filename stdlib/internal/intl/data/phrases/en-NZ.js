'use strict';

// Relative times and lists (CLDR 48), locale en-NZ. A flat table.

module.exports = {
};
