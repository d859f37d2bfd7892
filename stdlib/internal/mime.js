'use strict';
// MIMEType and MIMEParams: the parser and serialiser of the MIME Sniffing
// standard (https://mimesniff.spec.whatwg.org/#parsing-a-mime-type).

const {
  codes: { ERR_INVALID_MIME_SYNTAX },
} = require('internal/errors');

const { defineProperty } = Object;

// Places of the first character that may not stand in a token or a quoted string.
const invalidInToken = (text) => text.search(/[^!#$%&'*+\-.^_`|~A-Za-z0-9]/);
const invalidInQuoted = (text) => text.search(/[^\t\u0020-~\u0080-\u00FF]/);

// Only A to Z, unlike toLowerCase.
const toAsciiLower = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const trimEnd = (text) => text.replace(/[\r\n\t ]+$/, '');
const isSpace = (char) => char === ' ' || char === '\t' || char === '\r' || char === '\n';

function skipSpace(text, position) {
  while (isSpace(text[position])) position++;
  return position;
}

function parseTypes(text) {
  let position = skipSpace(text, 0);
  const slash = text.indexOf('/', position);
  const type = slash === -1 ? text.slice(position) : text.slice(position, slash);
  const badType = invalidInToken(type);
  if (type === '' || badType !== -1 || slash === -1) throw new ERR_INVALID_MIME_SYNTAX('type', text, badType);
  position = slash + 1;
  const semicolon = text.indexOf(';', position);
  const subtype = trimEnd(semicolon === -1 ? text.slice(position) : text.slice(position, semicolon));
  const badSubtype = invalidInToken(subtype);
  if (subtype === '' || badSubtype !== -1) throw new ERR_INVALID_MIME_SYNTAX('subtype', text, badSubtype);
  return {
    type: toAsciiLower(type),
    subtype: toAsciiLower(subtype),
    rest: semicolon === -1 ? '' : text.slice(semicolon + 1),
  };
}

// Reads a quoted string whose opening quote stands before `position`.
function readQuoted(text, position) {
  let value = '';
  while (position < text.length) {
    const char = text[position++];
    if (char === '"') break;
    // A backslash at the very end stands for itself.
    value += char === '\\' && position < text.length ? text[position++] : char;
  }
  return { value, position };
}

function parseParams(text, params) {
  const end = trimEnd(text).length;
  let position = 0;
  while (position < end) {
    position = skipSpace(text, position);
    let stop = position;
    while (stop < text.length && text[stop] !== ';' && text[stop] !== '=') stop++;
    const name = toAsciiLower(text.slice(position, stop));
    position = stop;
    if (position < end) {
      position++;
      // A name alone has no value.
      if (text[stop] === ';') continue;
    }
    if (position >= end) break;
    let value;
    if (text[position] === '"') {
      ({ value, position } = readQuoted(text, position + 1));
    } else {
      const semicolon = text.indexOf(';', position);
      const raw = semicolon === -1 ? text.slice(position) : text.slice(position, semicolon);
      position += raw.length;
      value = trimEnd(raw);
    }
    position++;
    const valid = name !== '' && invalidInToken(name) === -1 && invalidInQuoted(value) === -1;
    if (valid && (value !== '' || text[stop + 1] === '"') && !params.has(name)) params.set(name, value);
  }
}

function encode(value) {
  if (value === '') return '""';
  if (invalidInToken(value) === -1) return value;
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

let fromText;

class MIMEParams {
  #data = new Map();
  // Parameters are parsed when first asked for.
  #text = null;

  static {
    fromText = (text) => {
      const params = new MIMEParams();
      params.#text = text;
      return params;
    };
  }

  #entries() {
    if (this.#text !== null) {
      const text = this.#text;
      this.#text = null;
      parseParams(text, this.#data);
    }
    return this.#data;
  }

  delete(name) {
    this.#entries().delete(name);
  }

  get(name) {
    return this.#entries().get(name) ?? null;
  }

  has(name) {
    return this.#entries().has(name);
  }

  set(name, value) {
    const data = this.#entries();
    name = `${name}`;
    value = `${value}`;
    const badName = invalidInToken(name);
    if (name === '' || badName !== -1) throw new ERR_INVALID_MIME_SYNTAX('parameter name', name, badName);
    const badValue = invalidInQuoted(value);
    if (badValue !== -1) throw new ERR_INVALID_MIME_SYNTAX('parameter value', value, badValue);
    data.set(name, value);
  }

  *entries() {
    yield* this.#entries().entries();
  }

  *keys() {
    yield* this.#entries().keys();
  }

  *values() {
    yield* this.#entries().values();
  }

  toString() {
    const parts = [];
    for (const { 0: key, 1: value } of this.#entries()) parts.push(`${key}=${encode(value)}`);
    return parts.join(';');
  }
}
const paramsToString = MIMEParams.prototype.toString;
const hidden = (value) => ({ __proto__: null, configurable: true, value, writable: true });
defineProperty(MIMEParams.prototype, Symbol.iterator, hidden(MIMEParams.prototype.entries));
defineProperty(MIMEParams.prototype, 'toJSON', hidden(paramsToString));

class MIMEType {
  #type;
  #subtype;
  #params;

  constructor(string) {
    const { type, subtype, rest } = parseTypes(`${string}`);
    this.#type = type;
    this.#subtype = subtype;
    this.#params = fromText(rest);
  }

  get type() {
    return this.#type;
  }

  set type(value) {
    value = `${value}`;
    const bad = invalidInToken(value);
    if (value === '' || bad !== -1) throw new ERR_INVALID_MIME_SYNTAX('type', value, bad);
    this.#type = toAsciiLower(value);
  }

  get subtype() {
    return this.#subtype;
  }

  set subtype(value) {
    value = `${value}`;
    const bad = invalidInToken(value);
    if (value === '' || bad !== -1) throw new ERR_INVALID_MIME_SYNTAX('subtype', value, bad);
    this.#subtype = toAsciiLower(value);
  }

  get essence() {
    return `${this.#type}/${this.#subtype}`;
  }

  get params() {
    return this.#params;
  }

  toString() {
    const params = Reflect.apply(paramsToString, this.#params, []);
    return params === '' ? this.essence : `${this.#type}/${this.#subtype};${params}`;
  }
}
defineProperty(MIMEType.prototype, 'toJSON', hidden(MIMEType.prototype.toString));

module.exports = { MIMEParams, MIMEType };
