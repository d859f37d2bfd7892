'use strict';

// Currency names (CLDR 48), locale fr-CH. A flat table.

module.exports = {
};
