'use strict';

// Intl.NumberFormat.
//
// Owns: rounding by the resolved options, layout of digits, the parts around them.
// Patterns come from data/numbers, data/units and data/currencies as templates: `#`
// the digits, `-` `+` `%` `¤` the signs, `{text}` a unit or compact suffix, anything
// else literal. Must not know: how options are read (number_options.js).

const {
  INCOMPATIBLE, canonicalizeLocaleList, dataOf, parentOf, prototypeFor, shape, slotOf,
} = require('internal/intl/common');
const { fromValue, layOut, round } = require('internal/intl/decimal');
const { DIGITS, resolve } = require('internal/intl/number_options');
const { ruleOf, select } = require('internal/intl/plural');

const slots = new WeakMap();

const SYMBOL = { decimal: 0, group: 1, minus: 2, plus: 3, percent: 4, nan: 5, infinity: 6, exponent: 7, exponentMinus: 8 };

// --- digits -----------------------------------------------------------------------

const HANIDEC = '〇一二三四五六七八九';

function localDigits(text, system) {
  if (system === 'latn') return text;
  const zero = DIGITS[system];
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    out += zero === -1 ? HANIDEC[digit] : String.fromCodePoint(zero + digit);
  }
  return out;
}

// Rounds as the options say: `[value, least number of fraction digits]`.
function roundDigits(value, o) {
  const byFraction = () => round(value, -o.maximumFractionDigits, o.roundingMode, o.roundingIncrement);
  if (o.roundingType === 'fractionDigits') return [byFraction(), o.minimumFractionDigits];
  const bySignificant = () => round(value, magnitude(value) + 1 - o.maximumSignificantDigits, o.roundingMode, 1);
  const minFractionOf = (rounded) => Math.max(o.minimumSignificantDigits - 1 - magnitude(rounded), 0);
  if (o.roundingType === 'significantDigits') {
    const rounded = bySignificant();
    return [rounded, minFractionOf(rounded)];
  }
  const significantPlace = magnitude(value) + 1 - o.maximumSignificantDigits;
  const finer = significantPlace <= -o.maximumFractionDigits;
  if (finer === (o.roundingType === 'morePrecision')) {
    const rounded = bySignificant();
    return [rounded, o.notation === 'compact' && o.maximumFractionDigits === 0 ? 0 : minFractionOf(rounded)];
  }
  return [byFraction(), o.minimumFractionDigits];
}

function magnitude(value) {
  return value.digits === '' ? 0 : value.exponent - 1;
}

function shifted(value, places) {
  return value.digits === '' || places === 0 ? value : { ...value, exponent: value.exponent + places };
}

function pushGrouped(out, whole, data, o, separator) {
  const [primary, secondary, least] = o.currencySign === 'accounting' ? data.agrp ?? data.grp : data.grp;
  const use = o.useGrouping;
  const minimum = use === 'always' ? 1 : use === 'min2' ? Math.max(2, least) : least;
  const system = o.numberingSystem;
  if (use === false || whole.length < primary + minimum) {
    out.push('integer', localDigits(whole, system));
    return;
  }
  const cuts = [];
  for (let at = whole.length - primary; at > 0; at -= secondary) cuts.push(at);
  let start = 0;
  for (let i = cuts.length - 1; i >= 0; i--) {
    out.push('integer', localDigits(whole.slice(start, cuts[i]), system), 'group', separator);
    start = cuts[i];
  }
  out.push('integer', localDigits(whole.slice(start), system));
}

