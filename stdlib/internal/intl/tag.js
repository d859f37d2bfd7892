'use strict';

// Language tags (UTS 35 Unicode BCP 47 locale identifiers): parsing, canonical form,
// writing. Must not know: which locales have data.

// Deprecated codes and what they became; the usual ones of CLDR's aliases.
const LANGUAGES = {
  __proto__: null,
  iw: 'he', in: 'id', ji: 'yi', jw: 'jv', mo: 'ro', cmn: 'zh', tl: 'fil', sh: 'sr-Latn', aam: 'aas', scc: 'sr', scr: 'hr',
  eng: 'en', deu: 'de', ger: 'de', fra: 'fr', fre: 'fr', spa: 'es', ita: 'it', por: 'pt', nld: 'nl', dut: 'nl', rus: 'ru',
  pol: 'pl', swe: 'sv', jpn: 'ja', kor: 'ko', zho: 'zh', chi: 'zh', tur: 'tr', ara: 'ar', arb: 'ar', heb: 'he', hin: 'hi',
  ukr: 'uk', ces: 'cs', cze: 'cs', dan: 'da', fin: 'fi', ell: 'el', gre: 'el', hun: 'hu', nob: 'nb', nno: 'nn', nor: 'no',
  ron: 'ro', rum: 'ro', vie: 'vi', tha: 'th', ind: 'id', cat: 'ca', bul: 'bg', hrv: 'hr', srp: 'sr', slk: 'sk', slv: 'sl',
};
const REGIONS = {
  __proto__: null,
  BU: 'MM', DD: 'DE', FX: 'FR', TP: 'TL', YD: 'YE', ZR: 'CD', UK: 'GB', SU: 'RU', CS: 'RS', YU: 'RS', AN: 'CW', NT: 'SA',
  276: 'DE', 840: 'US', 826: 'GB', 250: 'FR', 392: 'JP', 156: 'CN',
};
const KEYWORDS = {
  __proto__: null,
  'ca-gregorian': 'gregory', 'ca-ethiopic-amete-alem': 'ethioaa', 'ca-islamicc': 'islamic-civil',
  'ks-primary': 'level1', 'ks-secondary': 'level2', 'ks-tertiary': 'level3', 'ks-quaternary': 'level4',
  'co-phonebook': 'phonebk', 'co-traditional': 'trad', 'co-dictionary': 'dict', 'ms-imperial': 'uksystem',
  'kn-yes': '', 'kb-yes': '', 'kc-yes': '', 'kh-yes': '', 'kk-yes': '', 'ka-noignore': 'noignore',
};
const GRANDFATHERED = {
  __proto__: null,
  'art-lojban': 'jbo', 'cel-gaulish': 'xtg', 'zh-guoyu': 'zh', 'zh-hakka': 'hak', 'zh-xiang': 'hsn', 'zh-min-nan': 'nan',
  'i-klingon': 'x', 'sgn-gr': 'gss',
};

const LANGUAGE = /^(?:[a-z]{2,3}|[a-z]{5,8})$/;
const SCRIPT = /^[a-z]{4}$/;
const REGION = /^(?:[a-z]{2}|[0-9]{3})$/;
const VARIANT = /^(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})$/;
const ALNUM = /^[a-z0-9]{1,8}$/;
const TKEY = /^[a-z][0-9]$/;

function invalid() {
  return new RangeError('Incorrect locale information provided');
}

const title = (text) => text[0].toUpperCase() + text.slice(1);

// Reads language, script, region and variants from `parts`; returns the next index.
function readLanguage(parts, i, out) {
  if (!LANGUAGE.test(parts[i] ?? '')) throw invalid();
  out.language = parts[i++];
  if (i < parts.length && SCRIPT.test(parts[i])) out.script = title(parts[i++]);
  if (i < parts.length && REGION.test(parts[i])) out.region = parts[i++].toUpperCase();
  out.variants = [];
  while (i < parts.length && VARIANT.test(parts[i])) {
    if (out.variants.includes(parts[i])) throw invalid();
    out.variants.push(parts[i++]);
  }
  return i;
}

