'use strict';

// Currency names (CLDR 48), locale fr-CA. A flat table.

module.exports = {
  AFN: ['afghani afghan', { one: 'afghani afghan', other: 'afghanis afghans' }],
  AZN: ['manat azerbaïdjanais', { one: 'manat azerbaïdjanais', other: 'manats azerbaïdjanais' }],
  CVE: ['escudo cap-verdien', { one: 'escudo cap-verdien', other: 'escudos cap-verdiens' }],
  GYD: ['dollar du Guyana', { one: 'dollar guyanien', other: 'dollars guyaniens' }],
  IRR: ['rial iranien', { one: 'rial iranien', other: 'rials iraniens' }],
  OMR: ['rial omanais', { one: 'rial omanais', other: 'rials omanis' }],
  PEN: ['nouveau sol péruvien', { one: 'nouveau sol péruvien', other: 'nouveaux sols péruviens' }],
  PGK: ['kina papou-néo-guinéen', { one: 'kina papou-néo-guinéen', other: 'kinas papou-néo-guinéens' }],
  QAR: ['riyal du Qatar', { one: 'riyal du Qatar', other: 'riyals du Qatar' }],
  SAR: ['rial saoudien', { one: 'rial saoudien', other: 'rials saoudiens' }],
  SRD: ['dollar du Suriname', { one: 'dollar du Suriname', other: 'dollars du Suriname' }],
  TOP: ['pa’anga', { one: 'pa’anga', other: 'pa’angas' }],
  VUV: ['vatu', { one: 'vatu', other: 'vatus' }],
  WST: ['tala', { one: 'tala', other: 'talas' }],
  YER: ['rial yéménite', { one: 'rial yéménite', other: 'rials yéménites' }],
};
