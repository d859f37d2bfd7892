'use strict';

// Reads the options of Intl.NumberFormat (and the digit options PluralRules shares),
// in the order of ECMA-402, with V8's messages.

const {
  coerceOptions, defaultNumber, getNumber, getOption, getTypeOption, readMatcher, resolveLocale,
} = require('internal/intl/common');

// Fraction digits of currencies that have not two (ISO 4217 as CLDR has it).
const CURRENCY_DIGITS = {
  __proto__: null,
  BHD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3, CLF: 4, UYW: 4,
};
for (const code of ('ADP AFN ALL BIF BYR CLP DJF ESP GNF IQD IRR ISK ITL JPY KMF KPW KRW LAK LBP LUF MGA MGF MMK MRO ' +
  'PYG RSD RWF SLL SOS STD SYP TMM TRL UGX UYI VND VUV XAF XOF XPF YER ZMK ZWD').split(' ')) {
  CURRENCY_DIGITS[code] = 0;
}

const UNITS = ('acre bit byte celsius centimeter day degree fahrenheit fluid-ounce foot gallon gigabit gigabyte gram ' +
  'hectare hour inch kilobit kilobyte kilogram kilometer liter megabit megabyte meter microsecond mile ' +
  'mile-scandinavian milliliter millimeter millisecond minute month nanosecond ounce percent petabyte pound second ' +
  'stone terabit terabyte week yard year').split(' ');

const INCREMENTS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000];
const MODES = ['ceil', 'floor', 'expand', 'trunc', 'halfCeil', 'halfFloor', 'halfExpand', 'halfTrunc', 'halfEven'];
const OWNER = 'Intl.NumberFormat';

function isUnit(unit) {
  if (UNITS.includes(unit)) return true;
  const cut = unit.indexOf('-per-');
  return cut !== -1 && UNITS.includes(unit.slice(0, cut)) && UNITS.includes(unit.slice(cut + 5));
}

// Zero digits of the decimal numbering systems; `hanidec` has no range.
const DIGITS = {
  __proto__: null,
  latn: 0x30, arab: 0x660, arabext: 0x6f0, beng: 0x9e6, deva: 0x966, fullwide: 0xff10, gujr: 0xae6, guru: 0xa66,
  khmr: 0x17e0, knda: 0xce6, laoo: 0xed0, limb: 0x1946, mlym: 0xd66, mong: 0x1810, mymr: 0x1040, orya: 0xb66,
  tamldec: 0xbe6, telu: 0xc66, thai: 0xe50, tibt: 0xf20, hanidec: -1, adlm: 0x1e950, bali: 0x1b50, java: 0xa9d0,
  nkoo: 0x7c0, olck: 0x1c50, cham: 0xaa50, kali: 0xa900, lana: 0x1a80, lanatham: 0x1a90, lepc: 0x1c40, mtei: 0xabf0,
  saur: 0xa8d0, sund: 0x1bb0, talu: 0x19d0, vaii: 0xa620, mathbold: 0x1d7ce, mathdbl: 0x1d7d8, mathsans: 0x1d7e2,
  mathsanb: 0x1d7ec, mathmono: 0x1d7f6, segment: 0x1fbf0, osma: 0x104a0, brah: 0x11066, cakm: 0x11136, takr: 0x116c0,
  sinh: 0xde6, mymrshan: 0x1090, mymrtlng: 0xa9f0, nagm: 0x1e4f0, rohg: 0x10d30, wara: 0x118e0,
};

function acceptNumberingSystem(value) {
  return DIGITS[value] !== undefined ? value : undefined;
}