// The digits of a value as flat parts [type, text, …], with what plural rules need.
function digitParts(value, o, data) {
  const sym = data.sym;
  if (value.special !== undefined) {
    const type = value.special;
    return { parts: [type, sym[SYMBOL[type]]], zero: false, whole: undefined, fraction: '', compact: undefined };
  }
  let exponent = 0;
  let compact;
  let rounded, minFraction;
  if (o.notation === 'standard') {
    [rounded, minFraction] = roundDigits(value, o);
  } else {
    const shift = o.notation === 'compact'
      ? (m) => compactShift(m, data, o)
      : o.notation === 'scientific' ? (m) => m : (m) => Math.floor(m / 3) * 3;
    exponent = shift(magnitude(value));
    [rounded, minFraction] = roundDigits(shifted(value, -exponent), o);
    const again = rounded.digits === '' ? exponent : shift(magnitude(rounded) + exponent);
    if (again !== exponent) {
      exponent = again;
      [rounded, minFraction] = roundDigits(shifted(value, -exponent), o);
    }
    if (o.notation === 'compact' && exponent !== 0) compact = magnitude(rounded) + exponent;
  }
  let [whole, fraction] = layOut(rounded, o.minimumIntegerDigits, minFraction);
  if (o.trailingZeroDisplay === 'stripIfInteger' && rounded.exponent >= rounded.digits.length) fraction = '';
  const money = o.style === 'currency';
  const parts = [];
  pushGrouped(parts, whole === '' ? '0' : whole, data, o, money ? sym[12] ?? sym[1] : sym[1]);
  if (fraction !== '') {
    parts.push('decimal', money ? sym[11] ?? sym[0] : sym[0], 'fraction', localDigits(fraction, o.numberingSystem));
  }
  if (o.notation === 'scientific' || o.notation === 'engineering') {
    parts.push('exponentSeparator', sym[SYMBOL.exponent]);
    if (exponent < 0) parts.push('exponentMinusSign', sym[SYMBOL.exponentMinus]);
    parts.push('exponentInteger', localDigits(`${Math.abs(exponent)}`, o.numberingSystem));
  }
  return { parts, zero: rounded.digits === '', whole: whole === '' ? '0' : whole, fraction, compact, rounded, exponent };
}

// --- compact ----------------------------------------------------------------------

function compactTable(data, o) {
  return o.compactDisplay === 'long' && o.style !== 'currency' ? data.long : data.short;
}

// An entry is [digits shown, template]; the table starts at thousands, its last entry
// stands for everything above.
function compactEntry(m, data, o) {
  const table = compactTable(data, o);
  return table[Math.min(m, table.length + 2) - 3];
}

// How many places a magnitude is moved down.
function compactShift(m, data, o) {
  if (m < 3) return 0;
  const table = compactTable(data, o);
  const top = Math.min(m, table.length + 2);
  return top - table[top - 3][0] + 1;
}

function choose(entry, digits, rule) {
  if (typeof entry === 'string') return entry;
  if (digits.whole === undefined) return entry.other;
  if (entry['=1'] !== undefined && digits.whole === '1' && digits.fraction === '') return entry['=1'];
  return entry[select(rule, digits.whole, digits.fraction, digits.power ?? 0)] ?? entry.other;
}

// --- around the digits --------------------------------------------------------------

function signState(value, zero, display) {
  const negative = value.negative && value.special !== 'nan';
  switch (display) {
    case 'never': return 0;
    case 'always': return negative ? 1 : 2;
    case 'exceptZero': return zero || value.special === 'nan' ? 0 : negative ? 1 : 2;
    case 'negative': return negative && !zero ? 1 : 0;
    default: return negative ? 1 : 0;
  }
}

// Puts the parts of `template` into `out`; `fill` gives those of `#`.
function expand(template, out, sym, currency, textType, fill) {
  let literal = '';
  const flush = () => {
    if (literal !== '') out.push('literal', literal);
    literal = '';
  };
  for (let i = 0; i < template.length; i++) {
    const c = template[i];
    switch (c) {
      case '#': flush(); fill(out); break;
      case '-': flush(); out.push('minusSign', sym[SYMBOL.minus]); break;
      case '+': flush(); out.push('plusSign', sym[SYMBOL.plus]); break;
      case '%': flush(); out.push('percentSign', sym[SYMBOL.percent]); break;
      case '¤': flush(); out.push('currency', currency); break;
      case '{': {
        flush();
        const end = template.indexOf('}', i);
        out.push(textType, template.slice(i + 1, end));
        i = end;
        break;
      }
      default: literal += c;
    }
  }
  flush();
}

function currencySymbol(o) {
  if (o.currencyDisplay === 'code') return o.currency;
  const entry = dataOf('numbers', o.dataLocale).symbols[o.currency];
  if (entry === undefined) return o.currency;
  const cut = entry.indexOf('|');
  if (cut === -1) return entry;
  return o.currencyDisplay === 'narrowSymbol' ? entry.slice(cut + 1) : entry.slice(0, cut);
}

