'use strict';

// Number symbols and patterns (CLDR 48), locale en-CA. A flat table.

module.exports = {
  symbols: { CAD: '$', JPY: 'JP¥|¥', USD: 'US$|$', XCG: 'Cg' },
};
