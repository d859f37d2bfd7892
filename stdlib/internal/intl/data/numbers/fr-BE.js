'use strict';

// Number symbols and patterns (CLDR 48), locale fr-BE. A flat table.

module.exports = {
};
