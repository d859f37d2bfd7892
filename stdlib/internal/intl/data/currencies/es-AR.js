'use strict';

// Currency names (CLDR 48), locale es-AR. A flat table.

module.exports = {
};
