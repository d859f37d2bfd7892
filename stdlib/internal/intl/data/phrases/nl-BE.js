'use strict';

// Relative times and lists (CLDR 48), locale nl-BE. A flat table.

module.exports = {
};