function readUnicode(parts, i, out) {
  const attributes = [];
  while (i < parts.length && parts[i].length > 2) attributes.push(parts[i++]);
  const keywords = new Map();
  while (i < parts.length && parts[i].length === 2) {
    const key = parts[i++];
    if (!/^[a-z0-9][a-z]$/.test(key)) throw invalid();
    const values = [];
    while (i < parts.length && parts[i].length > 2) values.push(parts[i++]);
    let value = values.join('-');
    if (value === 'true') value = '';
    if (!keywords.has(key)) keywords.set(key, KEYWORDS[`${key}-${value}`] ?? value);
  }
  if (attributes.length === 0 && keywords.size === 0) throw invalid();
  out.attributes = attributes.sort();
  out.u = new Map([...keywords].sort((a, b) => (a[0] < b[0] ? -1 : 1)));
  return i;
}

function readTransform(parts, i, out) {
  const inner = {};
  let text = '';
  if (i < parts.length && LANGUAGE.test(parts[i])) {
    i = readLanguage(parts, i, inner);
    text = baseOf(inner).toLowerCase();
  }
  const fields = [];
  while (i < parts.length && TKEY.test(parts[i])) {
    const key = parts[i++];
    const values = [];
    while (i < parts.length && parts[i].length > 2) values.push(parts[i++]);
    if (values.length === 0) throw invalid();
    fields.push([key, values.join('-')]);
  }
  if (text === '' && fields.length === 0) throw invalid();
  fields.sort((a, b) => (a[0] < b[0] ? -1 : 1));
  for (const [key, value] of fields) text += `${text === '' ? '' : '-'}${key}-${value}`;
  out.push(['t', text]);
  return i;
}

function baseOf({ language, script, region, variants }) {
  let base = language;
  if (script) base += `-${script}`;
  if (region) base += `-${region}`;
  for (let i = 0; i < variants.length; i++) base += `-${variants[i]}`;
  return base;
}

const cache = new Map();

// `{ language, script, region, variants, base, u: Map, attributes, others }`.
function parse(tag) {
  const known = cache.get(tag);
  if (known !== undefined) return known;
  let text = tag.toLowerCase();
  text = GRANDFATHERED[text] ?? text;
  const parts = text.split('-');
  const out = { others: [], u: undefined, attributes: [] };
  let i = readLanguage(parts, 0, out);
  const singletons = [];
  while (i < parts.length) {
    const singleton = parts[i++];
    if (singleton.length !== 1 || !ALNUM.test(singleton) || singletons.includes(singleton)) throw invalid();
    singletons.push(singleton);
    const start = i;
    for (let k = i; k < parts.length && (singleton === 'x' || parts[k].length !== 1); k++) {
      if (!ALNUM.test(parts[k])) throw invalid();
    }
    if (singleton === 'u') {
      i = readUnicode(parts, i, out);
    } else if (singleton === 't') {
      i = readTransform(parts, i, out.others);
    } else if (singleton === 'x') {
      i = parts.length;
      out.x = parts.slice(start).join('-');
    } else {
      while (i < parts.length && parts[i].length > 1) i++;
      out.others.push([singleton, parts.slice(start, i).join('-')]);
    }
    if (i === start) throw invalid();
  }
  const alias = LANGUAGES[out.language]?.split('-');
  if (alias !== undefined) {
    out.language = alias[0];
    out.script ??= alias[1];
  }
  out.region = REGIONS[out.region] ?? out.region;
  out.variants.sort();
  out.base = baseOf(out);
  if (cache.size > 200) cache.clear();
  cache.set(tag, out);
  return out;
}

function unicodeText(attributes, keywords) {
  let text = 'u';
  for (const attribute of attributes) text += `-${attribute}`;
  for (const [key, value] of keywords) text += value === '' ? `-${key}` : `-${key}-${value}`;
  return text;
}

function format(parsed) {
  const extensions = parsed.others.map(([key, value]) => `${key}-${value}`);
  if (parsed.u !== undefined) extensions.push(unicodeText(parsed.attributes, parsed.u));
  extensions.sort();
  if (parsed.x !== undefined) extensions.push(`x-${parsed.x}`);
  return [parsed.base, ...extensions].join('-');
}

// `base` with the keywords given as [key, value] pairs.
function write(base, keywords) {
  keywords = keywords.slice().sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return `${base}-${unicodeText([], keywords)}`;
}

module.exports = { baseOf, canonicalize: (tag) => format(parse(tag)), format, invalid, parse, write };
