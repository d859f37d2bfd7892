'use strict';

// Relative times and lists (CLDR 48), locale ar-SA. A flat table.

module.exports = {
};