function currencyName(o, digits, rule) {
  const entry = dataOf('currencies', o.dataLocale)[o.currency];
  if (entry === undefined) return o.currency;
  return choose(typeof entry === 'string' ? entry : entry[1], digits, rule);
}

// True when a currency text needs a space between itself and the digits.
function needsSpace(symbol, before) {
  const edge = before ? symbol[symbol.length - 1] : symbol[0];
  if (edge === undefined || edge === '$' || edge === '€' || edge === '¥' || edge === '£') return false;
  return /[A-Za-z]/.test(edge) || !/[\p{S}\p{Z}]/u.test(edge);
}

function unitTemplate(o, digits, rule) {
  const data = dataOf('units', o.dataLocale)[o.unitDisplay];
  const direct = data[o.unit] ?? data.ex[o.unit];
  if (direct !== undefined) return choose(direct, digits, rule);
  const cut = o.unit.indexOf('-per-');
  const first = o.unit.slice(0, cut);
  const template = choose(data[first], digits, rule);
  if (first === 'percent' && o.unitDisplay !== 'long') return template;
  // One text holds both: "{km} per hour" is "{km per hour}".
  const plain = template.replace(/[{}]/g, '');
  return braced(data.per[o.unit.slice(cut + 5)].replace('@', plain));
}

function braced(text) {
  const at = text.indexOf('#');
  // The number may be in the word: a dual.
  if (at === -1) return `{${text}}`;
  const wrap = (part) => part.replace(/^(\s*)(.*?)(\s*)$/u, (_, a, b, c) => a + (b === '' ? '' : `{${b}}`) + c);
  return `${wrap(text.slice(0, at))}#${wrap(text.slice(at + 1))}`;
}

// Flat parts [type, text, …] of a value.
function partsOf(slot, value) {
  const o = slot.options;
  const data = slot.data;
  const sym = data.sym;
  if (o.style === 'percent') value = shifted(value, 2);
  const digits = digitParts(value, o, data);
  const state = signState(value, digits.zero, o.signDisplay);
  const rule = slot.rule;
  let inner = (out) => { for (let i = 0; i < digits.parts.length; i++) out.push(digits.parts[i]); };
  const out = [];
  if (state === 0 && o.style === 'decimal' && digits.compact === undefined) {
    inner(out);
    return out;
  }
  const currency = slot.symbol;
  if (digits.compact !== undefined) {
    const template = choose(compactEntry(digits.compact, data, o)[1], digits, rule);
    const bare = inner;
    inner = (target) => expand(template, target, sym, currency, 'compact', bare);
    // Around it the whole quantity counts: 1K is many kilobytes.
    [digits.whole, digits.fraction] = layOut(shifted(digits.rounded, digits.exponent), 1, 0);
    digits.power = digits.exponent;
  }
  const signed = (target) => {
    if (state === 0) inner(target);
    else expand(data.dec[state], target, sym, currency, 'unit', inner);
  };
  switch (o.style) {
    case 'percent': expand(data.pct[state], out, sym, currency, 'unit', inner); break;
    case 'unit': {
      const template = unitTemplate(o, digits, rule);
      if (o.unit === 'percent' && state !== 0) expand(data.dec[state].replace('#', template), out, sym, currency, 'unit', inner);
      else expand(template, out, sym, currency, 'unit', signed);
      break;
    }
    case 'currency': {
      if (o.currencyDisplay === 'name') {
        const name = currencyName(o, digits, rule);
        expand(choose(data.name, digits, rule), out, sym, name, 'unit', signed);
        break;
      }
      const templates = o.currencySign === 'accounting' ? data.acc : data.cur;
      expand(templates[slot.spaced && value.special === undefined ? 1 : 0][state], out, sym, currency, 'unit', inner);
      break;
    }
    default: signed(out);
  }
  return out;
}

function join(parts) {
  let text = '';
  for (let i = 1; i < parts.length; i += 2) text += parts[i];
  return text;
}

function asObjects(parts, source) {
  const out = [];
  for (let i = 0; i < parts.length; i += 2) {
    const last = out[out.length - 1];
    if (parts[i] === 'literal' && last?.type === 'literal') {
      last.value += parts[i + 1];
      continue;
    }
    const part = { type: parts[i], value: parts[i + 1] };
    if (source !== undefined) part.source = source;
    out.push(part);
  }
  return out;
}

