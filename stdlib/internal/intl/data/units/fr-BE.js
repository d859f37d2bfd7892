'use strict';

// Measurement units (CLDR 48), locale fr-BE. A flat table.

module.exports = {
};
