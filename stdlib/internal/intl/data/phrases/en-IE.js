'use strict';

// Relative times and lists (CLDR 48), locale en-IE. A flat table.

module.exports = {
};
