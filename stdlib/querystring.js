// querystring: parsing and building are native; this half decides when a
// program's own encoder or decoder has to be called instead.
'use strict';

const binding = internalBinding('url');

function unescapeBuffer(s, decodeSpaces) {
  const bytes = binding.unescapeBytes(s);
  if (decodeSpaces) {
    // A plus that was written as %2B is no space: look at the text, not the bytes.
    for (let i = 0, at = 0; i < s.length; i++, at++) {
      if (s[i] === '+') bytes[at] = 32;
      else if (s[i] === '%' && /^[0-9a-f]{2}/i.test(s.slice(i + 1, i + 3))) i += 2;
    }
  }
  return bytes;
}

function qsUnescape(s, decodeSpaces) {
  try {
    return decodeURIComponent(s);
  } catch {
    return QueryString.unescapeBuffer(s, decodeSpaces).toString();
  }
}

function qsEscape(str) {
  if (typeof str !== 'string') {
    if (typeof str === 'object') str = String(str);
    else str += '';
  }
  return binding.escape(str);
}

function primitive(v) {
  if (typeof v === 'string') return v;
  if (typeof v === 'number' && isFinite(v)) return `${v}`;
  if (typeof v === 'bigint') return `${v}`;
  if (typeof v === 'boolean') return v ? 'true' : 'false';
  return '';
}

function stringifyWith(encode, obj, sep, eq) {
  const keys = Object.keys(obj);
  let fields = '';
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    const value = obj[key];
    const head = encode(primitive(key)) + eq;
    if (Array.isArray(value)) {
      for (let j = 0; j < value.length; j++) {
        if (fields) fields += sep;
        fields += head + encode(primitive(value[j]));
      }
    } else {
      if (fields) fields += sep;
      fields += head + encode(primitive(value));
    }
  }
  return fields;
}

function stringify(obj, sep, eq, options) {
  sep ||= '&';
  eq ||= '=';
  if (obj === null || typeof obj !== 'object') return '';
  let encode = QueryString.escape;
  if (options && typeof options.encodeURIComponent === 'function') encode = options.encodeURIComponent;
  if (encode === qsEscape) return binding.stringifyQuery(obj, sep, eq);
  return stringifyWith(encode, obj, sep, eq);
}

function parseWith(decode, qs, sep, eq, maxKeys) {
  const obj = { __proto__: null };
  const pairs = binding.splitQuery(qs, sep, eq, maxKeys);
  for (let i = 0; i < pairs.length; i += 2) {
    const key = decodeSide(pairs[i], decode);
    const value = decodeSide(pairs[i + 1], decode);
    const present = obj[key];
    if (present === undefined) obj[key] = value;
    else if (present.pop) present.push(value);
    else obj[key] = [present, value];
  }
  return obj;
}

function decodeSide(text, decode) {
  if (text.length === 0) return text;
  text = text.replaceAll('+', '%20');
  try {
    return decode(text);
  } catch {
    return QueryString.unescape(text, true);
  }
}

function parse(qs, sep, eq, options) {
  if (typeof qs !== 'string' || qs.length === 0) return { __proto__: null };
  sep = sep ? String(sep) : '&';
  eq = eq ? String(eq) : '=';
  let maxKeys = 1000;
  if (options && typeof options.maxKeys === 'number') maxKeys = options.maxKeys;
  let decode = QueryString.unescape;
  if (options && typeof options.decodeURIComponent === 'function') decode = options.decodeURIComponent;
  if (decode === qsUnescape) return binding.parseQuery(qs, sep, eq, maxKeys);
  return parseWith(decode, qs, sep, eq, maxKeys);
}

const QueryString = module.exports = {
  unescapeBuffer,
  unescape: qsUnescape,
  escape: qsEscape,
  stringify,
  encode: stringify,
  parse,
  decode: parse,
};
