'use strict';

// Currency names (CLDR 48), locale es-US. A flat table.

module.exports = {
  BTN: ['ngultrum butanés', { one: 'ngultrum butanés', other: 'gultrums bultaneses' }],
  ETB: ['birr', { one: 'birr', other: 'birres' }],
  THB: ['bat', { one: 'bat', other: 'bats' }],
  UZS: ['sum', { one: 'sum', other: 'sums' }],
  XAF: ['franco CFA de África central', { one: 'franco CFA de África central', other: 'francos CFA de África central'
    }],
  ZMW: ['kwacha zambiano', { one: 'kwacha zambiano', other: 'kwachas zambianos' }],
  ZWG: ['oro de Zimbabue', 'oro zimbabuense'],
};
