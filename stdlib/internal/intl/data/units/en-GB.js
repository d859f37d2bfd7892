'use strict';

// Measurement units (CLDR 48), locale en-GB. A flat table.

module.exports = {
};
