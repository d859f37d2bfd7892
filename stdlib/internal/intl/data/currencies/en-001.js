'use strict';

// Currency names (CLDR 48), locale en-001. A flat table.

module.exports = {
  AFN: ['Afghan Afghani', { one: 'Afghan afghani', other: 'Afghan afghanis' }],
  BMD: ['Bermudian Dollar', { one: 'Bermudian dollar', other: 'Bermudian dollars' }],
  BYN: ['Belarusian Rouble', { one: 'Belarusian rouble', other: 'Belarusian roubles' }],
  ETB: ['Ethiopian Birr', 'Ethiopian birr'],
  LSL: ['Lesotho Loti', { one: 'Lesotho loti', other: 'Lesotho maloti' }],
  MGA: ['Malagasy Ariary', 'Malagasy ariary'],
  MVR: ['Maldivian Rufiyaa', 'Maldivian rufiyaa'],
  RUB: ['Russian Rouble', { one: 'Russian rouble', other: 'Russian roubles' }],
  SHP: ['St Helena Pound', { one: 'St Helena pound', other: 'St Helena pounds' }],
  VUV: ['Vanuatu Vatu', 'Vanuatu vatu'],
};
