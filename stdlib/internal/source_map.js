'use strict';

// Source maps: the SourceMap class of `module`, and the map of a loaded file.
// Follows the Source Map Revision 3 format, with index maps. Loaded when a
// program asks for it only.
// Must not know: stacks and how errors are shown.

const { validateObject } = require('internal/validators');
const { isArray } = Array;

const digits = { __proto__: null };
for (let i = 0; i < 64; i++) {
  digits['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'[i]] = i;
}

// A list of variable-length numbers, up to the first character that is no digit.
function decodeSegment(segment) {
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (let i = 0; i < segment.length; i++) {
    const digit = digits[segment[i]];
    if (digit === undefined) return numbers;
    value += (digit & 31) << shift;
    if (digit & 32) {
      shift += 5;
      continue;
    }
    const negative = value & 1;
    value >>>= 1;
    // The negative of nothing is the smallest number.
    numbers.push(negative ? -value | (1 << 31) : value);
    value = shift = 0;
  }
  return numbers;
}

// Adds the entries of one map; what it says begins at `line`, `column`.
function addMappings(entries, map, line, column) {
  const sources = map.sources ?? [];
  const names = map.names ?? [];
  const root = map.sourceRoot ? (map.sourceRoot.endsWith('/') ? map.sourceRoot : `${map.sourceRoot}/`) : '';
  let source = 0;
  let sourceLine = 0;
  let sourceColumn = 0;
  let name = 0;
  const lines = `${map.mappings ?? ''}`.split(';');
  for (let i = 0; i < lines.length; i++) {
    let at = i === 0 ? column : 0;
    if (lines[i] === '') continue;
    const segments = lines[i].split(',');
    for (let j = 0; j < segments.length; j++) {
      const numbers = decodeSegment(segments[j]);
      if (numbers.length === 0) continue;
      at += numbers[0];
      if (numbers.length < 4) {
        entries.push([line + i, at]);
        continue;
      }
      source += numbers[1];
      sourceLine += numbers[2];
      sourceColumn += numbers[3];
      if (numbers.length > 4) name += numbers[4];
      const url = sources[source];
      entries.push([line + i, at, url === undefined ? undefined : root + url, sourceLine, sourceColumn,
                    numbers.length > 4 ? names[name] : undefined]);
    }
  }
}

function before(line, column, entry) {
  return line < entry[0] || (line === entry[0] && column < entry[1]);
}

// One level deep: what the holder of the original changes is not seen here.
function clone(payload) {
  validateObject(payload, 'payload');
  const copy = { ...payload };
  for (const key of Object.keys(copy)) if (isArray(copy[key])) copy[key] = copy[key].slice();
  return copy;
}

class SourceMap {
  #payload;
  #entries = [];
  #lineLengths;

  constructor(payload, { lineLengths } = { __proto__: null }) {
    this.#payload = clone(payload);
    if (isArray(payload.sections)) {
      for (const { map, offset: { line, column } } of payload.sections) addMappings(this.#entries, map, line, column);
    } else {
      addMappings(this.#entries, payload, 0, 0);
    }
    this.#entries.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    if (isArray(lineLengths)) this.#lineLengths = lineLengths.slice();
  }

  get payload() {
    return clone(this.#payload);
  }

  get lineLengths() {
    return this.#lineLengths?.slice();
  }

  // The last entry at or before a place; both numbers count from 0.
  findEntry(lineOffset, columnOffset) {
    const entries = this.#entries;
    let first = 0;
    let count = entries.length;
    while (count > 1) {
      const half = count >> 1;
      if (before(lineOffset, columnOffset, entries[first + half])) {
        count = half;
      } else {
        first += half;
        count -= half;
      }
    }
    const entry = entries[first];
    if (entry === undefined || before(lineOffset, columnOffset, entry)) return {};
    return {
      generatedLine: entry[0],
      generatedColumn: entry[1],
      originalSource: entry[2],
      originalLine: entry[3],
      originalColumn: entry[4],
      name: entry[5],
    };
  }

  // The place in the source; all numbers count from 1.
  findOrigin(lineNumber, columnNumber) {
    const entry = this.findEntry(lineNumber - 1, columnNumber - 1);
    if (entry.originalSource === undefined) return {};
    return {
      name: entry.name,
      fileName: entry.originalSource,
      lineNumber: entry.originalLine + lineNumber - entry.generatedLine,
      columnNumber: entry.originalColumn + columnNumber - entry.generatedColumn,
    };
  }
}

// --- maps of loaded files -------------------------------------------------------------

const found = new Map();

function mapAddress(text) {
  const at = text.lastIndexOf('# sourceMappingURL=');
  if (at < 2) return undefined;
  return /^[^\s]*/.exec(text.slice(at + '# sourceMappingURL='.length))[0] || undefined;
}

function readMap(filename) {
  const { readFileSync } = require('fs');
  const { URL, fileURLToPath, pathToFileURL } = require('url');
  try {
    const text = readFileSync(filename, 'utf8');
    const address = mapAddress(text);
    if (address === undefined) return undefined;
    const base = pathToFileURL(filename);
    let content;
    if (address.startsWith('data:')) {
      const comma = address.indexOf(',');
      const data = address.slice(comma + 1);
      content = address.slice(0, comma).endsWith(';base64') ?
        require('buffer').Buffer.from(data, 'base64').toString() : decodeURIComponent(data);
    } else {
      content = readFileSync(fileURLToPath(new URL(address, base)), 'utf8');
    }
    const payload = JSON.parse(content);
    if (isArray(payload.sources)) {
      const mapBase = address.startsWith('data:') ? base : new URL(address, base);
      payload.sources = payload.sources.map((source) => new URL((payload.sourceRoot || '') + source, mapBase).href);
      payload.sourceRoot = '';
    }
    const lineLengths = text.replace(/\n$/, '').split('\n').map((line) => line.length);
    return new SourceMap(payload, { lineLengths });
  } catch {
    // A map that cannot be read is no reason to fail: it counts as absent.
    return undefined;
  }
}

// The map a file names, if there is one.
function findSourceMap(sourceURL) {
  const { fileURLToPath } = require('url');
  const filename = /^file:/.test(sourceURL) ? fileURLToPath(sourceURL) : sourceURL;
  const known = found.get(filename);
  if (known !== undefined) return known;
  if (typeof filename !== 'string' || !filename.startsWith('/')) return undefined;
  const map = readMap(filename);
  if (map !== undefined) found.set(filename, map);
  return map;
}

module.exports = { SourceMap, findSourceMap };
