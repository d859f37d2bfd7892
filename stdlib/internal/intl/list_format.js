'use strict';

// Intl.ListFormat. A pattern is four separators: between two, first, middle, last.

const {
  canonicalizeLocaleList, dataOf, getOption, needsNew, objectOptions, prototypeFor, readMatcher, resolveLocale, shape,
  slotOf,
} = require('internal/intl/common');

const slots = new WeakMap();
const OWNER = 'Intl.ListFormat';

function ListFormat() {
  if (new.target === undefined) throw needsNew('ListFormat');
  const requested = canonicalizeLocaleList(arguments[0]);
  const options = objectOptions(arguments[1]);
  readMatcher(options, OWNER);
  const { locale, dataLocale } = resolveLocale(requested, {});
  const type = getOption(options, 'type', ['conjunction', 'disjunction', 'unit'], 'conjunction', OWNER);
  const style = getOption(options, 'style', ['long', 'short', 'narrow'], 'long', OWNER);
  const made = Object.create(prototypeFor(new.target, ListFormat));
  const separators = dataOf('phrases', dataLocale).list[`${type}-${style}`].split('|');
  slots.set(made, { locale, type, style, separators, spanish: dataLocale.startsWith('es') });
  return made;
}

function read(list) {
  if (list === undefined) return [];
  if (typeof list?.[Symbol.iterator] !== 'function') {
    throw new TypeError(`${typeof list} ${String(list)} is not iterable (cannot read property Symbol(Symbol.iterator))`);
  }
  const out = [];
  for (const item of list) {
    if (typeof item !== 'string') throw new TypeError(`Iterable yielded ${String(item)} which is not a string`);
    out.push(item);
  }
  return out;
}

// Spanish "y" is "e" before a sound of i, "o" is "u" before one of o.
function joiner(slot, separator, next) {
  if (!slot.spanish) return separator;
  if (separator === ' y ' && /^(i|hi(?![aeiouáéíóú]))/i.test(next)) return ' e ';
  if (separator === ' o ' && /^(o|ho|8|11($|[^\d]))/i.test(next)) return ' u ';
  return separator;
}

function parts(slot, list) {
  const [pair, first, middle, last] = slot.separators;
  const out = [];
  for (let i = 0; i < list.length; i++) {
    if (i > 0) {
      const separator = list.length === 2 ? pair : i === list.length - 1 ? last : i === 1 ? first : middle;
      if (separator !== '') out.push({ type: 'literal', value: joiner(slot, separator, list[i]) });
    }
    out.push({ type: 'element', value: list[i] });
  }
  return out;
}

shape(ListFormat, 'ListFormat', 0, {
  resolvedOptions() {
    const { locale, type, style } = slotOf(slots, this, 'Intl.ListFormat.prototype.resolvedOptions');
    return { locale, type, style };
  },
  format(list) {
    const slot = slotOf(slots, this, 'Intl.ListFormat.prototype.format');
    return parts(slot, read(list)).map((part) => part.value).join('');
  },
  formatToParts(list) {
    const slot = slotOf(slots, this, 'Intl.ListFormat.prototype.formatToParts');
    return parts(slot, read(list));
  },
});

module.exports = { ListFormat };
