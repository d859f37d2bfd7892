'use strict';

// Currency names (CLDR 48), locale en-CA. A flat table.

module.exports = {
  AFN: ['Afghan Afghani', { one: 'Afghan afghani', other: 'Afghan afghanis' }],
  BMD: ['Bermudian Dollar', { one: 'Bermudian dollar', other: 'Bermudian dollars' }],
  SHP: ['Saint Helena Pound', { one: 'Saint Helena pound', other: 'Saint Helena pounds' }],
  STN: ['São Tomé and Príncipe Dobra', { one: 'São Tomé and Príncipe dobra', other: 'São Tomé and Príncipe dobras' }],
  TTD: ['Trinidad and Tobago Dollar', { one: 'Trinidad and Tobago dollar', other: 'Trinidad and Tobago dollars' }],
};
