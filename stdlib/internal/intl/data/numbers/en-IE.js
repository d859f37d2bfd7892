'use strict';

// Number symbols and patterns (CLDR 48), locale en-IE. A flat table.

module.exports = {
};
