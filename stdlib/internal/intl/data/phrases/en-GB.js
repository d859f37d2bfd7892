'use strict';

// Relative times and lists (CLDR 48), locale en-GB. A flat table.

module.exports = {
};
