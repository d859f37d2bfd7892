'use strict';

// Time zones: canonical names, the default zone, offsets and names. Must not know: patterns.

const { zoneOffset } = internalBinding('intl');
const { dataOf, defaultLocale } = require('internal/intl/common');

const OFFSET = /^([+-])([01]\d|2[0-3])(?::?([0-5]\d))?$/;
const known = new Map();

function list() {
  return require('internal/intl/data/zone_list');
}

// The canonical form of a zone name or offset; throws for one that is not there.
function canonicalZone(name) {
  if (name === 'UTC') return name;
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const zone = lookUp(name);
  if (zone === undefined) throw new RangeError(`Invalid time zone specified: ${name}`);
  if (known.size > 500) known.clear();
  known.set(name, zone);
  return zone;
}

function lookUp(name) {
  const offset = OFFSET.exec(name);
  if (offset !== null) {
    const text = `${offset[2]}:${offset[3] ?? '00'}`;
    return (offset[1] === '-' && text !== '00:00' ? '-' : '+') + text;
  }
  return list().canonical(name);
}

// The zone of the process: TZ, else what /etc/localtime names, else UTC.
let local;

function defaultZone() {
  const { TZ } = process.env;
  if (TZ !== undefined && TZ !== '') {
    try {
      return canonicalZone(TZ.startsWith(':') ? TZ.slice(1) : TZ);
    } catch {
      return 'UTC';
    }
  }
  if (local === undefined) {
    local = 'UTC';
    try {
      const target = require('fs').realpathSync('/etc/localtime');
      const at = target.indexOf('zoneinfo/');
      if (at !== -1) local = canonicalZone(target.slice(at + 9));
    } catch {
      // No such file, or a copy of the data: UTC it is.
    }
  }
  return local;
}

// Offset from UTC in milliseconds.
function offsetAt(zone, time) {
  if (zone === 'UTC') return 0;
  const first = zone.charCodeAt(0);
  if (first === 43 || first === 45) {
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
    return (first === 45 ? -minutes : minutes) * 60000;
  }
  return zoneOffset(zone, time);
}

// --- names --------------------------------------------------------------------------

function offsetName(offset, long, data, system) {
  const [[zeroLong, sampleLong], [zeroShort, sampleShort]] = data.gmt;
  if (offset === 0) return localDigits2(long ? zeroLong : zeroShort, system);
  const sign = offset < 0 ? data.gmt[0][2].match(/(.)05/u)[1] : '+';
  const seconds = Math.floor(Math.abs(offset) / 1000);
  const pad = (n) => `${n}`.padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  let text;
  if (long) text = sampleLong.replace('+05:30', `${sign}${pad(hours)}:${pad(minutes)}`);
  else text = sampleShort.replace('+5:30', sign + hours + (minutes === 0 ? '' : `:${pad(minutes)}`));
  if (seconds % 60 !== 0) text = text.replace(/(\d)(\D*)$/, `$1:${pad(seconds % 60)}$2`);
  return localDigits2(text, system);
}

function localDigits2(text, system) {
  if (system === 'latn') return text;
  const { localDigits } = require('internal/intl/number_format');
  return text.replace(/\d+/g, (digits) => localDigits(digits, system));
}

// True when `offset` is not the smaller of the year's two: summer time.
function isDaylight(zone, time, offset) {
  const year = new Date(time).getUTCFullYear();
  const winter = offsetAt(zone, Date.UTC(year, 0, 1));
  const summer = offsetAt(zone, Date.UTC(year, 6, 1));
  return winter !== summer && offset === Math.max(winter, summer);
}

const COLUMN = { __proto__: null, short: 0, long: 2, shortGeneric: 4, longGeneric: 5 };

// The six names of a zone: standard and summer (short, long), generic (short, long).
function namesOf(locale, index) {
  const data = dataOf('zones', locale);
  const own = data[index];
  if (own !== undefined) return own.split('|');
  data.split ??= { index: data.index.split(' '), generic: data.generic.split('|') };
  const generic = data.split.generic[index];
  const [short, shortSummer, long, longSummer, longGeneric] = data.rows[data.split.index[index]].split('|');
  return [short, shortSummer, long, longSummer, generic, longGeneric === '=' ? generic : longGeneric];
}

function zoneName(zone, time, offset, style, locale, system) {
  const data = dataOf('dates', locale);
  const long = style.startsWith('long');
  if (style.endsWith('Offset')) return offsetName(offset, long, data, system);
  const index = list().indexOf(zone);
  // Names are known from 1970 on.
  if (index === -1 || (time < 0 && zone !== 'UTC')) return offsetName(offset, long, data, system);
  const names = namesOf(locale, index);
  const column = COLUMN[style];
  const name = column < 4 && isDaylight(zone, time, offset) ? names[column + 1] : names[column];
  return name === '' ? offsetName(offset, long, data, system) : name;
}

// The name that `Date.prototype.toString` shows.
function localZoneName(time) {
  const zone = defaultZone();
  if (zone === 'UTC') return 'Coordinated Universal Time';
  return zoneName(zone, time, offsetAt(zone, time), 'long', defaultLocale(), 'latn');
}

module.exports = { canonicalZone, defaultZone, localZoneName, offsetAt, zoneName };
