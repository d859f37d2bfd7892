'use strict';

// Currency names (CLDR 48), locale en-AU. A flat table.

module.exports = {
  AFN: ['Afghan Afghani', { one: 'Afghan Afghani', other: 'Afghan Afghanis' }],
  BAM: ['Bosnia-Herzegovina Convertible Marka', 'Bosnia-Herzegovina convertible marka'],
  BBD: ['Barbados Dollar', { one: 'Barbados dollar', other: 'Barbados dollars' }],
  BMD: ['Bermuda Dollar', { one: 'Bermuda dollar', other: 'Bermuda dollars' }],
  BOB: ['Bolivian boliviano', { one: 'Bolivian boliviano', other: 'Bolivian bolivianos' }],
  ETB: ['Ethiopian Birr', { one: 'Ethiopian birr', other: 'Ethiopian birrs' }],
  GEL: ['Georgian Lari', 'Georgian lari'],
  ILS: ['Israeli Shekel', { one: 'Israeli shekel', other: 'Israeli sheckles' }],
  KZT: ['Kazakhstani Tenge', 'Kazakhstani tenge'],
  LAK: ['Laotian Kip', 'Laotian kip'],
  LSL: ['Lesotho Loti', { one: 'Lesotho loti', other: 'Lesotho lotis' }],
  MKD: ['Macedonian Denar', 'Macedonian denar'],
  MVR: ['Maldivian Rufiyaa', { one: 'Maldivian rufiyaa', other: 'Maldivian rufiyaas' }],
  PGK: ['Papua New Guinean Kina', { one: 'Papua New Guinean kina', other: 'Papua New Guinean kinas' }],
  QAR: ['Qatari Riyal', { one: 'Qatari riyal', other: 'Quatari riyals' }],
  SLL: ['Sierra Leonean Leone (1964–2022)', { one: 'Sierra Leonean leone (1964–2022)', other:
    'Sierra Leonean leones (1964–2022)' }],
  SRD: ['Suriname Dollar', { one: 'Suriname dollar', other: 'Suriname dollars' }],
  TRY: ['Turkish Lira', { one: 'Turkish lira', other: 'Turkish lire' }],
  UYU: ['Peso Uruguayo', { one: 'Uruguayan peso', other: 'Uruguayan pesos' }],
  UZS: ['Uzbekistani Som', { one: 'Uzbekistani som', other: 'Uzbekistani soms' }],
  VES: ['Venezuelan bolívar', { one: 'Venezuelan bolívar', other: 'Venezuelan bolívars' }],
  VND: ['Vietnamese Dong', { one: 'Vietnamese dong', other: 'Vietnamese dongs' }],
  VUV: ['Vanuatu Vatu', { one: 'Vanuatu vatu', other: 'Vanuatu vatus' }],
  WST: ['Samoan Tala', { one: 'Samoan tala', other: 'Samoan talas' }],
};
