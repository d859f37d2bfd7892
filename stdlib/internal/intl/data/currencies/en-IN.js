'use strict';

// Currency names (CLDR 48), locale en-IN. A flat table.

module.exports = {
  ANG: ['Netherlands Antillean Guilder', { one: 'Netherlands Antillean Guilder', other:
    'Netherlands Antillean Guilders' }],
  KGS: ['Kyrgyzstani Som', { one: 'Kyrgyzstani Som', other: 'Kyrgyzstani Soms' }],
  KZT: ['Kazakhstani Tenge', { one: 'Kazakhstani Tenge', other: 'Kazakhstani Tenges' }],
  SLE: ['Sierra Leonean Leone', { one: 'Sierra Leonean Leone', other: 'Sierra Leonean Leones' }],
  TJS: ['Tajikistani Somoni', { one: 'Tajikistani Somoni', other: 'Tajikistani Somonis' }],
  TMT: 'Turkmenistani Manat',
  UZS: 'Uzbekistani Som',
  VES: ['Venezuelan Bolívar', { one: 'Venezuelan Bolívar', other: 'Venezuelan Bolívars' }],
  XCG: ['Caribbean Guilder', { one: 'Caribbean Guilder', other: 'Caribbean Guilders' }],
  ZWG: 'Zimbabwean Gold',
};
