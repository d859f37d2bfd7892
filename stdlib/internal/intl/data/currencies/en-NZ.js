'use strict';

// Currency names (CLDR 48), locale en-NZ. A flat table.

module.exports = {
};
