'use strict';

// Intl.Locale.

const { canonicalizeLocaleList, getOption, localeObjects, needsNew, prototypeFor, shape, slotOf } =
  require('internal/intl/common');
const { format, invalid, parse, baseOf } = require('internal/intl/tag');

const slots = new WeakMap();
const OWNER = 'Locale';

const TYPE = /^[a-zA-Z0-9]{3,8}(-[a-zA-Z0-9]{3,8})*$/;

function subtag(options, name, pattern) {
  const value = options[name];
  if (value === undefined) return undefined;
  const text = `${value}`;
  if (!pattern.test(text)) throw invalid();
  return text;
}

function applyOptions(parsed, options) {
  const language = subtag(options, 'language', /^([a-z]{2,3}|[a-z]{5,8})$/i);
  const script = subtag(options, 'script', /^[a-z]{4}$/i);
  const region = subtag(options, 'region', /^([a-z]{2}|\d{3})$/i);
  const base = baseOf({
    language: language ?? parsed.language,
    script: script ?? parsed.script,
    region: region ?? parsed.region,
    variants: parsed.variants,
  });
  const out = { ...parsed, ...parse(base), u: new Map(parsed.u), attributes: parsed.attributes, others: parsed.others };
  const set = (key, value) => {
    if (value !== undefined) out.u.set(key, value === 'true' ? '' : value.toLowerCase());
  };
  set('ca', subtag(options, 'calendar', TYPE));
  set('co', subtag(options, 'collation', TYPE));
  set('hc', getOption(options, 'hourCycle', ['h11', 'h12', 'h23', 'h24'], undefined, OWNER));
  set('kf', getOption(options, 'caseFirst', ['upper', 'lower', 'false'], undefined, OWNER));
  if (options.numeric !== undefined) set('kn', options.numeric ? 'true' : 'false');
  set('nu', subtag(options, 'numberingSystem', TYPE));
  out.u = out.u.size === 0 && out.attributes.length === 0 ? undefined
    : new Map([...out.u].sort((a, b) => (a[0] < b[0] ? -1 : 1)));
  return parse(format(out));
}

function make(target, parsed) {
  const made = Object.create(target);
  slots.set(made, parsed);
  localeObjects.set(made, format(parsed));
  return made;
}

function Locale(tag) {
  if (new.target === undefined) throw needsNew('Locale');
  if (typeof tag !== 'string' && (typeof tag !== 'object' || tag === null)) {
    throw new TypeError("First argument to Intl.Locale constructor can't be empty or missing");
  }
  const options = arguments[1];
  if (options === null) throw new TypeError('Cannot convert undefined or null to object');
  const parsed = parse(canonicalizeLocaleList([tag])[0]);
  return make(prototypeFor(new.target, Locale), options === undefined ? parsed : applyOptions(parsed, Object(options)));
}

// --- likely subtags -------------------------------------------------------------------

let likely;

function likelyOf(key) {
  if (likely === undefined) {
    likely = new Map();
    for (const pair of require('internal/intl/data/likely').LIKELY.split(' ')) {
      const [from, to] = pair.split('=');
      likely.set(from, to.includes('-') && /^[A-Z]/.test(to) ? `${from}-${to}` : to);
    }
  }
  const found = likely.get(key);
  return found === undefined ? undefined : parse(found);
}

// Language, script and region with what is missing filled in; undefined when unknown.
function maximized({ language, script, region }) {
  const tries = [];
  if (script && region) tries.push(`${language}-${script}-${region}`);
  if (region) tries.push(`${language}-${region}`);
  if (script) tries.push(`${language}-${script}`);
  tries.push(language);
  if (script) tries.push(`und-${script}`);
  for (const key of tries) {
    const found = likelyOf(key);
    if (found === undefined) continue;
    return {
      language: language === 'und' ? found.language : language,
      script: script ?? found.script,
      region: region ?? found.region,
      variants: [],
    };
  }
  return undefined;
}

