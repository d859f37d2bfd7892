'use strict';

// Currency names (CLDR 48), locale en-GB. A flat table.

module.exports = {
};
