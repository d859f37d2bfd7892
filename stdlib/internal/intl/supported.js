'use strict';

// Intl.supportedValuesOf: what this runtime knows, sorted.

const TABLES = {
  __proto__: null,
  calendar: () => ['gregory', 'iso8601'],
  collation: () => ['compat', 'emoji', 'eor', 'phonebk', 'pinyin', 'searchjl', 'stroke', 'trad', 'unihan', 'zhuyin'],
  currency: () => Object.keys(require('internal/intl/data/currencies/en')).sort(),
  numberingSystem: () => Object.keys(require('internal/intl/number_options').DIGITS).sort(),
  timeZone: () => require('internal/intl/data/zone_list').all().filter((zone) => zone !== 'UTC').sort(),
  unit: () => require('internal/intl/number_options').UNITS.slice(),
};

function supportedValuesOf(key) {
  const list = TABLES[key];
  if (list === undefined) throw new RangeError(`Invalid key : ${key}`);
  return list();
}

module.exports = { supportedValuesOf };
