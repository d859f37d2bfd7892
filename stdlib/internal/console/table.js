'use strict';
// console.table: rows and columns of any iterable or object, and the box around
// them. Knows nothing of consoles; gets the inspect options.

const { isMap, isMapIterator, isSet, isSetIterator, isTypedArray } = internalBinding('types');
const { getStringWidth, inspect, previewEntries } = internalBinding('util');
const { hasOwn, keys: keysOf } = Object;

const kIndex = '(index)';
const kIteration = '(iteration index)';
const kKey = 'Key';
const kValues = 'Values';

function renderRow(cells, widths) {
  const padded = [];
  for (let i = 0; i < cells.length; i++) {
    padded[i] = cells[i] + ' '.repeat(widths[i] - getStringWidth(cells[i]));
  }
  return `│ ${padded.join(' │ ')} │`;
}

function box(head, columns) {
  const widths = [];
  let height = 0;
  for (let i = 0; i < head.length; i++) {
    widths[i] = getStringWidth(head[i]);
    height = Math.max(height, columns[i].length);
  }
  const rows = [];
  for (let row = 0; row < height; row++) {
    rows[row] = [];
    for (let i = 0; i < head.length; i++) {
      const cell = hasOwn(columns[i], row) ? columns[i][row] : '';
      rows[row][i] = cell;
      widths[i] = Math.max(widths[i], getStringWidth(cell));
    }
  }
  const lines = widths.map((width) => '─'.repeat(width + 2));
  return [
    `┌${lines.join('┬')}┐`,
    renderRow(head, widths),
    `├${lines.join('┼')}┤`,
    ...rows.map((row) => renderRow(row, widths)),
    `└${lines.join('┴')}┘`,
  ].join('\n');
}

function renderTable(data, properties, options) {
  const show = (value) => {
    const isList = Array.isArray(value) || isTypedArray(value);
    const wide = value !== null && typeof value === 'object' && !isList && keysOf(value).length > 2;
    return inspect(value, { depth: wide ? -1 : 0, maxArrayLength: 3, breakLength: Infinity, ...options });
  };
  const indices = (length) => Array.from({ length }, (_, i) => show(i));

  let pairs = isMap(data);
  let single = isSet(data);
  let flat;
  if (isMapIterator(data) || isSetIterator(data)) {
    const isMapOne = isMapIterator(data);
    const { 0: entries, 1: isKeyValue } = previewEntries(data, true);
    // The entries of a set iterator are listed one by one.
    pairs = isMapOne && isKeyValue;
    single = !pairs;
    flat = entries;
  } else if (pairs || single) {
    flat = previewEntries(data);
  }
  if (pairs) {
    const keys = [];
    const values = [];
    for (let i = 0; i < flat.length; i += 2) {
      keys.push(show(flat[i]));
      values.push(show(flat[i + 1]));
    }
    return box([kIteration, kKey, kValues], [indices(keys.length), keys, values]);
  }
  if (single) return box([kIteration, kValues], [indices(flat.length), flat.map(show)]);

  const columns = { __proto__: null };
  const values = [];
  let hasPrimitives = false;
  const rows = keysOf(data);
  for (let i = 0; i < rows.length; i++) {
    const item = data[rows[i]];
    const primitive = item === null || (typeof item !== 'function' && typeof item !== 'object');
    if (primitive && properties === undefined) {
      hasPrimitives = true;
      values[i] = show(item);
      continue;
    }
    for (const key of properties || keysOf(item)) {
      columns[key] ??= [];
      columns[key][i] = primitive || !hasOwn(item, key) ? '' : show(item[key]);
    }
  }
  const head = keysOf(columns);
  const body = head.map((key) => columns[key]);
  if (hasPrimitives) {
    head.push(kValues);
    body.push(values);
  }
  return box([kIndex, ...head], [rows, ...body]);
}

module.exports = { renderTable };
