'use strict';

// Intl.RelativeTimeFormat.

const {
  canonicalizeLocaleList, coerceOptions, dataOf, getOption, getTypeOption, needsNew, prototypeFor, readMatcher,
  resolveLocale, shape, slotOf,
} = require('internal/intl/common');
const { fromNumber } = require('internal/intl/decimal');
const { asObjects, makeSlot, partsOf } = require('internal/intl/number_format');
const { acceptNumberingSystem } = require('internal/intl/number_options');
const { ruleOf, select } = require('internal/intl/plural');

const slots = new WeakMap();
const OWNER = 'Intl.RelativeTimeFormat';
const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'];

function RelativeTimeFormat() {
  if (new.target === undefined) throw needsNew('RelativeTimeFormat');
  const requested = canonicalizeLocaleList(arguments[0]);
  const options = coerceOptions(arguments[1], OWNER);
  readMatcher(options, OWNER);
  const nu = getTypeOption(options, 'numberingSystem');
  const { locale, dataLocale, nu: system } = resolveLocale(requested, { nu: acceptNumberingSystem }, { nu });
  const style = getOption(options, 'style', ['long', 'short', 'narrow'], 'long', OWNER);
  const numeric = getOption(options, 'numeric', ['always', 'auto'], 'always', OWNER);
  const numberingSystem = system ?? dataOf('numbers', dataLocale).nu;
  const made = Object.create(prototypeFor(new.target, RelativeTimeFormat));
  slots.set(made, {
    options: { locale, style, numeric, numberingSystem },
    data: dataOf('phrases', dataLocale)[style],
    numbers: makeSlot([dataLocale], { numberingSystem }),
    rule: ruleOf('cardinal', dataLocale),
  });
  return made;
}

function unitOf(unit, method) {
  const text = `${unit}`;
  const single = text.endsWith('s') ? text.slice(0, -1) : text;
  if (!UNITS.includes(single)) throw new RangeError(`Invalid unit argument for ${method}() '${text}'`);
  return single;
}

function parts(slot, value, unit, method) {
  const number = Number(value);
  const name = unitOf(unit, method);
  if (!Number.isFinite(number)) throw new RangeError(`Value need to be finite number for ${method}()`);
  const [future, past, words] = slot.data[name];
  if (slot.options.numeric === 'auto') {
    const word = Object.is(number, -0) ? words[0] : words[number];
    if (word !== undefined) return [{ type: 'literal', value: word }];
  }
  const entry = number < 0 || Object.is(number, -0) ? past : future;
  const digits = partsOf(slot.numbers, fromNumber(Math.abs(number)));
  let whole = '';
  let fraction = '';
  for (let i = 0; i < digits.length; i += 2) {
    if (digits[i] === 'integer') whole += digits[i + 1];
    else if (digits[i] === 'fraction') fraction = digits[i + 1];
  }
  const rounded = Math.round(Math.abs(number) * 1000) / 1000;
  if (slot.options.numberingSystem !== 'latn') [whole, fraction = ''] = `${rounded}`.split('.');
  const template = typeof entry === 'string' ? entry : entry[select(slot.rule, whole, fraction, 0)] ?? entry.other;
  const at = template.indexOf('#');
  if (at === -1) return [{ type: 'literal', value: template }];
  const out = [];
  if (at > 0) out.push({ type: 'literal', value: template.slice(0, at) });
  for (const { type, value: text } of asObjects(digits)) out.push({ type, value: text, unit: name });
  if (at + 1 < template.length) out.push({ type: 'literal', value: template.slice(at + 1) });
  return out;
}

shape(RelativeTimeFormat, 'RelativeTimeFormat', 0, {
  resolvedOptions() {
    return { ...slotOf(slots, this, 'Intl.RelativeTimeFormat.prototype.resolvedOptions').options };
  },
  format(value, unit) {
    const method = 'Intl.RelativeTimeFormat.prototype.format';
    return parts(slotOf(slots, this, method), value, unit, method).map((part) => part.value).join('');
  },
  formatToParts(value, unit) {
    const method = 'Intl.RelativeTimeFormat.prototype.formatToParts';
    return parts(slotOf(slots, this, method), value, unit, method);
  },
});

module.exports = { RelativeTimeFormat };
