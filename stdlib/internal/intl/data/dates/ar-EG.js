'use strict';

// Date patterns and names (CLDR 48), locale ar-EG. A flat table.

module.exports = {
};
