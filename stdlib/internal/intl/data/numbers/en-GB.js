'use strict';

// Number symbols and patterns (CLDR 48), locale en-GB. A flat table.

module.exports = {
  short: [[1, '#{k}'], [2, '#{k}'], [3, '#{k}'], [1, '#{m}'], [2, '#{m}'], [3, '#{m}'], [1, '#{bn}'], [2, '#{bn}'], [3,
     '#{bn}'], [1, '#{tn}']],
};
