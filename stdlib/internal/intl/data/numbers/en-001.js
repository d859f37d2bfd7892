'use strict';

// Number symbols and patterns (CLDR 48), locale en-001. A flat table.

module.exports = {
  symbols: { JPY: 'JP¥|¥', USD: 'US$|$' },
};
