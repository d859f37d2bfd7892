'use strict';

// Intl.Collator. Comparing is native (crates/intl/src/collation.rs).

const {
  INCOMPATIBLE, canonicalizeLocaleList, coerceOptions, getBoolean, getOption, getTypeOption, prototypeFor, readMatcher,
  resolveLocale, shape, slotOf,
} = require('internal/intl/common');

const { makeCompare } = internalBinding('intl');
const slots = new WeakMap();
const OWNER = 'Intl.Collator';

const COLLATIONS = {
  __proto__: null,
  de: ['eor', 'phonebk'], es: ['eor', 'trad'], sv: ['eor', 'trad'], ja: ['eor', 'unihan'],
  ko: ['eor', 'searchjl', 'unihan'], zh: ['eor', 'pinyin', 'stroke', 'unihan', 'zhuyin'], ar: ['compat', 'eor'],
};

// Locales with a collation of their own; others take that of their language.
const OWN = ('de-AT fr-CA ar-SA en-US zh-CN zh-TW zh-HK zh-MO zh-SG zh-Hans zh-Hans-CN zh-Hant zh-Hant-HK ' +
  'zh-Hant-TW').split(' ');

const SEARCH_BY_ROOT = ['de', 'ja', 'ko', 'zh', 'ar'];

const FLAGS = { __proto__: null, true: true, false: false };

function resolve(requested, options) {
  options = coerceOptions(options, OWNER);
  const out = { usage: getOption(options, 'usage', ['sort', 'search'], 'sort', OWNER) };
  readMatcher(options, OWNER);
  const collation = getTypeOption(options, 'collation');
  const numeric = getBoolean(options, 'numeric', undefined);
  const caseFirst = getOption(options, 'caseFirst', ['upper', 'lower', 'false'], undefined, OWNER);
  const locale = resolveLocale(requested, {
    co: (value, tag) => ((COLLATIONS[tag.slice(0, 2)] ?? ['eor']).includes(value) ? value : undefined),
    kn: (value) => (value in FLAGS ? value : undefined),
    kf: (value) => (value === 'upper' || value === 'lower' || value === 'false' ? value : undefined),
  }, { co: collation, kn: numeric === undefined ? undefined : `${numeric}`, kf: caseFirst });
  const cut = locale.dataLocale.indexOf('-');
  const own = cut === -1 || OWN.includes(locale.dataLocale);
  out.locale = own ? locale.locale : locale.locale.replace(locale.dataLocale, locale.dataLocale.slice(0, cut));
  out.dataLocale = locale.dataLocale;
  out.sensitivity = getOption(options, 'sensitivity', ['base', 'accent', 'case', 'variant'], 'variant', OWNER);
  out.ignorePunctuation = getBoolean(options, 'ignorePunctuation', false);
  out.collation = locale.co ?? 'default';
  out.numeric = locale.kn === 'true';
  out.caseFirst = locale.kf ?? 'false';
  return out;
}

function compareFor(o) {
  let tag = o.dataLocale;
  // Searching goes by the root order where the language's own is for sorting only.
  if (o.usage === 'search') tag = SEARCH_BY_ROOT.includes(tag.slice(0, 2)) ? 'und' : tag;
  else if (o.collation !== 'default') tag += `-u-co-${o.collation}`;
  return makeCompare(tag, o.sensitivity, o.caseFirst, o.numeric, o.ignorePunctuation);
}

function Collator() {
  const made = Object.create(prototypeFor(new.target, Collator));
  slots.set(made, { options: resolve(canonicalizeLocaleList(arguments[0]), arguments[1]), compare: undefined });
  return made;
}

shape(Collator, 'Collator', 0, {
  resolvedOptions() {
    const { options } = slotOf(slots, this, 'Intl.Collator.prototype.resolvedOptions');
    const { locale, usage, sensitivity, ignorePunctuation, collation, numeric, caseFirst } = options;
    return { locale, usage, sensitivity, ignorePunctuation, collation, numeric, caseFirst };
  },
}, {
  get compare() {
    const slot = typeof this === 'object' && this !== null ? slots.get(this) : undefined;
    if (slot === undefined) throw INCOMPATIBLE('get Intl.Collator.prototype.compare', this);
    slot.compare ??= compareFor(slot.options);
    return slot.compare;
  },
});

// Comparisons by `localeCompare(that, locale)` use one locale again and again.
const plain = new Map();

function compareWith(requested, options) {
  if (options !== undefined) return compareFor(resolve(requested, options));
  const key = requested.join();
  let compare = plain.get(key);
  if (compare === undefined) {
    compare = compareFor(resolve(requested, undefined));
    plain.set(key, compare);
  }
  return compare;
}

module.exports = { Collator, compareWith };
