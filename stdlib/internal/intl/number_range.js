'use strict';

// Ranges of numbers: what both ends share around their digits is written once when
// it is longer than one character, as ICU does it.

const { asObjects } = require('internal/intl/number_format');

const AFFIX = ['literal', 'currency', 'percentSign', 'unit', 'compact', 'minusSign', 'plusSign'];

// Index of the first part, and past the last part, that belong to the digits.
function core(parts) {
  let first = 0;
  while (first < parts.length && AFFIX.includes(parts[first].type)) first++;
  let end = parts.length;
  while (end > first && AFFIX.includes(parts[end - 1].type)) end--;
  return [first, end];
}

const text = (parts) => parts.map((part) => part.value).join('');

function mark(parts, source) {
  return parts.map(({ type, value }) => ({ type, value, source }));
}

function parts(slot, from, to, partsOf) {
  const start = asObjects(partsOf(slot, from));
  const end = asObjects(partsOf(slot, to));
  const { sym } = slot.data;
  if (text(start) === text(end)) {
    const sign = sym[10].replace('#', '');
    return [{ type: 'approximatelySign', value: sign, source: 'shared' }, ...mark(start, 'shared')];
  }
  const [a, b] = core(start);
  const [c, d] = core(end);
  const prefix = text(start.slice(0, a));
  const suffix = text(start.slice(b));
  const exponents = start.some((part) => part.type === 'exponentSeparator');
  const same = prefix === text(end.slice(0, c)) && suffix === text(end.slice(d));
  if (same && [...prefix, ...suffix].length > 1) {
    return [
      ...mark(start.slice(0, a), 'shared'), ...mark(start.slice(a, b), 'startRange'),
      { type: 'literal', value: sym[9], source: 'shared' },
      ...mark(end.slice(c, d), 'endRange'), ...mark(end.slice(d), 'shared'),
    ];
  }
  const bare = !exponents && a === 0 && c === 0 && b === start.length && d === end.length;
  const separator = bare || sym[9].startsWith(' ') ? sym[9] : ` ${sym[9]} `;
  return [...mark(start, 'startRange'), { type: 'literal', value: separator, source: 'shared' }, ...mark(end, 'endRange')];
}

module.exports = { parts };
