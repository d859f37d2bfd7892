'use strict';

// What all Intl constructors share: option readers with V8's messages, locale
// negotiation against the locales there is data for, private slots, class shape.
// Must not know: any one formatter.

const { canonicalize, parse, write } = require('internal/intl/tag');
const { isArray } = Array;
const { defineProperty } = Object;

const binding = internalBinding('intl');
const { LOCALES, regions } = require('internal/intl/data/locales');

// --- options ----------------------------------------------------------------------

function getOption(options, name, values, fallback, owner) {
  let value = options[name];
  if (value === undefined) return fallback;
  value = `${value}`;
  if (values !== undefined && !values.includes(value)) {
    throw new RangeError(`Value ${value} out of range for ${owner} options property ${name}`);
  }
  return value;
}

function getBoolean(options, name, fallback) {
  const value = options[name];
  return value === undefined ? fallback : Boolean(value);
}

function defaultNumber(value, low, high, fallback, name) {
  if (value === undefined) return fallback;
  value = Number(value);
  if (!(value >= low && value <= high)) throw new RangeError(`${name} value is out of range.`);
  return Math.floor(value);
}

function getNumber(options, name, low, high, fallback) {
  return defaultNumber(options[name], low, high, fallback, name);
}

// Null is refused, primitives are wrapped.
function coerceOptions(options, owner) {
  if (options === undefined) return { __proto__: null };
  if (options === null) throw new TypeError(`${owner} called on null or undefined`);
  return Object(options);
}

// The younger constructors take objects only.
function objectOptions(options) {
  if (options === undefined) return { __proto__: null };
  if (options === null || (typeof options !== 'object' && typeof options !== 'function')) {
    throw new TypeError('invalid_argument');
  }
  return options;
}

const MATCHERS = ['lookup', 'best fit'];

function readMatcher(options, owner) {
  return getOption(options, 'localeMatcher', MATCHERS, 'best fit', owner);
}

const TYPE = /^[a-zA-Z0-9]{3,8}(-[a-zA-Z0-9]{3,8})*$/;

function getTypeOption(options, name) {
  const value = options[name];
  if (value === undefined) return undefined;
  const text = `${value}`;
  if (!TYPE.test(text)) throw new RangeError(`Invalid ${name} : ${text}`);
  return text.toLowerCase();
}

// --- locales ----------------------------------------------------------------------

function canonicalizeLocaleList(locales) {
  if (locales === undefined) return [];
  if (typeof locales === 'string') return [canonicalize(locales)];
  if (locales === null) throw new TypeError('Cannot convert undefined or null to object');
  const own = localeText(locales);
  if (own !== undefined) return [own];
  const list = Object(locales);
  const length = Math.min(Math.max(Math.trunc(Number(list.length)) || 0, 0), Number.MAX_SAFE_INTEGER);
  const seen = [];
  for (let i = 0; i < length; i++) {
    if (!(i in list)) continue;
    const value = list[i];
    if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) {
      throw new TypeError('Language ID should be string or object.');
    }
    const tag = localeText(value) ?? canonicalize(`${value}`);
    if (!seen.includes(tag)) seen.push(tag);
  }
  return seen;
}

// Tags of Intl.Locale objects, which need no parsing.
const localeObjects = new WeakMap();

function localeText(value) {
  return typeof value === 'object' && value !== null ? localeObjects.get(value) : undefined;
}

// The locale of `tag` (no extensions) that has data: itself, a region of a language
// with data, or a shorter form; undefined when there is none.
function bestAvailable(tag) {
  for (;;) {
    if (LOCALES[tag] !== undefined || regions().has(tag)) return tag;
    const cut = tag.lastIndexOf('-');
    if (cut === -1) return undefined;
    tag = tag.slice(0, cut);
  }
}

let systemDefault;

function defaultLocale() {
  if (systemDefault === undefined) {
    const name = binding.systemLocale().split(/[.@]/)[0].replace(/_/g, '-');
    systemDefault = 'en-US';
    try {
      if (name !== '' && name !== 'C' && name !== 'POSIX') systemDefault = bestAvailable(canonicalize(name)) ?? 'en-US';
    } catch {
      // A name of another kind means the default.
    }
  }
  return systemDefault;
}

// `{ locale, dataLocale, [key]: value }`. `keys` maps an extension key to
// (value, dataLocale) => accepted value or undefined; `asked` are option values.
function resolveLocale(requested, keys, asked) {
  let found, extension;
  for (const tag of requested) {
    const parsed = parse(tag);
    const available = bestAvailable(parsed.base);
    if (available !== undefined) {
      found = available;
      extension = parsed.u;
      break;
    }
  }
  const result = { locale: found ?? defaultLocale() };
  const kept = [];
  for (const key in keys) {
    const accept = keys[key];
    let value;
    const inTag = extension?.get(key);
    if (inTag !== undefined) {
      value = accept(inTag === '' ? 'true' : inTag, result.locale);
      if (value !== undefined) kept.push([key, inTag]);
    }
    if (asked?.[key] !== undefined) {
      const wanted = accept(asked[key], result.locale);
      if (wanted !== undefined && wanted !== value) {
        if (value !== undefined) kept.pop();
        value = wanted;
      }
    }
    result[key] = value;
  }
  result.dataLocale = result.locale;
  if (kept.length !== 0) result.locale = write(result.locale, kept);
  return result;
}