function readDigits(options, out, minDefault, maxDefault, compact, owner) {
  out.minimumIntegerDigits = getNumber(options, 'minimumIntegerDigits', 1, 21, 1);
  let minFraction = options.minimumFractionDigits;
  let maxFraction = options.maximumFractionDigits;
  const minSignificant = options.minimumSignificantDigits;
  const maxSignificant = options.maximumSignificantDigits;
  const increment = getNumber(options, 'roundingIncrement', 1, 5000, 1);
  if (!INCREMENTS.includes(increment)) throw new RangeError('roundingIncrement value is out of range.');
  out.roundingIncrement = increment;
  out.roundingMode = getOption(options, 'roundingMode', MODES, 'halfExpand', owner);
  const priority = getOption(options, 'roundingPriority', ['auto', 'morePrecision', 'lessPrecision'], 'auto', owner);
  out.trailingZeroDisplay = getOption(options, 'trailingZeroDisplay', ['auto', 'stripIfInteger'], 'auto', owner);

  const hasSignificant = minSignificant !== undefined || maxSignificant !== undefined;
  const hasFraction = minFraction !== undefined || maxFraction !== undefined;
  let needSignificant = true;
  let needFraction = true;
  if (priority === 'auto') {
    needSignificant = hasSignificant;
    if (hasSignificant || (!hasFraction && compact)) needFraction = false;
  }
  if (needSignificant) {
    out.minimumSignificantDigits = defaultNumber(minSignificant, 1, 21, 1, 'minimumSignificantDigits');
    out.maximumSignificantDigits =
      defaultNumber(maxSignificant, out.minimumSignificantDigits, 21, 21, 'maximumSignificantDigits');
  }
  if (needFraction) {
    minFraction = defaultNumber(minFraction, 0, 100, undefined, 'minimumFractionDigits');
    maxFraction = defaultNumber(maxFraction, 0, 100, undefined, 'maximumFractionDigits');
    if (minFraction === undefined) {
      minFraction = maxFraction === undefined ? minDefault : Math.min(minDefault, maxFraction);
    }
    if (maxFraction === undefined) maxFraction = Math.max(maxDefault, minFraction);
    else if (minFraction > maxFraction) throw new RangeError('maximumFractionDigits value is out of range.');
    out.minimumFractionDigits = minFraction;
    out.maximumFractionDigits = maxFraction;
  }
  if (!needSignificant && !needFraction) {
    out.minimumFractionDigits = 0;
    out.maximumFractionDigits = 0;
    out.minimumSignificantDigits = 1;
    out.maximumSignificantDigits = 2;
    out.roundingType = out.roundingPriority = 'morePrecision';
  } else if (priority !== 'auto') {
    out.roundingType = out.roundingPriority = priority;
  } else {
    out.roundingType = hasSignificant ? 'significantDigits' : 'fractionDigits';
    out.roundingPriority = 'auto';
  }
  if (increment !== 1) {
    if (out.roundingType !== 'fractionDigits') throw new TypeError('RoundingType is not fractionDigits');
    if (out.maximumFractionDigits !== out.minimumFractionDigits) {
      throw new RangeError('maximumFractionDigits value is out of range.');
    }
  }
}

function readGrouping(options, fallback) {
  const value = options.useGrouping;
  if (value === undefined) return fallback;
  if (value === true) return 'always';
  if (!value) return false;
  const text = `${value}`;
  if (text === 'true' || text === 'false') return fallback;
  if (text !== 'min2' && text !== 'auto' && text !== 'always') {
    throw new RangeError(`Value ${text} out of range for ${OWNER} options property useGrouping`);
  }
  return text;
}

function readStyle(options, out) {
  out.style = getOption(options, 'style', ['decimal', 'percent', 'currency', 'unit'], 'decimal', OWNER);
  const currency = getOption(options, 'currency', undefined, undefined, OWNER);
  if (currency !== undefined) {
    if (!/^[A-Za-z]{3}$/.test(currency)) throw new RangeError(`Invalid currency code : ${currency}`);
  } else if (out.style === 'currency') {
    throw new TypeError('Currency code is required with currency style.');
  }
  const display =
    getOption(options, 'currencyDisplay', ['code', 'symbol', 'name', 'narrowSymbol'], 'symbol', OWNER);
  const sign = getOption(options, 'currencySign', ['standard', 'accounting'], 'standard', OWNER);
  const unit = getOption(options, 'unit', undefined, undefined, OWNER);
  if (unit !== undefined) {
    if (!isUnit(unit)) throw new RangeError(`Invalid unit argument for ${OWNER}() '${unit}'`);
  } else if (out.style === 'unit') {
    throw new TypeError(`Invalid unit argument for ${OWNER}() ''`);
  }
  const unitDisplay = getOption(options, 'unitDisplay', ['short', 'narrow', 'long'], 'short', OWNER);
  if (out.style === 'currency') {
    out.currency = currency.toUpperCase();
    out.currencyDisplay = display;
    out.currencySign = sign;
  } else if (out.style === 'unit') {
    out.unit = unit;
    out.unitDisplay = unitDisplay;
  }
}

// Everything `new Intl.NumberFormat(locales, options)` settles.
function resolve(requested, options, defaultSystem) {
  options = coerceOptions(options, OWNER);
  readMatcher(options, OWNER);
  const nu = getTypeOption(options, 'numberingSystem');
  const locale = resolveLocale(requested, { nu: acceptNumberingSystem }, { nu });
  const out = { locale: locale.locale, dataLocale: locale.dataLocale };
  out.numberingSystem = locale.nu ?? defaultSystem(locale.dataLocale);
  readStyle(options, out);
  out.notation = getOption(options, 'notation', ['standard', 'scientific', 'engineering', 'compact'], 'standard', OWNER);
  let low = 0;
  let high = out.style === 'percent' ? 0 : 3;
  if (out.style === 'currency') low = high = CURRENCY_DIGITS[out.currency] ?? 2;
  const compact = out.notation === 'compact';
  readDigits(options, out, low, high, compact, OWNER);
  const compactDisplay = getOption(options, 'compactDisplay', ['short', 'long'], 'short', OWNER);
  if (compact) out.compactDisplay = compactDisplay;
  out.useGrouping = readGrouping(options, compact ? 'min2' : 'auto');
  out.signDisplay =
    getOption(options, 'signDisplay', ['auto', 'never', 'always', 'exceptZero', 'negative'], 'auto', OWNER);
  return out;
}

module.exports = { CURRENCY_DIGITS, DIGITS, UNITS, acceptNumberingSystem, readDigits, resolve };
