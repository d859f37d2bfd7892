'use strict';

// Date patterns and names (CLDR 48), locale de-CH. A flat table.

module.exports = {
};
