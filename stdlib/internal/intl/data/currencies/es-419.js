'use strict';

// Currency names (CLDR 48), locale es-419. A flat table.

module.exports = {
  ANG: ['florín de las Antillas Neerlandesas', { one: 'florín de las Antillas Neerlandesas', other:
    'florines de las Antillas Neerlandesas' }],
  BMD: ['dólar de Bermudas', { one: 'dólar de Bermudas', other: 'dólares de Bermudas' }],
  HTG: ['gourde haitiano', { one: 'gourde haitiano', other: 'gourdes haitianos' }],
  KZT: ['tenge kazajo', { one: 'tenge kazajo', other: 'tengues kazajos' }],
  MWK: ['kwacha malauí', { one: 'kwacha malauí', other: 'kwachas malauíes' }],
  NIO: ['córdoba nicaragüense', { one: 'córdoba nicaragüense', other: 'córdobas nicaragüenses' }],
  SLE: ['leone', { one: 'leone', other: 'leones' }],
  SLL: ['leones (1964—2022)', { one: 'leone (1964—2022)', other: 'leones (1964—2022)' }],
  THB: ['baht tailandes', { one: 'baht tailandes', other: 'bahts tailandeses' }],
  UZS: ['som uzbeko', { one: 'som uzbeko', other: 'soms uzbekos' }],
};
