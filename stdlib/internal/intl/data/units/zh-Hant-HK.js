'use strict';

// Measurement units (CLDR 48), locale zh-Hant-HK. A flat table.

module.exports = {
  long: { acre: '# {英畝}', bit: '# {個位元}', byte: '# {位元組}', celsius: '{攝氏} # {度}', centimeter: '# {厘米}', day: '# {日}',
    degree: '# {度}', fahrenheit: '{華氏} # {度}', 'fluid-ounce': '# {液安士}', foot: '# {呎}', gallon: '# {加侖}', gigabit:
    '# {Gb}', gigabyte: '# {GB}', gram: '# {克}', hectare: '# {公頃}', hour: '# {小時}', inch: '# {吋}', kilobit: '# {kb}',
    kilobyte: '# {kB}', kilogram: '# {公斤}', kilometer: '# {公里}', liter: '# {公升}', megabit: '# {Mb}', megabyte:
    '# {MB}', meter: '# {米}', microsecond: '# {微秒}', mile: '# {哩}', 'mile-scandinavian': '# {斯堪地那維亞里}', milliliter:
    '# {毫升}', millimeter: '# {毫米}', millisecond: '# {毫秒}', minute: '# {分鐘}', month: '# {個月}', nanosecond: '# {納秒}', ounce:
    '# {安士}', percent: '#{%}', petabyte: '# {PB}', pound: '# {磅}', second: '# {秒}', stone: '# {英石}', terabit: '# {Tb}',
     terabyte: '# {TB}', week: '# {星期}', yard: '# {碼}', year: '# {年}', per: { acre: '@每英畝', byte: '@每位元組', celsius:
    '@每攝氏  度', centimeter: '@ 每厘米', day: '@ 每日', degree: '@每度', fahrenheit: '@每華氏  度', 'fluid-ounce': '@每液安士', foot:
    '@ 每呎', gallon: '@ 每加侖', gigabit: '@每Gb', gigabyte: '@每GB', gram: '@ 每克', hectare: '@每公頃', hour: '@ 每小時', inch:
    '@ 每吋', kilobit: '@每kb', kilobyte: '@每kB', kilogram: '@ 每公斤', kilometer: '@ 每公里', liter: '@ 每公升', megabit: '@每Mb',
     megabyte: '@每MB', meter: '@ 每米', microsecond: '@每微秒', mile: '@每哩', 'mile-scandinavian': '@每斯堪地那維亞里', milliliter:
    '@每毫升', millimeter: '@每毫米', millisecond: '@每毫秒', minute: '@ 每分鐘', month: '@ 每個月', nanosecond: '@每納秒', ounce:
    '@ 每安士', percent: '@每%', petabyte: '@每PB', pound: '@ 每磅', second: '@每秒', stone: '@每英石', terabit: '@每Tb', terabyte:
    '@每TB', week: '@ 每星期', yard: '@每碼', year: '@ 每年', bit: '@每個位元' }, ex: { 'kilometer-per-hour': '{每小時} # {公里}',
    'liter-per-kilometer': '# {公升/公里}', 'meter-per-second': '# {米/秒}', 'mile-per-gallon': '# {英里/加侖}', 'mile-per-hour':
    '{每小時} # {英里}' } },
  short: { acre: '# {英畝}', bit: '# {bit}', byte: '# {byte}', celsius: '#{°C}', centimeter: '# {厘米}', day: '# {日}', degree:
    '# {度}', fahrenheit: '#{°F}', 'fluid-ounce': '# {液安士}', foot: '#{英尺}', gallon: '# {加侖}', gigabit: '# {Gb}', gigabyte:
    '# {GB}', gram: '# {克}', hectare: '# {公頃}', hour: '# {小時}', inch: '# {吋}', kilobit: '# {kb}', kilobyte: '# {kB}',
    kilogram: '# {公斤}', kilometer: '# {公里}', liter: '# {升}', megabit: '# {Mb}', megabyte: '# {MB}', meter: '# {米}', microsecond:
    '# {微秒}', mile: '# {哩}', 'mile-scandinavian': '# {斯堪地那維亞里}', milliliter: '# {毫升}', millimeter: '# {毫米}', millisecond:
    '# {毫秒}', minute: '# {分鐘}', month: '# {個月}', nanosecond: '# {納秒}', ounce: '# {安士}', percent: '#{%}', petabyte:
    '# {PB}', pound: '# {磅}', second: '# {秒}', stone: '# {英石}', terabit: '# {Tb}', terabyte: '# {TB}', week: '# {星期}',
     yard: '# {碼}', year: '# {年}', per: { acre: '@/英畝', byte: '@/byte', celsius: '@/°C', centimeter: '@ 每厘米', day:
    '@ 每日', degree: '@/度', fahrenheit: '@/°F', 'fluid-ounce': '@/液安士', foot: '@ 每呎', gallon: '@ 每加侖', gigabit: '@/Gb',
     gigabyte: '@/GB', gram: '@ 每克', hectare: '@/公頃', hour: '@ 每小時', inch: '@ 每吋', kilobit: '@/kb', kilobyte: '@/kB',
    kilogram: '@ 每公斤', kilometer: '@ 每公里', liter: '@ 每升', megabit: '@/Mb', megabyte: '@/MB', meter: '@ 每米', microsecond:
    '@/微秒', mile: '@/哩', 'mile-scandinavian': '@/斯堪地那維亞里', milliliter: '@/毫升', millimeter: '@/毫米', millisecond: '@/毫秒',
     minute: '@ 每分鐘', month: '@ 每月', nanosecond: '@/納秒', ounce: '@ 每安士', percent: '@/%', petabyte: '@/PB', pound:
    '@ 每磅', second: '@每秒', stone: '@/英石', terabit: '@/Tb', terabyte: '@/TB', week: '@ 每週', yard: '@/碼', year: '@ 每年',
    bit: '@/bit' }, ex: { 'kilometer-per-hour': '# {公里每小時}', 'liter-per-kilometer': '# {升每公里}', 'meter-per-second':
    '# {米/秒}', 'mile-per-gallon': '# {英里每加侖}', 'mile-per-hour': '# {英里每小時}' } },
  narrow: { acre: '#{英畝}', bit: '#{bit}', byte: '#{byte}', celsius: '#{°C}', centimeter: '#{厘米}', day: '#{日}', degree:
    '#{°}', fahrenheit: '#{°F}', 'fluid-ounce': '#{液盎司}', foot: '#{英尺}', gallon: '#{加侖}', gigabit: '#{Gb}', gigabyte:
    '#{GB}', gram: '#{克}', hectare: '#{公頃}', hour: '#{小時}', inch: '#{吋}', kilobit: '#{kb}', kilobyte: '#{kB}', kilogram:
    '#{公斤}', kilometer: '#{公里}', liter: '#{升}', megabit: '#{Mb}', megabyte: '#{MB}', meter: '#{米}', microsecond:
    '#{μs}', mile: '#{哩}', 'mile-scandinavian': '#{smi}', milliliter: '#{毫升}', millimeter: '#{毫米}', millisecond:
    '#{毫秒}', minute: '#{分}', month: '#{個月}', nanosecond: '#{ns}', ounce: '# {安士}', percent: '#{%}', petabyte: '#{PB}',
     pound: '#{磅}', second: '#{秒}', stone: '#{英石}', terabit: '#{Tb}', terabyte: '#{TB}', week: '#{週}', yard: '#{碼}', year:
    '#{年}', per: { acre: '@/英畝', byte: '@/byte', celsius: '@/°C', centimeter: '@ 每厘米', day: '@ 每日', degree: '@/°', fahrenheit:
    '@/°F', 'fluid-ounce': '@/液盎司', foot: '@/英尺', gallon: '@ 每加侖', gigabit: '@/Gb', gigabyte: '@/GB', gram: '@ 每克', hectare:
    '@/公頃', hour: '@ 每小時', inch: '@ 每吋', kilobit: '@/kb', kilobyte: '@/kB', kilogram: '@ 每公斤', kilometer: '@ 每公里', liter:
    '@ 每升', megabit: '@/Mb', megabyte: '@/MB', meter: '@ 每米', microsecond: '@/μs', mile: '@/哩', 'mile-scandinavian':
    '@/smi', milliliter: '@/毫升', millimeter: '@/毫米', millisecond: '@/毫秒', minute: '@ 每分鐘', month: '@ 每月', nanosecond:
    '@/ns', ounce: '@ 每安士', percent: '@/%', petabyte: '@/PB', pound: '@ 每磅', second: '@每秒', stone: '@/英石', terabit:
    '@/Tb', terabyte: '@/TB', week: '@ 每星期', yard: '@/碼', year: '@ 每年', bit: '@/bit' }, ex: { 'kilometer-per-hour':
    '#{kph}', 'liter-per-kilometer': '#{升/公里}', 'meter-per-second': '#{m/s}', 'mile-per-gallon': '#{英里/加侖}',
    'mile-per-hour': '#{mph}' } },
};
