'use strict';

// Currency names (CLDR 48), locale fr-BE. A flat table.

module.exports = {
};