// The data of `kind` for a locale: its own over its parent's. A locale's file has what is
// different from its parent's only, in tables within tables too (undefined: the parent has it, this one not).
const loaded = { __proto__: null };

function layered(parent, own) {
  const over = { __proto__: parent };
  for (const key in own) {
    const under = parent[key];
    over[key] = isTable(own[key]) && isTable(under) ? layered(under, own[key]) : own[key];
  }
  return over;
}

function isTable(value) {
  return typeof value === 'object' && value !== null && !isArray(value);
}

function dataOf(kind, locale) {
  const key = `${kind}/${locale}`;
  let data = loaded[key];
  if (data !== undefined) return data;
  const parent = parentOf(locale);
  if (LOCALES[locale] === undefined) data = dataOf(kind, parent);
  else if (parent === undefined) data = require(`internal/intl/data/${kind}/${locale}`);
  else data = layered(dataOf(kind, parent), require(`internal/intl/data/${kind}/${locale}`));
  loaded[key] = data;
  return data;
}

function parentOf(locale) {
  if (LOCALES[locale] !== undefined) return LOCALES[locale] || undefined;
  return regions().get(locale) ?? locale.slice(0, locale.lastIndexOf('-'));
}

function supportedLocalesOf(name) {
  return function(locales, options) {
    const owner = `Intl.${name}.supportedLocalesOf`;
    const requested = canonicalizeLocaleList(locales);
    if (options !== undefined) readMatcher(coerceOptions(options, owner), owner);
    return requested.filter((tag) => bestAvailable(parse(tag).base) !== undefined);
  };
}

// --- classes ----------------------------------------------------------------------

const INCOMPATIBLE = (method, receiver) =>
  new TypeError(`Method ${method} called on incompatible receiver ${describe(receiver)}`);

function describe(value) {
  if (typeof value === 'object' && value !== null) {
    const name = value.constructor?.name;
    return Array.isArray(value) ? '[object Array]' : `#<${name || 'Object'}>`;
  }
  return typeof value === 'function' ? `${value}` : String(value);
}

// Gives `constructor` the shape of a builtin: hidden methods, tag, frozen prototype link.
function shape(constructor, name, length, methods, getters) {
  const { prototype } = constructor;
  const hide = (target, key, value) =>
    defineProperty(target, key, { __proto__: null, value, writable: true, enumerable: false, configurable: true });
  defineProperty(constructor, 'name', { __proto__: null, value: name, configurable: true });
  defineProperty(constructor, 'length', { __proto__: null, value: length, configurable: true });
  defineProperty(constructor, 'prototype', { __proto__: null, writable: false, enumerable: false, configurable: false });
  hide(prototype, 'constructor', constructor);
  for (const key in methods) hide(prototype, key, methods[key]);
  if (getters !== undefined) {
    for (const key of Object.keys(getters)) {
      const { get } = Object.getOwnPropertyDescriptor(getters, key);
      defineProperty(prototype, key, { __proto__: null, get, set: undefined, enumerable: false, configurable: true });
    }
  }
  defineProperty(prototype, Symbol.toStringTag, { __proto__: null, value: `Intl.${name}`, configurable: true });
  if (name !== 'Locale') {
    const holder = { supportedLocalesOf: supportedLocalesOf(name) };
    const method = { supportedLocalesOf(locales) { return holder.supportedLocalesOf(locales, arguments[1]); } };
    hide(constructor, 'supportedLocalesOf', method.supportedLocalesOf);
  }
  return constructor;
}

// The prototype `new.target` asks for, Intl's own without one.
function prototypeFor(target, constructor) {
  const prototype = target === undefined || target === constructor ? undefined : target.prototype;
  return typeof prototype === 'object' && prototype !== null ? prototype : constructor.prototype;
}

function needsNew(name) {
  return new TypeError(`Constructor Intl.${name} requires 'new'`);
}

// `slots.get(value)`, or V8's complaint.
function slotOf(slots, value, method) {
  const found = typeof value === 'object' && value !== null ? slots.get(value) : undefined;
  if (found === undefined) throw INCOMPATIBLE(method, value);
  return found;
}

module.exports = {
  INCOMPATIBLE, bestAvailable, canonicalizeLocaleList, coerceOptions, dataOf, defaultLocale, defaultNumber, getBoolean,
  getNumber, getOption, getTypeOption, localeObjects, needsNew, objectOptions, parentOf, prototypeFor, readMatcher,
  resolveLocale, shape, slotOf,
};
