'use strict';

// The locale-sensitive methods of Number, BigInt, Date, String and arrays. Formatters
// for the defaults are made once.

const { apply } = Reflect;
const { canonicalizeLocaleList, defaultLocale } = require('internal/intl/common');

const numberValue = Number.prototype.valueOf;
const bigintValue = BigInt.prototype.valueOf;
const timeValue = Date.prototype.getTime;
const typedLength = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Int8Array.prototype), 'length').get;

let numbers;
let defaultNumbers;

function formatNumber(value, locales, options) {
  numbers ??= require('internal/intl/number_format');
  if (locales === undefined && options === undefined) {
    defaultNumbers ??= numbers.makeSlot([], undefined);
    return numbers.formatValue(defaultNumbers, value);
  }
  return numbers.formatValue(numbers.makeSlot(canonicalizeLocaleList(locales), options), value);
}

function receiver(valueOf, value, owner, kind) {
  try {
    return apply(valueOf, value, []);
  } catch {
    throw new TypeError(`${owner} requires that 'this' be a ${kind}`);
  }
}

function numberToLocaleString(locales, options) {
  const value = receiver(numberValue, this, 'Number.prototype.toLocaleString', 'Number');
  return formatNumber(value, locales, options);
}

function bigintToLocaleString(locales, options) {
  const value = receiver(bigintValue, this, 'BigInt.prototype.toLocaleString', 'BigInt');
  return formatNumber(value, locales, options);
}

// --- dates --------------------------------------------------------------------------

const defaultDates = { __proto__: null };

function formatDate(date, method, required, defaults, locales, options) {
  let time;
  try {
    time = apply(timeValue, date, []);
  } catch {
    throw new TypeError(`Method Date.prototype.${method} called on incompatible receiver ${receiverText(date)}`);
  }
  if (time !== time) return 'Invalid Date';
  const dates = require('internal/intl/date_format');
  if (locales === undefined && options === undefined) {
    // The zone may change between calls: process.env.TZ.
    const zone = dates.defaultZone();
    const known = defaultDates[required];
    const slot = known?.options.timeZone === zone ? known : dates.makeSlot([], undefined, required, defaults);
    defaultDates[required] = slot;
    return dates.formatTime(slot, time);
  }
  return dates.formatTime(dates.makeSlot(canonicalizeLocaleList(locales), options, required, defaults), time);
}

function receiverText(value) {
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? '[object Array]' : `#<${value.constructor?.name || 'Object'}>`;
}

function dateToLocaleString(locales, options) {
  return formatDate(this, 'toLocaleString', 'any', 'all', locales, options);
}

function dateToLocaleDateString(locales, options) {
  return formatDate(this, 'toLocaleDateString', 'date', 'date', locales, options);
}

function dateToLocaleTimeString(locales, options) {
  return formatDate(this, 'toLocaleTimeString', 'time', 'time', locales, options);
}

// --- strings ------------------------------------------------------------------------

function thisText(value, owner) {
  if (value === undefined || value === null) throw new TypeError(`${owner} called on null or undefined`);
  return `${value}`;
}

function localeCompare(that, locales, options) {
  const text = thisText(this, 'String.prototype.localeCompare');
  const collator = require('internal/intl/collator');
  return collator.compareWith(canonicalizeLocaleList(locales), options)(text, `${that}`);
}

function caseMap(name, plain, value, locales) {
  const text = thisText(value, `String.prototype.${name}`);
  const requested = canonicalizeLocaleList(locales);
  const locale = requested[0] ?? defaultLocale();
  const language = locale.slice(0, 3).replace('-', '');
  if (language !== 'tr' && language !== 'az' && language !== 'lt' && language !== 'el' && language !== 'hy') {
    return apply(plain, text, []);
  }
  const binding = internalBinding('intl');
  return plain === toUpper ? binding.upper(text, language) : binding.lower(text, language);
}

const toUpper = String.prototype.toUpperCase;
const toLower = String.prototype.toLowerCase;

function toLocaleUpperCase(locales) {
  return caseMap('toLocaleUpperCase', toUpper, this, locales);
}

function toLocaleLowerCase(locales) {
  return caseMap('toLocaleLowerCase', toLower, this, locales);
}

// --- arrays -------------------------------------------------------------------------

// Arrays on the way, so that one inside itself ends.
const open = [];

function joinLocalized(list, length, locales, options) {
  if (open.includes(list)) return '';
  open.push(list);
  try {
    let text = '';
    for (let i = 0; i < length; i++) {
      if (i > 0) text += ',';
      const value = list[i];
      if (value !== undefined && value !== null) text += `${value.toLocaleString(locales, options)}`;
    }
    return text;
  } finally {
    open.pop();
  }
}

function arrayToLocaleString(locales, options) {
  if (this === undefined || this === null) throw new TypeError('Cannot convert undefined or null to object');
  const list = Object(this);
  const length = Math.min(Math.max(Math.trunc(Number(list.length)) || 0, 0), Number.MAX_SAFE_INTEGER);
  return joinLocalized(list, length, locales, options);
}

function typedArrayToLocaleString(locales, options) {
  let length;
  try {
    length = apply(typedLength, this, []);
  } catch {
    throw new TypeError('Method %TypedArray%.prototype.toLocaleString called on incompatible receiver ' +
      receiverText(this));
  }
  return joinLocalized(this, length, locales, options);
}

module.exports = {
  arrayToLocaleString, bigintToLocaleString, dateToLocaleDateString, dateToLocaleString, dateToLocaleTimeString,
  localeCompare, numberToLocaleString, toLocaleLowerCase, toLocaleUpperCase, typedArrayToLocaleString,
};
