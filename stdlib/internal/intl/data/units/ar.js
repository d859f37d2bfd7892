'use strict';

// Measurement units (CLDR 48), locale ar. A flat table.

module.exports = {
  long: { acre: { one: '{فدان}', other: '# {فدان}' }, bit: '# {بت}', byte: '# {بايت}', celsius: '# {درجة مئوية}', centimeter:
    '# {سنتيمتر}', day: { one: '{يوم}', two: '{يومان}', few: '# {أيام}', many: '# {يومًا}', other: '# {يوم}' }, degree:
    { one: '{درجة}', two: '{درجتان}', few: '# {درجات}', other: '# {درجة}' }, fahrenheit: '# {درجة فهرنهايت}',
    'fluid-ounce': { one: '{أونصة سائلة}', two: '{أونصتان سائلتان}', other: '# {أونصة سائلة}' }, foot: { one: '{قدم}',
     other: '# {قدم}' }, gallon: { one: '{غالون}', other: '# {غالون}' }, gigabit: '# {غيغابت}', gigabyte:
    '# {غيغابايت}', gram: { one: '{غرام}', two: '{غرامان}', few: '# {غرامات}', many: '# {غرامًا}', other: '# {غرام}' },
     hectare: '# {هكتار}', hour: { one: '{ساعة}', two: '{ساعتان}', few: '# {ساعات}', other: '# {ساعة}' }, inch:
    '# {بوصة}', kilobit: '# {كيلوبت}', kilobyte: '# {كيلوبايت}', kilogram: '# {كيلوغرام}', kilometer: { few:
    '# {كيلومترات}', many: '# {كيلومترًا}', other: '# {كيلومتر}' }, liter: { one: '{لتر}', other: '# {لتر}' }, megabit:
    '# {ميغابت}', megabyte: '# {ميغابايت}', meter: { one: '{متر}', few: '# {أمتار}', many: '# {مترًا}', other:
    '# {متر}' }, microsecond: '# {ميكروثانية}', mile: { one: '{ميل}', two: '{ميلان}', few: '# {أميال}', many:
    '# {ميلاً}', other: '# {ميل}' }, 'mile-scandinavian': '# {ميل اسكندنافي}', milliliter: '# {مليلتر}', millimeter:
    '# {مليمتر}', millisecond: '# {ملي ثانية}', minute: { one: '{دقيقة}', two: '{دقيقتان}', few: '# {دقائق}', other:
    '# {دقيقة}' }, month: { one: '{شهر}', two: '{شهران}', few: '# {أشهر}', many: '# {شهرًا}', other: '# {شهر}' }, nanosecond:
    '# {نانو ثانية}', ounce: '# {أونصة}', percent: { two: '#{٪}', few: '#{٪}', zero: '#{٪}', many: '#{٪}', other:
    '# {بالمائة}' }, petabyte: '# {بيتابايت}', pound: { two: '{رطلان}', many: '# {رطلًا}', other: '# {رطل}' }, second:
    { one: '{ثانية}', two: '{ثانيتان}', few: '# {ثوان}', other: '# {ثانية}' }, stone: '# {ستون}', terabit:
    '# {تيرابت}', terabyte: '# {تيرابايت}', week: { one: '{أسبوع}', two: '{أسبوعان}', few: '# {أسابيع}', many:
    '# {أسبوعًا}', other: '# {أسبوع}' }, yard: { one: '{ياردة}', other: '# {ياردة}' }, year: { one: '{سنة}', two:
    '{سنتان}', few: '# {سنوات}', other: '# {سنة}' }, per: { acre: '@ لكل فدان', byte: '@ لكل بايت', celsius:
    '@ لكل درجة مئوية', centimeter: '@/سنتيمتر', day: '@ في اليوم', degree: '@ لكل درجة', fahrenheit:
    '@ لكل درجة فهرنهايت', 'fluid-ounce': '@ لكل أونصة سائلة', foot: '@ لكل قدم', gallon: '@ لكل غالون', gigabit:
    '@ لكل غيغابت', gigabyte: '@ لكل غيغابايت', gram: '@/غرام', hectare: '@ لكل هكتار', hour: '@ في الساعة', inch:
    '@/بوصة', kilobit: '@ لكل كيلوبت', kilobyte: '@ لكل كيلوبايت', kilogram: '@/كيلوغرام', kilometer: '@/كيلومتر', liter:
    '@ لكل لتر', megabit: '@ لكل ميغابت', megabyte: '@ لكل ميغابايت', meter: '@ لكل متر', microsecond:
    '@ لكل ميكروثانية', mile: '@ لكل ميل', 'mile-scandinavian': '@ لكل ميل اسكندنافي', milliliter: '@ لكل مليلتر', millimeter:
    '@ لكل مليمتر', millisecond: '@ لكل ملي ثانية', minute: '@ كل دقيقة', month: '@ في الشهر', nanosecond:
    '@ لكل نانو ثانية', ounce: '@/أونصة', percent: '@ لكل بالمائة', petabyte: '@ لكل بيتابايت', pound: '@/رطل', second:
    '@ في الثانية', stone: '@ لكل ستون', terabit: '@ لكل تيرابت', terabyte: '@ لكل تيرابايت', week: '@ في الأسبوع', yard:
    '@ لكل ياردة', year: '@ في السنة', bit: '@ لكل بت' }, ex: { 'kilometer-per-hour': '# {كيلومتر في الساعة}',
    'liter-per-kilometer': { two: '{لتران لكل كيلومتر}', few: '# {لترات لكل كيلومتر}', many: '# {لترًا لكل كيلومتر}',
    other: '# {لتر لكل كيلومتر}' }, 'meter-per-second': '# {متر في الثانية}', 'mile-per-gallon': { two:
    '{ميلان لكل غالون}', few: '# {أميال لكل غالون}', many: '# {ميلًا لكل غالون}', other: '# {ميل لكل غالون}' },
    'mile-per-hour': '# {ميل في الساعة}' } },
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
    '# {ن.ث.}', ounce: { one: '{أونصة}', other: '# {أونصة}' }, percent: '#\u200e{%}\u200e', petabyte: '# {بيتابايت}',
    pound: '# {رطل}', second: '# {ث}', stone: '# {ستون}', terabit: '# {تيرابت}', terabyte: '# {تيرابايت}', week: { one:
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
    { one: '{أونصة}', other: '# {أونصة}' }, percent: '#\u200e{%}\u200e', petabyte: '# {بيتابايت}', pound: '# {رطل}', second:
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
