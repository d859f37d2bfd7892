'use strict';

// Currency names (CLDR 48), locale de-AT. A flat table.

module.exports = {
};
