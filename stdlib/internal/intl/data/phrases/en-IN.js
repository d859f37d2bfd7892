'use strict';

// Relative times and lists (CLDR 48), locale en-IN. A flat table.

module.exports = {
  list: { 'conjunction-long': ' and |, |, | and ', 'conjunction-short': ' and |, |, | and ', 'conjunction-narrow':
    ', |, |, |, and ', 'disjunction-long': ' or |, |, | or ', 'disjunction-short': ' or |, |, | or ',
    'disjunction-narrow': ' or |, |, | or ', 'unit-long': ', |, |, |, ', 'unit-short': ', |, |, |, ', 'unit-narrow':
    ' | | | ' },
};
