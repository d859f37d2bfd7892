'use strict';

// Measurement units (CLDR 48), locale en-IE. A flat table.

module.exports = {
};
