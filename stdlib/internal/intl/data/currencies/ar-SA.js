'use strict';

// Currency names (CLDR 48), locale ar-SA. A flat table.

module.exports = {
};
