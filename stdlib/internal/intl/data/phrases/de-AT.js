'use strict';

// Relative times and lists (CLDR 48), locale de-AT. A flat table.

module.exports = {
};
