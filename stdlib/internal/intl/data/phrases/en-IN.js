'use strict';

// Relative times and lists (CLDR 48), locale en-IN. A flat table.

module.exports = {
  list: { 'conjunction-narrow': ', |, |, |, and ' },
};