// Arabic digits come with signs of their own, in whatever language.
function patternsFor(o) {
  const data = dataOf('numbers', o.dataLocale);
  if (o.numberingSystem === data.nu) return data;
  if (o.numberingSystem === 'arab') {
    const { sym, dec } = dataOf('numbers', 'ar-EG');
    return { __proto__: data, sym, dec };
  }
  return data.nu === 'latn' ? data : dataOf('numbers', parentOf(o.dataLocale));
}

function makeSlot(requested, options) {
  const resolved = resolve(requested, options, (locale) => dataOf('numbers', locale).nu);
  const data = patternsFor(resolved);
  const slot = { options: resolved, data, rule: ruleOf('cardinal', resolved.dataLocale), symbol: '', spaced: false, bound: undefined };
  if (resolved.style === 'currency' && resolved.currencyDisplay !== 'name') {
    slot.symbol = currencySymbol(resolved);
    const [template] = data.cur[0];
    slot.spaced = needsSpace(slot.symbol, template.indexOf('¤') < template.indexOf('#'));
  }
  return slot;
}

const formatValue = (slot, value) => join(partsOf(slot, fromValue(value)));

// --- the class ----------------------------------------------------------------------

function NumberFormat() {
  const made = Object.create(prototypeFor(new.target, NumberFormat));
  slots.set(made, makeSlot(canonicalizeLocaleList(arguments[0]), arguments[1]));
  return made;
}

function unwrap(value) {
  const found = typeof value === 'object' && value !== null ? slots.get(value) : undefined;
  if (found === undefined) throw INCOMPATIBLE('UnwrapNumberFormat', undefined);
  return found;
}

const RESOLVED = [
  'locale', 'numberingSystem', 'style', 'currency', 'currencyDisplay', 'currencySign', 'unit', 'unitDisplay',
  'minimumIntegerDigits', 'minimumFractionDigits', 'maximumFractionDigits', 'minimumSignificantDigits',
  'maximumSignificantDigits', 'useGrouping', 'notation', 'compactDisplay', 'signDisplay', 'roundingIncrement',
  'roundingMode', 'roundingPriority', 'trailingZeroDisplay',
];

function rangeOperands(start, end) {
  if (start === undefined) throw new TypeError(`Invalid start : ${start}`);
  if (end === undefined) throw new TypeError(`Invalid end : ${end}`);
  const from = fromValue(start);
  const to = fromValue(end);
  if (from.special === 'nan') throw new RangeError(`Invalid start : ${start}`);
  if (to.special === 'nan') throw new RangeError(`Invalid end : ${end}`);
  return [from, to];
}

shape(NumberFormat, 'NumberFormat', 0, {
  resolvedOptions() {
    const { options } = unwrap(this);
    const out = {};
    for (const name of RESOLVED) {
      if (options[name] !== undefined) out[name] = options[name];
    }
    return out;
  },
  formatToParts(value) {
    const slot = slotOf(slots, this, 'Intl.NumberFormat.prototype.formatToParts');
    return asObjects(partsOf(slot, fromValue(value)));
  },
}, {
  get format() {
    const slot = unwrap(this);
    if (slot.bound === undefined) {
      slot.bound = (value) => formatValue(slot, value);
      Object.defineProperty(slot.bound, 'name', { __proto__: null, value: '', configurable: true });
    }
    return slot.bound;
  },
});
const rangeMethods = {
  formatRange(start, end) {
    const slot = slotOf(slots, this, 'Intl.NumberFormat.prototype.formatRange');
    const [from, to] = rangeOperands(start, end);
    return require('internal/intl/number_range').parts(slot, from, to, partsOf).map((part) => part.value).join('');
  },
  formatRangeToParts(start, end) {
    const slot = slotOf(slots, this, 'Intl.NumberFormat.prototype.formatRangeToParts');
    const [from, to] = rangeOperands(start, end);
    return require('internal/intl/number_range').parts(slot, from, to, partsOf);
  },
};
for (const key of Object.keys(rangeMethods)) {
  Object.defineProperty(NumberFormat.prototype, key, {
    __proto__: null, value: rangeMethods[key], writable: true, enumerable: false, configurable: true,
  });
}

module.exports = { NumberFormat, asObjects, digitParts, formatValue, join, localDigits, makeSlot, partsOf };
