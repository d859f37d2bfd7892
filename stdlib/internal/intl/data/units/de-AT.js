'use strict';

// Measurement units (CLDR 48), locale de-AT. A flat table.

module.exports = {
};
