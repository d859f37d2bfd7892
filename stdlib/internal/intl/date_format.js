'use strict';

// Intl.DateTimeFormat.
//
// Owns: the parts of a point in time by a resolved pattern. A pattern is literal text
// with tokens: <Y> <N> <F> <S> <D> <W> <E> <H> <B> as the options ask (F, S: names of
// months inside and outside a date), <y> <yy> <n> <nn> <m0> <d> <dd> <w0> <e0> <h>
// <hh> <i> <ii> <s> <ss> <f> <a> <b0> <z> in a fixed form.
// Must not know: how options are read, where offsets come from.

const { INCOMPATIBLE, canonicalizeLocaleList, dataOf, prototypeFor, shape, slotOf } = require('internal/intl/common');
const { NAMES, resolve } = require('internal/intl/date_options');
const { localDigits } = require('internal/intl/number_format');
const { defaultZone, offsetAt, zoneName } = require('internal/intl/time_zone');

const slots = new WeakMap();
const RANGE = 8.64e15;
const { now } = Date;

const TYPES = {
  __proto__: null,
  Y: 'year', y: 'year', N: 'month', n: 'month', F: 'month', S: 'month', m: 'month', D: 'day', d: 'day', W: 'weekday',
  w: 'weekday', E: 'era', e: 'era', H: 'hour', h: 'hour', i: 'minute', s: 'second', f: 'fractionalSecond',
  a: 'dayPeriod', b: 'dayPeriod', B: 'dayPeriod', z: 'timeZoneName',
};

// A pattern as [token or '', literal, token or '', literal …].
function tokenize(pattern) {
  const out = [];
  let at = 0;
  while (at < pattern.length) {
    const open = pattern.indexOf('<', at);
    if (open === -1) {
      out.push('', pattern.slice(at));
      break;
    }
    if (open > at) out.push('', pattern.slice(at, open));
    const close = pattern.indexOf('>', open);
    out.push(pattern.slice(open + 1, close), '');
    at = close + 1;
  }
  return out;
}

function makeSlot(requested, options, required, defaults) {
  const resolved = resolve(requested, options, required, defaults);
  return {
    options: resolved,
    data: dataOf('dates', resolved.dataLocale),
    tokens: tokenize(resolved.pattern),
    minutes: /<i+>/.test(resolved.pattern),
    seconds: /<s+>/.test(resolved.pattern),
    names: { __proto__: null },
    bound: undefined,
    span: NaN,
    offset: 0,
  };
}

// --- fields -------------------------------------------------------------------------

// Offsets change at quarters of an hour at most, so one is kept for the last quarter.
function offsetOf(slot, time) {
  const { timeZone } = slot.options;
  if (timeZone === 'UTC') return 0;
  const span = Math.floor(time / 900000);
  if (span !== slot.span) {
    slot.span = span;
    slot.offset = offsetAt(timeZone, time);
  }
  return slot.offset;
}

function fieldsOf(slot, time) {
  const offset = offsetOf(slot, time);
  const date = new Date(time + offset);
  const year = date.getUTCFullYear();
  return {
    time, offset,
    bc: year <= 0,
    year: year <= 0 ? 1 - year : year,
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    ms: date.getUTCMilliseconds(),
  };
}

const two = (n) => (n < 10 ? `0${n}` : `${n}`);

function hourText(slot, hour, padded) {
  switch (slot.options.hourCycle) {
    case 'h11': hour %= 12; break;
    case 'h12': hour = hour % 12 || 12; break;
    case 'h24': hour = hour || 24; break;
    default:
  }
  return padded ? two(hour) : `${hour}`;
}

// One name of a list like 'January|February|…', split once.
function nameOf(slot, kind, table, index) {
  const key = kind + table;
  slot.names[key] ??= slot.data[kind][table].split('|');
  return slot.names[key][index];
}

// `rel` holds, per width, which table a token that follows the options means.
function relative(slot, row, width) {
  return slot.data.rel[row][NAMES.indexOf(width)];
}

function dayPeriod(slot, table, at) {
  const exact = (!slot.minutes || at.minute === 0) && (!slot.seconds || at.second === 0);
  if (exact && at.hour === 12 && nameOf(slot, 'b', table, 1) !== '') return nameOf(slot, 'b', table, 1);
  if (exact && at.hour === 0 && nameOf(slot, 'b', table, 2) !== '') return nameOf(slot, 'b', table, 2);
  const codes = nameOf(slot, 'b', table, 0);
  return nameOf(slot, 'b', table, 3 + parseInt(codes[at.hour], 36));
}

