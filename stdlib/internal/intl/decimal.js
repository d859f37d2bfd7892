'use strict';

// Exact decimal numbers for formatting: `{ negative, digits, exponent, special }`,
// value = 0.digits × 10^exponent; digits has no zeros at either end, '' means zero.
// Must not know: locales.

const NUMBER = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d+))?$/;

function make(negative, digits, exponent) {
  let start = 0;
  while (digits.charCodeAt(start) === 48) start++;
  let end = digits.length;
  while (end > start && digits.charCodeAt(end - 1) === 48) end--;
  digits = digits.slice(start, end);
  return { negative, digits, exponent: digits === '' ? 0 : exponent - start, special: undefined };
}

const NAN = { negative: false, digits: '', exponent: 0, special: 'nan' };
const infinity = (negative) => ({ negative, digits: '', exponent: 0, special: 'infinity' });

function fromText(text) {
  const match = NUMBER.exec(text);
  if (match === null) return NAN;
  const whole = match[2] ?? '';
  const fraction = match[3] ?? match[4] ?? '';
  return make(match[1] === '-', whole + fraction, whole.length + Number(match[5] ?? 0));
}

function fromNumber(value) {
  if (value !== value) return NAN;
  if (value === Infinity || value === -Infinity) return infinity(value < 0);
  if (value === 0) return make(Object.is(value, -0), '', 0);
  const negative = value < 0;
  const text = `${negative ? -value : value}`;
  const e = text.indexOf('e');
  const power = e === -1 ? 0 : Number(text.slice(e + 1));
  const mantissa = e === -1 ? text : text.slice(0, e);
  const point = mantissa.indexOf('.');
  if (point === -1) return make(negative, mantissa, mantissa.length + power);
  return make(negative, mantissa.slice(0, point) + mantissa.slice(point + 1), point + power);
}

// What `format(value)` takes: numbers, BigInts and decimal strings, these exactly.
function fromValue(value) {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value === 'object' || typeof value === 'function') value = toPrimitive(value);
  if (typeof value === 'bigint') return fromText(`${value}`);
  if (typeof value === 'string') {
    const text = value.trim();
    if (text === '') return make(false, '', 0);
    if (/^0[xob]/i.test(text)) {
      try {
        return fromText(`${BigInt(text)}`);
      } catch {
        return NAN;
      }
    }
    if (/^[+-]?Infinity$/.test(text)) return infinity(text[0] === '-');
    return fromText(text);
  }
  return fromNumber(Number(value));
}

function toPrimitive(value) {
  if (value === null) return 0;
  const exotic = value[Symbol.toPrimitive];
  if (exotic !== undefined && exotic !== null) {
    const result = Reflect.apply(exotic, value, ['number']);
    if (result === null || (typeof result !== 'object' && typeof result !== 'function')) return result;
    throw new TypeError('Cannot convert object to primitive value');
  }
  for (const name of ['valueOf', 'toString']) {
    const method = value[name];
    if (typeof method !== 'function') continue;
    const result = Reflect.apply(method, value, []);
    if (result === null || (typeof result !== 'object' && typeof result !== 'function')) return result;
  }
  throw new TypeError('Cannot convert object to primitive value');
}

// Adds one unit in the last place of a digit string; may grow by a digit.
function increment(digits) {
  let i = digits.length - 1;
  while (i >= 0 && digits[i] === '9') i--;
  const zeros = '0'.repeat(digits.length - 1 - i);
  if (i < 0) return `1${zeros}`;
  return digits.slice(0, i) + String.fromCharCode(digits.charCodeAt(i) + 1) + zeros;
}

// True when the discarded part (`half`: -1 below, 0 at, 1 above the middle; never
// nothing) takes the magnitude up.
function roundsUp(mode, negative, half, lastOdd) {
  switch (mode) {
    case 'ceil': return !negative;
    case 'floor': return negative;
    case 'expand': return true;
    case 'trunc': return false;
    case 'halfCeil': return half > 0 || (half === 0 && !negative);
    case 'halfFloor': return half > 0 || (half === 0 && negative);
    case 'halfTrunc': return half > 0;
    case 'halfEven': return half > 0 || (half === 0 && lastOdd);
    default: return half >= 0;
  }
}

// Rounds to a multiple of step × 10^place.
function round(value, place, mode, step) {
  const { digits, exponent, negative } = value;
  if (value.special !== undefined || digits === '') return value;
  const keep = exponent - place;
  if (step !== 1) return roundToStep(value, place, mode, step);
  if (keep >= digits.length) return value;
  const head = keep > 0 ? digits.slice(0, keep) : '';
  let half;
  if (keep < 0) {
    half = -1;
  } else {
    const next = digits.charCodeAt(keep) - 48;
    half = next > 5 ? 1 : next < 5 ? -1 : keep + 1 < digits.length ? 1 : 0;
  }
  const odd = head !== '' && (head.charCodeAt(head.length - 1) & 1) === 1;
  if (!roundsUp(mode, negative, half, odd)) return make(negative, head, exponent);
  if (head === '') return make(negative, '1', place + 1);
  const up = increment(head);
  return make(negative, up, exponent + up.length - head.length);
}

function roundToStep(value, place, mode, step) {
  const { digits, exponent, negative } = value;
  // All digits as an integer, and the step in units of its last one.
  const last = exponent - digits.length;
  const whole = BigInt(digits + '0'.repeat(Math.max(last - place, 0)));
  const by = BigInt(step) * 10n ** BigInt(Math.max(place - last, 0));
  const remainder = whole % by;
  if (remainder === 0n) return value;
  let multiple = whole / by;
  const twice = remainder * 2n;
  const half = twice === by ? 0 : twice > by ? 1 : -1;
  if (roundsUp(mode, negative, half, multiple % 2n === 1n)) multiple += 1n;
  const text = `${multiple * BigInt(step)}`;
  return make(negative, text, text.length + place);
}

// The value as [integer digits, fraction digits], at least as long as asked.
function layOut(value, minInteger, minFraction) {
  const { digits, exponent } = value;
  let whole, fraction;
  if (exponent <= 0) {
    whole = '';
    fraction = digits === '' ? '' : '0'.repeat(-exponent) + digits;
  } else {
    whole = digits.slice(0, exponent).padEnd(exponent, '0');
    fraction = digits.slice(exponent);
  }
  return [whole.padStart(minInteger, '0'), fraction.padEnd(minFraction, '0')];
}

module.exports = { fromNumber, fromValue, layOut, make, round };
