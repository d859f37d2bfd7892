'use strict';

// Measurement units (CLDR 48), locale en-NZ. A flat table.

module.exports = {
};
