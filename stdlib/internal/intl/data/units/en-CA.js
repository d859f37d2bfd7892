'use strict';

// Measurement units (CLDR 48), locale en-CA. A flat table.

module.exports = {
  long: {
    centimeter: { one: '# {centimetre}', other: '# {centimetres}' },
    'fluid-ounce': { one: '# {US fluid ounce}', other: '# {US fluid ounces}' },
    gallon: { one: '# {US gallon}', other: '# {US gallons}' },
    kilometer: { one: '# {kilometre}', other: '# {kilometres}' }, liter: { one: '# {litre}', other: '# {litres}' },
    meter: { one: '# {metre}', other: '# {metres}' },
    'mile-scandinavian': { one: '# {Scandinavian mile}', other: '# {Scandinavian miles}' },
    milliliter: { one: '# {millilitre}', other: '# {millilitres}' },
    millimeter: { one: '# {millimetre}', other: '# {millimetres}' }, stone: '# {stone}',
    per: {
      centimeter: '@ per centimetre', 'fluid-ounce': '@ per US fluid ounce', gallon: '@ per US gallon',
      kilometer: '@ per kilometre', liter: '@ per litre', meter: '@ per metre',
      'mile-scandinavian': '@ per Scandinavian mile', milliliter: '@ per millilitre', millimeter: '@ per millimetre',
    },
  },
  short: {
    bit: { one: '# {bit}', other: '# {bits}' }, byte: { one: '# {byte}', other: '# {bytes}' }, celsius: '# {°C}',
    fahrenheit: '# {°F}', 'fluid-ounce': '# {US fl oz}', gallon: '# {US gal}',
    hour: { one: '# {hr}', other: '# {hrs}' }, microsecond: { one: '# {μsec}', other: '# {μsecs}' },
    millisecond: { one: '# {millisec}', other: '# {millisecs}' }, minute: { one: '# {min}', other: '# {mins}' },
    month: { one: '# {mo}', other: '# {mos}' }, nanosecond: { one: '# {nanosec}', other: '# {nanosecs}' },
    second: { one: '# {sec}', other: '# {secs}' },
    per: {
      'fluid-ounce': '@/US fl oz', gallon: '@/US gal', hour: '@/hr', microsecond: '@/μsec', millisecond: '@/millisec',
      month: '@/mo', nanosecond: '@/nanosec', second: '@/sec', week: '@/wk', year: '@/yr',
    },
    ex: { 'kilometer-per-hour': '# {km/h}', 'meter-per-second': '# {m/s}', 'mile-per-gallon': '# {mpg US}' },
  },
  narrow: {
    bit: { one: '#{bit}', other: '#{bits}' }, celsius: '#{°}', fahrenheit: '#{°F}', 'fluid-ounce': '#{US fl oz}',
    gallon: '#{USgal}', minute: '#{min}', pound: '#{lb}',
    per: {
      celsius: '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/US fl oz', gallon: '@/USgal', hour: '@/hr', month: '@/mo',
      second: '@/sec', week: '@/wk', year: '@/yr',
    },
    ex: { 'kilometer-per-hour': '#{km/h}', 'meter-per-second': '#{m/s}', 'mile-per-gallon': '#{mpgUS}' },
  },
};
