'use strict';

// Currency names (CLDR 48), locale en-ZA. A flat table.

module.exports = {
};
