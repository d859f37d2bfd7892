'use strict';

// Measurement units (CLDR 48), locale nl-BE. A flat table.

module.exports = {
};
