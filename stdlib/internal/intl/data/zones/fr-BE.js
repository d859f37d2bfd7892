'use strict';

// Names of time zones: standard, summer (short and long), generic (short and long) (CLDR 48), locale fr-BE. A flat table.

module.exports = {
  297: '||heure de Géorgie du Sud||heure : Îles Géorgie du Sud et Sandwich du Sud|heure de Géorgie du Sud',
};
