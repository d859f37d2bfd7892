'use strict';

// Measurement units (CLDR 48), locale en-ZA. A flat table.

module.exports = {
};