function minimized(parsed) {
  const full = maximized(parsed);
  if (full === undefined) return undefined;
  const { language, script, region } = full;
  const whole = baseOf(full);
  for (const shorter of [{ language }, { language, region }, { language, script }]) {
    const again = maximized(shorter);
    if (again !== undefined && baseOf(again) === whole) return { variants: [], ...shorter };
  }
  return full;
}

function withBase(slot, fields) {
  if (fields === undefined) return slot;
  const { language, script, region } = fields;
  return parse(format({ ...slot, base: baseOf({ language, script, region, variants: slot.variants }) }));
}

// --- what a locale prefers --------------------------------------------------------------

function groupOf(table, region, fallback) {
  for (const key in table) {
    if (table[key].split(' ').includes(region)) return key;
  }
  return fallback;
}

const RTL = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'];
const self = (value, name) => slotOf(slots, value, `get Intl.Locale.prototype.${name}`);
const keyword = (value, name, key) => self(value, name).u?.get(key);
const regionOf = (slot) => slot.region ?? maximized(slot)?.region;

shape(Locale, 'Locale', 1, {
  toString() {
    return format(slotOf(slots, this, 'Intl.Locale.prototype.toString'));
  },
  maximize() {
    const slot = slotOf(slots, this, 'Intl.Locale.prototype.maximize');
    return make(Locale.prototype, withBase(slot, maximized(slot)));
  },
  minimize() {
    const slot = slotOf(slots, this, 'Intl.Locale.prototype.minimize');
    return make(Locale.prototype, withBase(slot, minimized(slot)));
  },
}, {
  get language() {
    const { language } = self(this, 'language');
    return language === 'und' ? undefined : language;
  },
  get script() { return self(this, 'script').script; },
  get region() { return self(this, 'region').region; },
  get baseName() { return self(this, 'baseName').base; },
  get calendar() { return keyword(this, 'calendar', 'ca'); },
  get caseFirst() { return keyword(this, 'caseFirst', 'kf'); },
  get collation() { return keyword(this, 'collation', 'co'); },
  get hourCycle() { return keyword(this, 'hourCycle', 'hc'); },
  get numeric() {
    const value = keyword(this, 'numeric', 'kn');
    return value === '' || value === 'true';
  },
  get numberingSystem() { return keyword(this, 'numberingSystem', 'nu'); },
  get calendars() { return [keyword(this, 'calendars', 'ca') ?? 'gregory']; },
  get collations() {
    const own = keyword(this, 'collations', 'co');
    return own === undefined ? ['emoji', 'eor'] : [own];
  },
  get hourCycles() {
    const own = keyword(this, 'hourCycles', 'hc');
    if (own !== undefined) return [own];
    return groupOf(require('internal/intl/data/likely').HOUR_CYCLES, regionOf(self(this, 'hourCycles')), 'h23').split(',');
  },
  get numberingSystems() {
    const slot = self(this, 'numberingSystems');
    const own = slot.u?.get('nu');
    if (own !== undefined) return [own];
    const { NumberFormat } = require('internal/intl/number_format');
    return [new NumberFormat(slot.base).resolvedOptions().numberingSystem];
  },
  get textInfo() {
    const slot = self(this, 'textInfo');
    const script = slot.script ?? maximized(slot)?.script;
    return { direction: RTL.includes(script) ? 'rtl' : 'ltr' };
  },
  get timeZones() {
    const { region } = self(this, 'timeZones');
    if (region === undefined) return undefined;
    const pair = require('internal/intl/data/likely').ZONES.split(' ').find((text) => text.startsWith(`${region}=`));
    return pair === undefined ? [] : pair.slice(pair.indexOf('=') + 1).split(',');
  },
  get weekInfo() {
    const region = regionOf(self(this, 'weekInfo'));
    const [first, weekend, days] = groupOf(require('internal/intl/data/likely').WEEKS, region, '1:67:1').split(':');
    return { firstDay: Number(first), weekend: weekend.split('').map(Number), minimalDays: Number(days) };
  },
});

module.exports = { Locale };