function tokenText(slot, token, at) {
  const o = slot.options;
  const f = o.fields;
  const number = (n) => localDigits(`${n}`, o.numberingSystem);
  const padded = (n) => localDigits(two(n), o.numberingSystem);
  switch (token) {
    case 'Y': return f.year === '2-digit' ? padded(at.year % 100) : number(at.year);
    case 'y': return number(at.year);
    case 'yy': return padded(at.year % 100);
    case 'N': return f.month === '2-digit' ? padded(at.month + 1) : number(at.month + 1);
    case 'n': return number(at.month + 1);
    case 'nn': return padded(at.month + 1);
    case 'F': return nameOf(slot, 'm', relative(slot, 3, f.month), at.month);
    case 'S': return nameOf(slot, 'm', relative(slot, 4, f.month), at.month);
    case 'D': return f.day === '2-digit' ? padded(at.day) : number(at.day);
    case 'd': return number(at.day);
    case 'dd': return padded(at.day);
    case 'W': return nameOf(slot, 'w', relative(slot, 0, f.weekday), at.weekday);
    case 'E': return nameOf(slot, 'e', relative(slot, 1, f.era), at.bc ? 0 : 1);
    case 'H': return localDigits(hourText(slot, at.hour, f.hour === '2-digit'), o.numberingSystem);
    case 'h': return localDigits(hourText(slot, at.hour, false), o.numberingSystem);
    case 'hh': return localDigits(hourText(slot, at.hour, true), o.numberingSystem);
    case 'i': return number(at.minute);
    case 'ii': return padded(at.minute);
    case 's': return number(at.second);
    case 'ss': return padded(at.second);
    case 'f': return localDigits(`${at.ms}`.padStart(3, '0').slice(0, f.fractionalSecondDigits), o.numberingSystem);
    case 'a': return slot.data.ap[at.hour < 12 ? 0 : 1];
    case 'B': return dayPeriod(slot, relative(slot, 2, f.dayPeriod), at);
    case 'z': return zoneName(o.timeZone, at.time, at.offset, f.timeZoneName, o.dataLocale, o.numberingSystem);
    default: {
      const table = Number(token.slice(1));
      if (token[0] === 'm') return nameOf(slot, 'm', table, at.month);
      if (token[0] === 'w') return nameOf(slot, 'w', table, at.weekday);
      if (token[0] === 'e') return nameOf(slot, 'e', table, at.bc ? 0 : 1);
      return dayPeriod(slot, table, at);
    }
  }
}

function plainSpaces(text) {
  return text.includes('\u202f') ? text.replaceAll('\u202f', ' ') : text;
}

function formatTime(slot, time) {
  const at = fieldsOf(slot, time);
  const { tokens } = slot;
  let text = '';
  for (let i = 0; i < tokens.length; i += 2) {
    text += tokens[i] === '' ? tokens[i + 1] : tokenText(slot, tokens[i], at);
  }
  // V8 writes narrow no-break spaces as spaces here, not in parts.
  return plainSpaces(text);
}

function timeParts(slot, time) {
  const at = fieldsOf(slot, time);
  const { tokens } = slot;
  const out = [];
  for (let i = 0; i < tokens.length; i += 2) {
    const token = tokens[i];
    if (token === '') out.push({ type: 'literal', value: tokens[i + 1] });
    else out.push({ type: TYPES[token[0]], value: tokenText(slot, token, at) });
  }
  return out;
}

function timeOf(value) {
  const time = value === undefined ? now() : Number(value);
  if (!(Math.abs(time) <= RANGE)) throw new RangeError('Invalid time value');
  return Math.trunc(time) + 0;
}

// --- the class ------------------------------------------------------------------------

function DateTimeFormat() {
  const made = Object.create(prototypeFor(new.target, DateTimeFormat));
  slots.set(made, makeSlot(canonicalizeLocaleList(arguments[0]), arguments[1], 'any', 'date'));
  return made;
}

function unwrap(value) {
  const found = typeof value === 'object' && value !== null ? slots.get(value) : undefined;
  if (found === undefined) throw INCOMPATIBLE('UnwrapDateTimeFormat', value);
  return found;
}

const RESOLVED = ['locale', 'calendar', 'numberingSystem', 'timeZone', 'hourCycle', 'hour12'];
const SHOWN = [
  'weekday', 'era', 'year', 'month', 'day', 'dayPeriod', 'hour', 'minute', 'second', 'fractionalSecondDigits',
  'timeZoneName',
];

function rangeTimes(start, end) {
  if (start === undefined || end === undefined) throw new TypeError('Invalid time value');
  return [timeOf(start), timeOf(end)];
}

shape(DateTimeFormat, 'DateTimeFormat', 0, {
  resolvedOptions() {
    const { options } = unwrap(this);
    const out = {};
    for (const key of RESOLVED) {
      if (options[key] !== undefined) out[key] = options[key];
    }
    if (options.dateStyle === undefined && options.timeStyle === undefined) {
      for (const key of SHOWN) {
        if (options.shown[key] !== undefined) out[key] = options.shown[key];
      }
    }
    if (options.dateStyle !== undefined) out.dateStyle = options.dateStyle;
    if (options.timeStyle !== undefined) out.timeStyle = options.timeStyle;
    return out;
  },
  formatToParts(date) {
    return timeParts(slotOf(slots, this, 'Intl.DateTimeFormat.prototype.formatToParts'), timeOf(date));
  },
}, {
  get format() {
    const slot = unwrap(this);
    if (slot.bound === undefined) {
      slot.bound = (date) => formatTime(slot, timeOf(date));
      Object.defineProperty(slot.bound, 'name', { __proto__: null, value: '', configurable: true });
    }
    return slot.bound;
  },
});
const rangeMethods = {
  formatRange(start, end) {
    const slot = slotOf(slots, this, 'Intl.DateTimeFormat.prototype.formatRange');
    const [from, to] = rangeTimes(start, end);
    const list = require('internal/intl/date_range').parts(slot, from, to);
    const joined = list.map((part) => part.value).join('');
    return list.every((part) => part.source === 'shared') ? plainSpaces(joined) : joined;
  },
  formatRangeToParts(start, end) {
    const slot = slotOf(slots, this, 'Intl.DateTimeFormat.prototype.formatRangeToParts');
    const [from, to] = rangeTimes(start, end);
    return require('internal/intl/date_range').parts(slot, from, to);
  },
};
for (const key of Object.keys(rangeMethods)) {
  Object.defineProperty(DateTimeFormat.prototype, key, {
    __proto__: null, value: rangeMethods[key], writable: true, enumerable: false, configurable: true,
  });
}

module.exports = {
  DateTimeFormat, TYPES, defaultZone, fieldsOf, formatTime, makeSlot, timeParts, tokenText, tokenize,
};
