'use strict';

// Reads the options of Intl.DateTimeFormat in the order of ECMA-402 and picks the
// pattern for them. The data hold one pattern for each combination of components, as
// two characters of a long string that number it: no skeleton is matched at run time.

const {
  coerceOptions, dataOf, getBoolean, getNumber, getOption, getTypeOption, readMatcher, resolveLocale,
} = require('internal/intl/common');
const { acceptNumberingSystem } = require('internal/intl/number_options');
const { canonicalZone, defaultZone } = require('internal/intl/time_zone');

const OWNER = 'Intl.DateTimeFormat';
const NAMES = ['long', 'short', 'narrow'];
const NUMERIC = ['numeric', '2-digit'];
const MONTHS = ['numeric', '2-digit', 'long', 'short', 'narrow'];
const STYLES = ['full', 'long', 'medium', 'short'];
const CYCLES = ['h11', 'h12', 'h23', 'h24'];
const ZONE_NAMES = ['short', 'long', 'shortOffset', 'longOffset', 'shortGeneric', 'longGeneric'];

const COMPONENTS = [
  ['weekday', ['narrow', 'short', 'long']], ['era', ['narrow', 'short', 'long']], ['year', ['2-digit', 'numeric']],
  ['month', ['2-digit', 'numeric', 'narrow', 'short', 'long']], ['day', ['2-digit', 'numeric']],
  ['dayPeriod', ['narrow', 'short', 'long']], ['hour', ['2-digit', 'numeric']], ['minute', ['2-digit', 'numeric']],
  ['second', ['2-digit', 'numeric']],
];

const CALENDARS = ['gregory', 'iso8601'];

const place = (list, value) => list.indexOf(value) + 1;

// The number a table holds at `index`: two characters, base 80 from '(' on; `\` and `'`
// are written `~` and `!`.
function numberAt(text, index) {
  const digit = (at) => {
    const c = text.charCodeAt(at);
    return (c === 126 ? 92 : c === 33 ? 39 : c) - 40;
  };
  return digit(index * 2) * 80 + digit(index * 2 + 1);
}

function datePattern(data, f) {
  const index = (((place(NAMES, f.weekday) * 4 + place(NAMES, f.era)) * 3 + place(NUMERIC, f.year)) * 6 +
    place(MONTHS, f.month)) * 3 + place(NUMERIC, f.day);
  return index === 0 ? '' : data.pats[numberAt(data.date, index)];
}

function timePattern(data, f, twelve) {
  const fraction = f.fractionalSecondDigits === undefined ? 0 : 1;
  let index = twelve ? 0 : 3;
  index = (index + place(NUMERIC, f.hour)) * 3 + place(NUMERIC, f.minute);
  index = (index * 3 + place(NUMERIC, f.second)) * 4 + place(NAMES, f.dayPeriod);
  index = (index * 2 + fraction) * 2 + (f.timeZoneName === undefined ? 0 : 1);
  const bare = !f.hour && !f.minute && !f.second && !f.dayPeriod && fraction === 0;
  if (bare) return f.timeZoneName === undefined ? '' : '<z>';
  return data.pats[numberAt(data.time, index)];
}

// Puts a date and a time together as the width of the month asks.
function joinPatterns(data, f, date, time, twelve) {
  if (date === '') return time;
  if (time === '') return date;
  let glue = 0;
  if (f.month === 'long') glue = f.weekday !== undefined ? 3 : 2;
  else if (f.month === 'short') glue = 1;
  else if (f.weekday && !f.era && !f.year && !f.month && !f.day && f.hour && (twelve || f.minute)) glue = twelve ? 5 : 4;
  return data.glue[glue].replace('{1}', () => date).replace('{0}', () => time);
}

function readComponents(options, out) {
  for (let i = 0; i < 5; i++) out[COMPONENTS[i][0]] = getOption(options, COMPONENTS[i][0], COMPONENTS[i][1], undefined, OWNER);
  for (let i = 5; i < 9; i++) out[COMPONENTS[i][0]] = getOption(options, COMPONENTS[i][0], COMPONENTS[i][1], undefined, OWNER);
  out.fractionalSecondDigits = getNumber(options, 'fractionalSecondDigits', 1, 3, undefined);
  out.timeZoneName = getOption(options, 'timeZoneName', ZONE_NAMES, undefined, OWNER);
}

// Fills in year, month, day or hour, minute, second when none of what is `required`
// was asked for.
function applyDefaults(f, required, defaults) {
  const anyDate = f.weekday ?? f.year ?? f.month ?? f.day;
  const anyTime = f.dayPeriod ?? f.hour ?? f.minute ?? f.second ?? f.fractionalSecondDigits;
  const missing = required === 'date' ? anyDate === undefined
    : required === 'time' ? anyTime === undefined : anyDate === undefined && anyTime === undefined;
  if (!missing) return;
  if (defaults !== 'time') f.year = f.month = f.day = 'numeric';
  if (defaults !== 'date') f.hour = f.minute = f.second = 'numeric';
}

