'use strict';

// Measurement units (CLDR 48), locale ar-EG. A flat table.

module.exports = {
  short: { acre: { one: '{فدان}', other: '# {فدان}' }, bit: '# {بت}', byte: '# {بايت}', celsius: '#{°م}', centimeter:
    '# {سم}', day: { one: '{يوم}', two: '{يومان}', few: '# {أيام}', many: '# {يومًا}', other: '# {يوم}' }, degree: { one:
    '{درجة}', two: '{درجتان}', few: '# {درجات}', other: '# {درجة}' }, fahrenheit: '#{°ف}', 'fluid-ounce': { one:
    '{أونصة س}', two: '# {أونصة س}', few: '# {أونصات سائلة}', many: '# {أونصة س}', other: '# {أونصة سائلة}' }, foot: {
    one: '{قدم}', other: '# {قدم}' }, gallon: { one: '{غالون}', other: '# {غالون}' }, gigabit: '# {غيغابت}', gigabyte:
    '# {غ.ب}', gram: { one: '{غرام}', other: '# {غرام}' }, hectare: '# {هكتار}', hour: '# {س}', inch: '# {بوصة}', kilobit:
    '# {كيلوبت}', kilobyte: '# {كيلوبايت}', kilogram: '# {كغم}', kilometer: '# {كم}', liter: { one: '{لتر}', other:
    '# {لتر}' }, megabit: '# {ميغابت}', megabyte: '# {م.ب}', meter: { one: '{متر}', two: '{متران}', few: '# {أمتار}',
    many: '# {مترًا}', other: '# {متر}' }, microsecond: '# {م.ث.}', mile: { one: '{ميل}', other: '# {ميل}' },
    'mile-scandinavian': '# {ميل اسكندنافي}', milliliter: '# {ملتر}', millimeter: '# {مم}', millisecond: '# {ملي ث}',
    minute: '# {د}', month: { one: '{شهر}', two: '{شهران}', few: '# {أشهر}', many: '# {شهرًا}', other: '# {شهر}' }, nanosecond:
    '# {ن.ث.}', ounce: { one: '{أونصة}', other: '# {أونصة}' }, percent: '#{٪}\u061c', petabyte: '# {بيتابايت}', pound:
    '# {رطل}', second: '# {ث}', stone: '# {ستون}', terabit: '# {تيرابت}', terabyte: '# {تيرابايت}', week: { one:
    '{أسبوع}', two: '{أسبوعان}', few: '# {أسابيع}', many: '# {أسبوعًا}', other: '# {أسبوع}' }, yard: { one: '{ياردة}',
     other: '# {ياردة}' }, year: { one: '{سنة واحدة}', two: '{سنتان}', few: '# {سنوات}', other: '# {سنة}' }, per: { acre:
    '@/فدان', byte: '@/بايت', celsius: '@/°م', centimeter: '@/سم', day: '@/ي', degree: '@/درجة', fahrenheit: '@/°ف',
    'fluid-ounce': '@/أونصة س', foot: '@/قدم', gallon: '@/غالون', gigabit: '@/غيغابت', gigabyte: '@/غ.ب', gram:
    '@/غرام', hectare: '@/هكتار', hour: '@/س', inch: '@/بوصة', kilobit: '@/كيلوبت', kilobyte: '@/كيلوبايت', kilogram:
    '@/كغم', kilometer: '@/كم', liter: '@/ل', megabit: '@/ميغابت', megabyte: '@/م.ب', meter: '@/م', microsecond:
    '@/م.ث.', mile: '@/ميل', 'mile-scandinavian': '@/ميل اسكندنافي', milliliter: '@/ملتر', millimeter: '@/مم', millisecond:
    '@/ملي ث', minute: '@/د', month: '@/ش', nanosecond: '@/ن.ث.', ounce: '@/أونصة', percent: '@/٪', petabyte:
    '@/بيتابايت', pound: '@/رطل', second: '@/ث', stone: '@/ستون', terabit: '@/تيرابت', terabyte: '@/تيرابايت', week:
    '@/أ', yard: '@/ياردة', year: '@/سنة', bit: '@/بت' }, ex: { 'liter-per-kilometer': '# {لتر/كم}',
    'meter-per-second': '# {م/ث}', 'mile-per-gallon': '# {ميل/غالون}', 'mile-per-hour': '# {ميل/س}' } },
  narrow: { acre: { one: '{فدان}', other: '# {فدان}' }, bit: '# {بت}', byte: '# {ب}', celsius: '#{°م}', centimeter:
    '# {سم}', day: '# {ي}', degree: { two: '{درجتان}', few: '# {درجات}', other: '# {درجة}' }, fahrenheit: '#{°ف}',
    'fluid-ounce': { one: '{أونصة س}', other: '# {أونصة س}' }, foot: { one: '{قدم}', many: '# {قدمًا}', other:
    '# {قدم}' }, gallon: { one: '{غالون}', other: '# {غالون}' }, gigabit: '# {غ.بت}', gigabyte: '# {غ.ب}', gram:
    '# {غ}', hectare: '# {هكتار}', hour: '# {س}', inch: '# {بوصة}', kilobit: '# {ك.بت}', kilobyte: '# {ك.ب}', kilogram:
    '# {كغ}', kilometer: '# {كم}', liter: '# {ل}', megabit: '# {م.بت}', megabyte: '# {م.ب}', meter: '# {م}', microsecond:
    '# {م.ث.}', mile: { few: '# {أميال}', many: '# {ميلاً}', other: '# {ميل}' }, 'mile-scandinavian':
    '# {ميل اسكندنافي}', milliliter: '# {ملتر}', millimeter: '# {مم}', millisecond: '# {ملي ث}', minute: '# {د}', month:
    { one: '{شهر}', two: '{شهران}', few: '# {أشهر}', many: '# {شهرًا}', other: '# {شهر}' }, nanosecond: '# {ن.ث.}', ounce:
    { one: '{أونصة}', other: '# {أونصة}' }, percent: '#{٪}\u061c', petabyte: '# {بيتابايت}', pound: '# {رطل}', second:
    '# {ث}', stone: '# {ستون}', terabit: '# {ت.بت}', terabyte: '# {ت.ب}', week: '# {أ}', yard: '# {ياردة}', year:
    '# {سنة}', per: { acre: '@/فدان', byte: '@/ب', celsius: '@/°م', centimeter: '@/سم', day: '@/ي', degree: '@/درجة',
    fahrenheit: '@/°ف', 'fluid-ounce': '@/أونصة س', foot: '@/قدم', gallon: '@/غالون', gigabit: '@/غ.بت', gigabyte:
    '@/غ.ب', gram: '@ غ', hectare: '@/هكتار', hour: '@/س', inch: '@/بوصة', kilobit: '@/ك.بت', kilobyte: '@/ك.ب', kilogram:
    '@/كغ', kilometer: '@/كم', liter: '@/ل', megabit: '@/م.بت', megabyte: '@/م.ب', meter: '@/م', microsecond: '@/م.ث.',
     mile: '@/ميل', 'mile-scandinavian': '@/ميل اسكندنافي', milliliter: '@/ملتر', millimeter: '@/مم', millisecond:
    '@/ملي ث', minute: '@/د', month: '@/ش', nanosecond: '@/ن.ث.', ounce: '@/أونصة', percent: '@/٪', petabyte:
    '@/بيتابايت', pound: '@/رطل', second: '@/ث', stone: '@/ستون', terabit: '@/ت.بت', terabyte: '@/ت.ب', week: '@/أ', yard:
    '@/ياردة', year: '@/سنة', bit: '@/بت' }, ex: { 'mile-per-gallon': '# {ميل/غالون}', 'mile-per-hour': '# {ميل/س}' }
    },
};
