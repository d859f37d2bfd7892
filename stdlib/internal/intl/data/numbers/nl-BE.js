'use strict';

// Number symbols and patterns (CLDR 48), locale nl-BE. A flat table.

module.exports = {
};
