'use strict';

// The `Intl` object. Each constructor's file is loaded when it is first touched.

const { defineProperty } = Object;

const CONSTRUCTORS = [
  ['DateTimeFormat', 'internal/intl/date_format'],
  ['NumberFormat', 'internal/intl/number_format'],
  ['Collator', 'internal/intl/collator'],
  ['PluralRules', 'internal/intl/plural_rules'],
  ['RelativeTimeFormat', 'internal/intl/relative_time'],
  ['ListFormat', 'internal/intl/list_format'],
  ['Locale', 'internal/intl/locale'],
  ['DisplayNames', 'internal/intl/display_names'],
  ['Segmenter', 'internal/intl/segmenter'],
];

const functions = {
  getCanonicalLocales(locales) {
    return require('internal/intl/common').canonicalizeLocaleList(locales);
  },
  supportedValuesOf(key) {
    return require('internal/intl/supported').supportedValuesOf(`${key}`);
  },
};

const Intl = {};

function settle(name, value) {
  defineProperty(Intl, name, { __proto__: null, value, writable: true, enumerable: false, configurable: true });
}

settle('getCanonicalLocales', functions.getCanonicalLocales);
settle('supportedValuesOf', functions.supportedValuesOf);
for (let i = 0; i < CONSTRUCTORS.length; i++) {
  const [name, id] = CONSTRUCTORS[i];
  defineProperty(Intl, name, {
    __proto__: null,
    get() {
      const value = require(id)[name];
      settle(name, value);
      return value;
    },
    set(value) {
      settle(name, value);
    },
    enumerable: false,
    configurable: true,
  });
}
defineProperty(Intl, Symbol.toStringTag, { __proto__: null, value: 'Intl', configurable: true });

module.exports = { Intl };
