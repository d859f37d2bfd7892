'use strict';

// Currency names (CLDR 48), locale en-IE. A flat table.

module.exports = {
};
