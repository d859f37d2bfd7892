'use strict';

// Plural categories of CLDR, per language, as functions of the operands of a
// formatted number: n (absolute value), i (integer part), v (number of visible
// fraction digits), f (those digits), t (those without trailing zeros), c (compact
// exponent).

const oneOther = (n) => (n === 1 ? 'one' : 'other');
const integerOne = (n, i, v) => (i === 1 && v === 0 ? 'one' : 'other');
const none = () => 'other';
// Millions take "de" in Romance languages.
const million = (i, v, c) => (c === 0 && i !== 0 && i % 1e6 === 0 && v === 0) || c > 5;

function arabic(n, i, v) {
  if (n === 0) return 'zero';
  if (n === 1) return 'one';
  if (n === 2) return 'two';
  if (v !== 0 && n !== i) return 'other';
  const rest = n % 100;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 && rest <= 99 ? 'many' : 'other';
}

function russian(n, i, v) {
  if (v !== 0) return 'other';
  const ten = i % 10;
  const hundred = i % 100;
  if (ten === 1 && hundred !== 11) return 'one';
  if (ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14)) return 'few';
  return 'many';
}

function polish(n, i, v) {
  if (v !== 0) return 'other';
  if (i === 1) return 'one';
  const ten = i % 10;
  const hundred = i % 100;
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? 'few' : 'many';
}

const CARDINAL = {
  __proto__: null,
  en: integerOne,
  de: integerOne,
  nl: integerOne,
  sv: integerOne,
  it: (n, i, v, f, t, c) => (i === 1 && v === 0 ? 'one' : million(i, v, c) ? 'many' : 'other'),
  es: (n, i, v, f, t, c) => (n === 1 ? 'one' : million(i, v, c) ? 'many' : 'other'),
  fr: (n, i, v, f, t, c) => (i === 0 || i === 1 ? 'one' : million(i, v, c) ? 'many' : 'other'),
  pt: (n, i, v, f, t, c) => (i === 0 || i === 1 ? 'one' : million(i, v, c) ? 'many' : 'other'),
  'pt-PT': (n, i, v, f, t, c) => (i === 1 && v === 0 ? 'one' : million(i, v, c) ? 'many' : 'other'),
  tr: oneOther,
  ja: none,
  ko: none,
  zh: none,
  ar: arabic,
  ru: russian,
  uk: russian,
  pl: polish,
};

const ORDINAL = {
  __proto__: null,
  en(n) {
    const ten = n % 10;
    const hundred = n % 100;
    if (ten === 1 && hundred !== 11) return 'one';
    if (ten === 2 && hundred !== 12) return 'two';
    return ten === 3 && hundred !== 13 ? 'few' : 'other';
  },
  fr: oneOther,
  it: (n) => (n === 8 || n === 11 || n === 80 || n === 800 ? 'many' : 'other'),
  sv(n) {
    const ten = n % 10;
    const hundred = n % 100;
    return (ten === 1 || ten === 2) && hundred !== 11 && hundred !== 12 ? 'one' : 'other';
  },
};

// As V8 lists them.
const CATEGORIES = {
  __proto__: null,
  cardinal: {
    __proto__: null,
    it: ['many', 'one', 'other'], es: ['many', 'one', 'other'], fr: ['many', 'one', 'other'],
    pt: ['many', 'one', 'other'], ja: ['other'], ko: ['other'], zh: ['other'],
    ar: ['few', 'many', 'one', 'two', 'zero', 'other'], ru: ['few', 'many', 'one', 'other'],
    pl: ['few', 'many', 'one', 'other'],
  },
  ordinal: {
    __proto__: null,
    en: ['few', 'one', 'two', 'other'], fr: ['one', 'other'], it: ['many', 'other'], sv: ['one', 'other'],
  },
};

function ruleOf(type, locale) {
  const table = type === 'ordinal' ? ORDINAL : CARDINAL;
  return table[locale] ?? table[locale.split('-')[0]] ?? none;
}

function categoriesOf(type, locale) {
  const known = CATEGORIES[type][locale.split('-')[0]];
  if (known !== undefined) return known;
  return type === 'ordinal' ? ['other'] : ['one', 'other'];
}

// The category of a number shown as `whole` and `fraction` digits.
function select(rule, whole, fraction, compact) {
  const n = Number(fraction === '' ? whole : `${whole}.${fraction}`);
  const v = fraction.length;
  if (v === 0) return rule(n, n, 0, 0, 0, compact);
  const trimmed = fraction.replace(/0+$/, '');
  return rule(n, Number(whole), v, Number(fraction), trimmed === '' ? 0 : Number(trimmed), compact);
}

module.exports = { categoriesOf, ruleOf, select };
