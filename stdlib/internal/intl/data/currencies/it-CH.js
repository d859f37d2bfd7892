'use strict';

// Currency names (CLDR 48), locale it-CH. A flat table.

module.exports = {
};
