'use strict';

// Intl.DisplayNames. Names are in data/names (currencies in data/currencies), under
// keys like `r:US` (region), `rs:US` (short), `l:de` (language), `s:Latn` (script).

const {
  canonicalizeLocaleList, dataOf, getOption, needsNew, prototypeFor, readMatcher, resolveLocale, shape, slotOf,
} = require('internal/intl/common');
const { parse } = require('internal/intl/tag');

const slots = new WeakMap();
const OWNER = 'Intl.DisplayNames';
const PREFIX = { __proto__: null, region: 'r', language: 'l', script: 's', calendar: 'c', dateTimeField: 'f' };
const TYPES = ['language', 'region', 'script', 'currency', 'calendar', 'dateTimeField'];

function DisplayNames(locales, options) {
  if (new.target === undefined) throw needsNew('DisplayNames');
  const requested = canonicalizeLocaleList(locales);
  if (options === undefined || options === null || typeof options !== 'object') throw new TypeError('invalid_argument');
  readMatcher(options, OWNER);
  const { locale, dataLocale } = resolveLocale(requested, {});
  const style = getOption(options, 'style', ['narrow', 'short', 'long'], 'long', OWNER);
  const type = getOption(options, 'type', TYPES, undefined, OWNER);
  if (type === undefined) throw new TypeError('invalid_argument');
  const fallback = getOption(options, 'fallback', ['code', 'none'], 'code', OWNER);
  const languageDisplay = getOption(options, 'languageDisplay', ['dialect', 'standard'], 'dialect', OWNER);
  const made = Object.create(prototypeFor(new.target, DisplayNames));
  slots.set(made, { locale, dataLocale, style, type, fallback, languageDisplay });
  return made;
}

const VALID = {
  __proto__: null,
  region: /^([a-z]{2}|\d{3})$/i,
  script: /^[a-z]{4}$/i,
  currency: /^[a-z]{3}$/i,
  calendar: /^[a-z0-9]{3,8}([-_][a-z0-9]{3,8})*$/i,
};
const FIELDS = [
  'era', 'year', 'quarter', 'month', 'weekOfYear', 'weekday', 'day', 'dayPeriod', 'hour', 'minute', 'second',
  'timeZoneName',
];

// The code in canonical form; throws for one that cannot be.
function canonicalCode(type, code) {
  if (type === 'language') {
    try {
      const parsed = parse(code);
      if (parsed.u === undefined && parsed.x === undefined && parsed.others.length === 0) return parsed.base;
    } catch {
      // Below.
    }
    throw new RangeError('invalid_argument');
  }
  if (type === 'dateTimeField' ? !FIELDS.includes(code) : !VALID[type].test(code)) {
    throw new RangeError('invalid_argument');
  }
  switch (type) {
    case 'script': return code[0].toUpperCase() + code.slice(1).toLowerCase();
    case 'calendar': return code.toLowerCase();
    case 'dateTimeField': return code;
    default: return code.toUpperCase();
  }
}

function look(data, style, prefix, code) {
  if (style !== 'long') {
    const own = data[`${prefix}${style[0]}:${code}`] ?? (style === 'narrow' ? data[`${prefix}s:${code}`] : undefined);
    if (own !== undefined) return own;
  }
  return data[`${prefix}:${code}`];
}

function languageName(slot, data, code) {
  const { language, script, region, variants } = parse(code);
  const { style } = slot;
  let name;
  let rest = [];
  const parts = [];
  if (script !== undefined) parts.push(look(data, style, 's', script) ?? script);
  if (region !== undefined) parts.push(look(data, style, 'r', region) ?? region);
  if (slot.languageDisplay === 'dialect') {
    name = look(data, style, 'l', script && region ? `${language}-${script}-${region}` : code);
    if (name === undefined && region && (name = look(data, style, 'l', `${language}-${region}`))) {
      rest = script ? parts.slice(0, 1) : [];
    }
  }
  if (name === undefined) {
    name = look(data, style, 'l', language);
    if (name === undefined) return undefined;
    rest = parts;
  }
  rest = rest.concat(variants.map((variant) => variant.toUpperCase()));
  if (rest.length === 0) return name;
  const { pattern } = data;
  const open = pattern.slice(pattern.indexOf('{0}') + 3, pattern.indexOf('{1}'));
  const separator = pattern.slice(pattern.indexOf('{1}') + 3, pattern.indexOf('{2}'));
  return name + open + rest.join(separator) + pattern.slice(pattern.indexOf('{2}') + 3);
}

function nameOf(slot, code) {
  const { type, style, dataLocale } = slot;
  if (type === 'currency') {
    const entry = dataOf('currencies', dataLocale)[code];
    return typeof entry === 'string' ? entry : entry?.[0];
  }
  const data = dataOf('names', dataLocale);
  if (type === 'language') return languageName(slot, data, code);
  return look(data, style, PREFIX[type], code);
}

shape(DisplayNames, 'DisplayNames', 2, {
  resolvedOptions() {
    const { locale, style, type, fallback, languageDisplay } =
      slotOf(slots, this, 'Intl.DisplayNames.prototype.resolvedOptions');
    const out = { locale, style, type, fallback };
    if (type === 'language') out.languageDisplay = languageDisplay;
    return out;
  },
  of(code) {
    const slot = slotOf(slots, this, 'Intl.DisplayNames.prototype.of');
    const canonical = canonicalCode(slot.type, `${code}`);
    return nameOf(slot, canonical) ?? (slot.fallback === 'code' ? canonical : undefined);
  },
});

module.exports = { DisplayNames };
