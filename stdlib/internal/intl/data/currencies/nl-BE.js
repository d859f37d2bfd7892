'use strict';

// Currency names (CLDR 48), locale nl-BE. A flat table.

module.exports = {
};
