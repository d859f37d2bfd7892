'use strict';

// Currency names (CLDR 48), locale de-CH. A flat table.

module.exports = {
  BYN: ['Weissrussischer Rubel', { one: 'Weissrussischer Rubel', other: 'Weissrussische Rubel' }],
  STN: 'São-toméischer Dobra (2018)',
  XCG: 'Karibischer Gulden',
};
