'use strict';

// Currency names (CLDR 48), locale ar-EG. A flat table.

module.exports = {
};