function resolve(requested, options, required, defaults) {
  options = coerceOptions(options, OWNER);
  readMatcher(options, OWNER);
  const ca = getTypeOption(options, 'calendar');
  const nu = getTypeOption(options, 'numberingSystem');
  const hour12 = getBoolean(options, 'hour12', undefined);
  let hc = getOption(options, 'hourCycle', CYCLES, undefined, OWNER);
  if (hour12 !== undefined) hc = undefined;
  const locale = resolveLocale(requested, {
    ca: (value) => (CALENDARS.includes(value) ? value : undefined),
    hc: (value) => (CYCLES.includes(value) ? value : undefined),
    nu: acceptNumberingSystem,
  }, { ca, hc, nu });
  const zone = options.timeZone;
  const out = { locale: locale.locale, dataLocale: locale.dataLocale };
  out.calendar = locale.ca ?? 'gregory';
  out.numberingSystem = locale.nu ?? dataOf('numbers', locale.dataLocale).nu;
  out.timeZone = zone === undefined ? defaultZone() : canonicalZone(`${zone}`);
  const f = {};
  readComponents(options, f);
  getOption(options, 'formatMatcher', ['basic', 'best fit'], 'best fit', OWNER);
  out.dateStyle = getOption(options, 'dateStyle', STYLES, undefined, OWNER);
  out.timeStyle = getOption(options, 'timeStyle', STYLES, undefined, OWNER);
  const data = dataOf('dates', locale.dataLocale);

  if (out.dateStyle !== undefined || out.timeStyle !== undefined) {
    for (const key in f) {
      if (f[key] !== undefined) throw new TypeError('Invalid option : option');
    }
    if (required === 'date' && out.timeStyle !== undefined) throw new TypeError('Invalid option : timeStyle');
    if (required === 'time' && out.dateStyle !== undefined) throw new TypeError('Invalid option : dateStyle');
  } else {
    applyDefaults(f, required, defaults);
  }
  if (f.hour !== undefined || out.timeStyle !== undefined) {
    if (hour12 !== undefined) out.hourCycle = data.hc[hour12 ? 1 : 2];
    else out.hourCycle = locale.hc ?? data.hc[0];
    out.hour12 = out.hourCycle === 'h11' || out.hourCycle === 'h12';
  }
  out.fields = f;
  out.pattern = patternFor(data, out, f);
  settleFields(out, f);
  return out;
}

function patternFor(data, out, f) {
  const twelve = out.hour12 === true;
  if (out.dateStyle === undefined && out.timeStyle === undefined) {
    return joinPatterns(data, f, datePattern(data, f), timePattern(data, f, twelve), twelve);
  }
  const date = out.dateStyle === undefined ? '' : data.ds[STYLES.indexOf(out.dateStyle)];
  const time = out.timeStyle === undefined ? '' : data.ts[twelve ? 0 : 1][STYLES.indexOf(out.timeStyle)];
  f.timeZoneName = out.timeStyle === 'full' ? 'long' : out.timeStyle === 'long' ? 'short' : undefined;
  if (date === '' || time === '') return date + time;
  return data.sg[STYLES.indexOf(out.dateStyle)].replace('{1}', () => date).replace('{0}', () => time);
}

// What resolvedOptions() shows is what the pattern has, not what was asked.
function settleFields(out, f) {
  const { pattern } = out;
  const shown = out.shown = {};
  for (const key of ['weekday', 'era']) shown[key] = f[key];
  shown.year = pattern.includes('<yy>') ? '2-digit' : pattern.includes('<y>') ? 'numeric' : f.year;
  shown.month = pattern.includes('<nn>') ? '2-digit' : f.month;
  if (pattern.includes('<n>') && (f.month === '2-digit')) shown.month = 'numeric';
  shown.day = pattern.includes('<dd>') ? '2-digit' : pattern.includes('<d>') ? 'numeric' : f.day;
  shown.dayPeriod = f.dayPeriod;
  shown.hour = pattern.includes('<hh>') ? '2-digit' : pattern.includes('<h>') ? 'numeric' : f.hour;
  shown.minute = pattern.includes('<ii>') ? '2-digit' : pattern.includes('<i>') ? 'numeric' : undefined;
  shown.second = pattern.includes('<ss>') ? '2-digit' : pattern.includes('<s>') ? 'numeric' : undefined;
  shown.fractionalSecondDigits = f.fractionalSecondDigits;
  shown.timeZoneName = f.timeZoneName;
}

module.exports = { NAMES, STYLES, datePattern, numberAt, resolve };
