'use strict';

// Relative times and lists (CLDR 48), locale ar-EG. A flat table.

module.exports = {
};
