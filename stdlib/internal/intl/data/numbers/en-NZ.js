'use strict';

// Number symbols and patterns (CLDR 48), locale en-NZ. A flat table.

module.exports = {
  symbols: { NZD: '$' },
};
