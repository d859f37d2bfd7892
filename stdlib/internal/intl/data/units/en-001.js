'use strict';

// Measurement units (CLDR 48), locale en-001. A flat table.

module.exports = {
  long: {
    centimeter: { one: '# {centimetre}', other: '# {centimetres}' },
    'fluid-ounce': { one: '# {US fluid ounce}', other: '# {US fluid ounces}' },
    gallon: { one: '# {US gallon}', other: '# {US gallons}' },
    kilometer: { one: '# {kilometre}', other: '# {kilometres}' }, liter: { one: '# {litre}', other: '# {litres}' },
    meter: { one: '# {metre}', other: '# {metres}' },
    'mile-scandinavian': { one: '# {Scandinavian mile}', other: '# {Scandinavian miles}' },
    milliliter: { one: '# {millilitre}', other: '# {millilitres}' },
    millimeter: { one: '# {millimetre}', other: '# {millimetres}' }, percent: '# {per cent}', stone: '# {stone}',
    per: {
      centimeter: '@ per centimetre', 'fluid-ounce': '@ per US fluid ounce', gallon: '@ per US gallon',
      kilometer: '@ per kilometre', liter: '@ per litre', meter: '@ per metre',
      'mile-scandinavian': '@ per Scandinavian mile', milliliter: '@ per millilitre', millimeter: '@ per millimetre',
      percent: '@ per per cent',
    },
  },
  short: {
    'fluid-ounce': '# {US fl oz}', gallon: '# {US gal}', hour: { one: '# {hr}', other: '# {hrs}' }, liter: '# {l}',
    milliliter: '# {ml}', minute: { one: '# {min}', other: '# {mins}' },
    second: { one: '# {sec}', other: '# {secs}' },
    per: { 'fluid-ounce': '@/US fl oz', gallon: '@/US gal', liter: '@/l', milliliter: '@/ml' },
    ex: { 'mile-per-gallon': '# {mpg US}' },
  },
  narrow: {
    fahrenheit: '#{°F}', 'fluid-ounce': '#{US fl oz}', gallon: '#{USgal}', liter: '#{l}', milliliter: '#{ml}',
    pound: '#{lb}',
    per: { fahrenheit: '@/°F', 'fluid-ounce': '@/US fl oz', gallon: '@/USgal', liter: '@/l', milliliter: '@/ml' },
    ex: { 'mile-per-gallon': '#{mpgUS}' },
  },
};
