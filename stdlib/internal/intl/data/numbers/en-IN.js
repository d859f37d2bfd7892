'use strict';

// Number symbols and patterns (CLDR 48), locale en-IN. A flat table.

module.exports = {
  grp: [3, 2, 1],
  short: [
    [1, '#{K}'], [2, '#{K}'], [1, '#{L}'], [2, '#{L}'], [1, '#{Cr}'], [2, '#{Cr}'], [3, '#{Cr}'], [1, '#{KCr}'],
    [2, '#{KCr}'], [1, '#{LCr}'],
  ],
  long: [
    [1, '# {thousand}'], [2, '# {thousand}'], [1, '#\u202f{lakh}'], [2, '#\u202f{lakh}'], [1, '#\u202f{crore}'],
    [2, '#\u202f{crore}'], [3, '#\u202f{crore}'], [4, '#\u202f{crore}'], [5, '#\u202f{crore}'],
    [1, '#\u202f{lakh\u202fcrore}'],
  ],
  symbols: { USD: '$' },
  agrp: [3, 3, 1],
};
