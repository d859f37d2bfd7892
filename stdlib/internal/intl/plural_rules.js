'use strict';

// Intl.PluralRules: the category of a number as it would be shown.

const {
  canonicalizeLocaleList, coerceOptions, getOption, needsNew, prototypeFor, readMatcher, resolveLocale, shape, slotOf,
} = require('internal/intl/common');
const { fromNumber } = require('internal/intl/decimal');
const { readDigits } = require('internal/intl/number_options');
const { categoriesOf, ruleOf, select } = require('internal/intl/plural');

const slots = new WeakMap();
const OWNER = 'Intl.PluralRules';

function PluralRules() {
  if (new.target === undefined) throw needsNew('PluralRules');
  const requested = canonicalizeLocaleList(arguments[0]);
  const options = coerceOptions(arguments[1], OWNER);
  readMatcher(options, OWNER);
  const resolved = { type: getOption(options, 'type', ['cardinal', 'ordinal'], 'cardinal', OWNER) };
  readDigits(options, resolved, 0, 3, false, OWNER);
  const { locale, dataLocale } = resolveLocale(requested, {});
  resolved.locale = locale;
  resolved.dataLocale = dataLocale;
  resolved.notation = 'standard';
  resolved.numberingSystem = 'latn';
  resolved.useGrouping = false;
  const made = Object.create(prototypeFor(new.target, PluralRules));
  slots.set(made, { options: resolved, rule: ruleOf(resolved.type, dataLocale) });
  return made;
}

function categoryOf(slot, number) {
  const { digitParts } = require('internal/intl/number_format');
  const value = fromNumber(number);
  if (value.special !== undefined) return 'other';
  const { whole, fraction } = digitParts(value, slot.options, { sym: ['.', ','], grp: [3, 3, 1] });
  return select(slot.rule, whole, fraction, 0);
}

const RESOLVED = [
  'locale', 'type', 'minimumIntegerDigits', 'minimumFractionDigits', 'maximumFractionDigits',
  'minimumSignificantDigits', 'maximumSignificantDigits', 'pluralCategories', 'roundingIncrement', 'roundingMode',
  'roundingPriority', 'trailingZeroDisplay',
];

shape(PluralRules, 'PluralRules', 0, {
  resolvedOptions() {
    const { options } = slotOf(slots, this, 'Intl.PluralRules.prototype.resolvedOptions');
    const out = {};
    for (const name of RESOLVED) {
      if (name === 'pluralCategories') out[name] = categoriesOf(options.type, options.dataLocale).slice();
      else if (options[name] !== undefined) out[name] = options[name];
    }
    return out;
  },
  select(value) {
    return categoryOf(slotOf(slots, this, 'Intl.PluralRules.prototype.select'), +value);
  },
  selectRange(start, end) {
    const slot = slotOf(slots, this, 'Intl.PluralRules.prototype.selectRange');
    if (start === undefined) throw new TypeError(`Invalid startRange : ${start}`);
    if (end === undefined) throw new TypeError(`Invalid endRange : ${end}`);
    const from = +start;
    const to = +end;
    if (from !== from) throw new RangeError(`Invalid startRange : ${start}`);
    if (to !== to) throw new RangeError(`Invalid endRange : ${end}`);
    // In the languages there is data for, the end decides.
    return categoryOf(slot, to);
  },
});

module.exports = { PluralRules };
