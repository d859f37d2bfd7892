'use strict';

// Currency names (CLDR 48), locale es-MX. A flat table.

module.exports = {
  BTN: ['ngultrum butanés', { one: 'ngultrum butanés', other: 'ngultrums butaneses' }],
  MVR: ['rupia de Maldivas', { one: 'rupia de Maldivas', other: 'rupias de Maldivas' }],
  RON: ['leu rumano', { one: 'leu rumano', other: 'lei rumanos' }],
  THB: ['baht tailandés', { one: 'baht tailandés', other: 'bahts tailandeses' }],
  VES: ['bolívar venezolano', { one: 'bolívar venezolano', other: 'bolivares venezolanos' }],
  ZMW: ['kwacha zambiano', { one: 'kwacha zambiano', other: 'kwachas zambianos' }],
};
