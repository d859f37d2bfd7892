// punycode: the deprecated module (DEP0040): Bootstring as in RFC 3492 and the
// helpers the userland package of the same name has. Must stay free of URL rules.
'use strict';

process.emitWarning(
  'The `punycode` module is deprecated. Please use a userland alternative instead.',
  'DeprecationWarning', 'DEP0040');

const kMax = 2147483647;
const kBase = 36;
const kMin = 1;
const kTop = 26;
const messages = {
  'overflow': 'Overflow: input needs wider integers to process',
  'not-basic': 'Illegal input >= 0x80 (not a basic code point)',
  'invalid-input': 'Invalid input',
};

function fail(kind) {
  throw new RangeError(messages[kind]);
}

// Applies f to each label; what is in front of an @ is kept.
function mapDomain(domain, f) {
  const at = domain.indexOf('@');
  const local = at === -1 ? '' : `${domain.slice(0, domain.indexOf('@'))}@`;
  // Like the original, text after a second @ is dropped.
  const rest = at === -1 ? domain : domain.split('@')[1];
  return local + rest.replace(/[\x2E\u3002\uFF0E\uFF61]/g, '.').split('.').map(f).join('.');
}

function ucs2decode(string) {
  const out = [];
  for (let i = 0; i < string.length; i++) {
    const unit = string.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff && i + 1 < string.length) {
      const next = string.charCodeAt(i + 1);
      if ((next & 0xfc00) === 0xdc00) {
        out.push(((unit & 0x3ff) << 10) + (next & 0x3ff) + 0x10000);
        i++;
        continue;
      }
    }
    out.push(unit);
  }
  return out;
}

const ucs2encode = (codePoints) => String.fromCodePoint(...codePoints);

function digitOf(code) {
  if (code >= 0x30 && code < 0x3a) return 26 + (code - 0x30);
  if (code >= 0x41 && code < 0x5b) return code - 0x41;
  if (code >= 0x61 && code < 0x7b) return code - 0x61;
  return kBase;
}

function charOf(digit) {
  return String.fromCharCode(digit < 26 ? digit + 97 : digit + 22);
}

function adapt(delta, points, first) {
  let k = 0;
  delta = first ? Math.floor(delta / 700) : delta >> 1;
  delta += Math.floor(delta / points);
  for (; delta > ((kBase - kMin) * kTop) >> 1; k += kBase) delta = Math.floor(delta / (kBase - kMin));
  return Math.floor(k + (kBase - kMin + 1) * delta / (delta + 38));
}

function threshold(k, bias) {
  return k <= bias ? kMin : k >= bias + kTop ? kTop : k - bias;
}

function decode(input) {
  const out = [];
  let i = 0;
  let n = 128;
  let bias = 72;
  const basic = Math.max(input.lastIndexOf('-'), 0);
  for (let j = 0; j < basic; j++) {
    if (input.charCodeAt(j) >= 0x80) fail('not-basic');
    out.push(input.charCodeAt(j));
  }
  for (let index = basic > 0 ? basic + 1 : 0; index < input.length;) {
    const before = i;
    for (let w = 1, k = kBase; ; k += kBase) {
      if (index >= input.length) fail('invalid-input');
      const digit = digitOf(input.charCodeAt(index++));
      if (digit >= kBase) fail('invalid-input');
      if (digit > Math.floor((kMax - i) / w)) fail('overflow');
      i += digit * w;
      const t = threshold(k, bias);
      if (digit < t) break;
      if (w > Math.floor(kMax / (kBase - t))) fail('overflow');
      w *= kBase - t;
    }
    const length = out.length + 1;
    bias = adapt(i - before, length, before === 0);
    if (Math.floor(i / length) > kMax - n) fail('overflow');
    n += Math.floor(i / length);
    i %= length;
    out.splice(i++, 0, n);
  }
  return String.fromCodePoint(...out);
}

function encode(input) {
  const points = ucs2decode(input);
  let out = '';
  for (let i = 0; i < points.length; i++) if (points[i] < 0x80) out += String.fromCharCode(points[i]);
  const basic = out.length;
  let handled = basic;
  let n = 128;
  let delta = 0;
  let bias = 72;
  if (basic) out += '-';
  while (handled < points.length) {
    let m = kMax;
    for (let i = 0; i < points.length; i++) if (points[i] >= n && points[i] < m) m = points[i];
    if (m - n > Math.floor((kMax - delta) / (handled + 1))) fail('overflow');
    delta += (m - n) * (handled + 1);
    n = m;
    for (let i = 0; i < points.length; i++) {
      if (points[i] < n && ++delta > kMax) fail('overflow');
      if (points[i] !== n) continue;
      let q = delta;
      for (let k = kBase; ; k += kBase) {
        const t = threshold(k, bias);
        if (q < t) break;
        out += charOf(t + (q - t) % (kBase - t));
        q = Math.floor((q - t) / (kBase - t));
      }
      out += charOf(q);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
    delta++;
    n++;
  }
  return out;
}

function toUnicode(input) {
  return mapDomain(input, (label) => (/^xn--/.test(label) ? decode(label.slice(4).toLowerCase()) : label));
}

function toASCII(input) {
  // eslint-disable-next-line no-control-regex
  return mapDomain(input, (label) => (/[^\0-\x7F]/.test(label) ? `xn--${encode(label)}` : label));
}

module.exports = {
  version: '2.1.0',
  ucs2: { decode: ucs2decode, encode: ucs2encode },
  decode,
  encode,
  toASCII,
  toUnicode,
};
