'use strict';

// Ranges of dates. The data number one pattern for each combination of components and
// the largest field that differs; `[…]` in it belongs to the start, `{…}` to the end.
// What is unusual (eras, seconds, zones …) is written in full on both sides.

const { TYPES, fieldsOf, timeParts, tokenText, tokenize } = require('internal/intl/date_format');
const { datePattern, numberAt } = require('internal/intl/date_options');

const MONTHS = ['numeric', 'short', 'long'];

const text = (list) => list.map((part) => part.value).join('');

// The components a style stands for.
function fieldsOfStyle(o, data) {
  const f = {};
  if (o.dateStyle !== undefined) {
    const pattern = data.ds[['full', 'long', 'medium', 'short'].indexOf(o.dateStyle)];
    if (o.dateStyle === 'full') f.weekday = 'long';
    f.year = pattern.includes('<yy>') ? '2-digit' : 'numeric';
    const names = o.dateStyle === 'full' || o.dateStyle === 'long' ? 'long' : 'short';
    f.month = pattern.includes('<nn>') ? '2-digit' : pattern.includes('<n>') && names === 'short' ? 'numeric' : names;
    f.day = pattern.includes('<dd>') ? '2-digit' : 'numeric';
  }
  if (o.timeStyle !== undefined) {
    f.hour = f.minute = 'numeric';
    if (o.timeStyle !== 'short') f.second = 'numeric';
    if (o.timeStyle === 'full' || o.timeStyle === 'long') f.timeZoneName = 'short';
  }
  return f;
}

// Which field is the largest that differs: [is it one of the date, its number].
function difference(a, b) {
  if (a.year !== b.year || a.bc !== b.bc) return [true, 0];
  if (a.month !== b.month) return [true, 1];
  if (a.day !== b.day) return [true, 2];
  if (a.hour < 12 !== b.hour < 12) return [false, 0];
  return [false, a.hour === b.hour ? 2 : 1];
}

function dateRangePattern(data, f, field) {
  if (f.era !== undefined || f.month === 'narrow') return '';
  const month = f.month === undefined ? 0 : f.month === '2-digit' ? 1 : MONTHS.indexOf(f.month) + 1;
  const index = ((((f.weekday ? 1 : 0) * 2 + (f.year ? 1 : 0)) * 4 + month) * 2 + (f.day ? 1 : 0)) * 3 + field;
  // Digits are as the pattern of the range has them, but for a short year.
  const pattern = data.pats[numberAt(data.rd, index)].replaceAll('<N>', '<n>').replaceAll('<D>', '<d>');
  return f.year === '2-digit' ? pattern.replaceAll('<y>', '<yy>') : pattern;
}

function timeRangePattern(data, f, twelve, field) {
  if (f.hour === undefined || (f.second ?? f.dayPeriod ?? f.fractionalSecondDigits ?? f.timeZoneName)) return '';
  return data.pats[numberAt(data.rt, ((twelve ? 0 : 2) + (f.minute ? 1 : 0)) * 3 + field)].replaceAll('<H>', '<h>');
}

// The parts of a range pattern.
function render(slot, f, pattern, a, b) {
  const view = { ...slot, options: { ...slot.options, fields: { ...slot.options.fields, ...f } } };
  const out = [];
  let source = 'shared';
  for (const piece of pattern.split(/([[\]{}])/)) {
    if (piece === '[') source = 'startRange';
    else if (piece === '{') source = 'endRange';
    else if (piece === ']' || piece === '}') source = 'shared';
    else pushPieces(view, out, piece, source === 'endRange' ? b : a, source);
  }
  return out;
}

function pushPieces(view, out, piece, at, source) {
  const tokens = tokenize(piece);
  for (let i = 0; i < tokens.length; i += 2) {
    const token = tokens[i];
    const type = token === '' ? 'literal' : TYPES[token[0]];
    const value = token === '' ? tokens[i + 1] : tokenText(view, token, at);
    const last = out[out.length - 1];
    if (type === 'literal' && last?.type === 'literal' && last.source === source) last.value += value;
    else out.push({ type, value, source });
  }
}

function rangePattern(slot, a, b) {
  const { data, options: o } = slot;
  const styled = o.dateStyle !== undefined || o.timeStyle !== undefined;
  const f = styled ? fieldsOfStyle(o, data) : o.fields;
  const hasDate = (f.weekday ?? f.year ?? f.month ?? f.day ?? f.era) !== undefined;
  const hasTime = (f.hour ?? f.minute ?? f.second ?? f.dayPeriod ?? f.fractionalSecondDigits ?? f.timeZoneName) !== undefined;
  const [ofDate, field] = difference(a, b);
  const glue = f.month === 'short' || f.month === 'long' ? 1 : 0;
  const glued = (date, time) => data.glue[glue].replace('{1}', () => date).replace('{0}', () => time);
  const full = (pattern) => `[${pattern}]${data.fb}{${pattern}}`;
  if (ofDate) {
    if (!hasTime) return field > smallest(f) ? undefined : [f, dateRangePattern(data, f, field) || full(o.pattern)];
    const day = { year: 'numeric', month: 'numeric', day: 'numeric' };
    if (!hasDate) {
      // The hour is as wide as in a range within a day.
      const wide = timeRangePattern(data, { hour: f.hour, minute: f.minute }, o.hour12 === true, 1).includes('<hh>');
      const time = o.pattern.replace('<H>', wide ? '<hh>' : '<h>');
      return [{ ...f, ...day }, full(glued(datePattern(data, day), time))];
    }
    if (field > 0 || f.year !== undefined) return [f, full(o.pattern)];
    const dated = { ...f, year: 'numeric' };
    return [dated, full(o.pattern.replace(datePattern(data, f), () => datePattern(data, dated)))];
  }
  const time = timeRangePattern(data, f, o.hour12 === true, field);
  if (time === '') return [f, full(o.pattern)];
  if (!hasDate) return [f, time];
  return [f, glued(datePattern(data, f), time)];
}

// The smallest field of the date that is shown.
function smallest(f) {
  if (f.day !== undefined || f.weekday !== undefined) return 2;
  return f.month === undefined ? 0 : 1;
}

// The parts of `from`–`to`, each with its source.
function parts(slot, from, to) {
  const a = fieldsOf(slot, from);
  const b = fieldsOf(slot, to);
  const start = timeParts(slot, from);
  const same = text(start) === text(timeParts(slot, to));
  const found = same && !difference(a, b)[0] ? undefined : rangePattern(slot, a, b);
  if (found === undefined) return start.map(({ type, value }) => ({ type, value, source: 'shared' }));
  return render(slot, found[0], found[1], a, b);
}

module.exports = { parts };
