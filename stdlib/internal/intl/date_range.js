'use strict';

// Ranges of dates: one date when both ends read the same, one date with two times
// within a day, else both in full.

const { TYPES, fieldsOf, timeParts, tokenText, tokenize } = require('internal/intl/date_format');
const { datePattern, timePattern } = require('internal/intl/date_options');

module.exports = { parts };

function mark(list, source) {
  return list.map(({ type, value }) => ({ type, value, source }));
}

const text = (list) => list.map((part) => part.value).join('');

function parts(slot, from, to) {
  const start = timeParts(slot, from);
  const end = timeParts(slot, to);
  if (text(start) === text(end)) return mark(start, 'shared');
  return [...mark(start, 'startRange'), { type: 'literal', value: ' – ', source: 'shared' }, ...mark(end, 'endRange')];
}
