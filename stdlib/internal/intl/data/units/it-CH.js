'use strict';

// Measurement units (CLDR 48), locale it-CH. A flat table.

module.exports = {
};
