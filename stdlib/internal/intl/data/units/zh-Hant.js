'use strict';

// Measurement units (CLDR 48), locale zh-Hant. A flat table.

module.exports = {
  long: { acre: '# {英畝}', bit: '# {bit}', byte: '# {byte}', celsius: '{攝氏} # {度}', centimeter: '# {公分}', day: '# {天}',
     degree: '# {度}', fahrenheit: '{華氏} # {度}', 'fluid-ounce': '# {液盎司}', foot: '# {英尺}', gallon: '# {加侖}', gigabit:
    '# {Gb}', gigabyte: '# {GB}', gram: '# {克}', hectare: '# {公頃}', hour: '# {小時}', inch: '# {英寸}', kilobit: '# {kb}',
     kilobyte: '# {kB}', kilogram: '# {公斤}', kilometer: '# {公里}', liter: '# {公升}', megabit: '# {Mb}', megabyte:
    '# {MB}', meter: '# {公尺}', microsecond: '# {微秒}', mile: '# {英里}', 'mile-scandinavian': '# {斯堪地那維亞里}', milliliter:
    '# {毫升}', millimeter: '# {公釐}', millisecond: '# {毫秒}', minute: '# {分鐘}', month: '# {個月}', nanosecond: '# {奈秒}', ounce:
    '# {盎司}', percent: '#{%}', petabyte: '# {PB}', pound: '# {磅}', second: '# {秒}', stone: '# {英石}', terabit: '# {Tb}',
     terabyte: '# {TB}', week: '# {週}', yard: '# {碼}', year: '# {年}', per: { acre: '每英畝 @', byte: '每byte @', celsius:
    '每攝氏  度 @', centimeter: '每公分 @', day: '每天 @', degree: '每度 @', fahrenheit: '每華氏  度 @', 'fluid-ounce': '每液盎司 @', foot:
    '每英尺 @', gallon: '每加侖 @', gigabit: '每Gb @', gigabyte: '每GB @', gram: '每克 @', hectare: '每公頃 @', hour: '每小時 @', inch:
    '每英寸 @', kilobit: '每kb @', kilobyte: '每kB @', kilogram: '每公斤 @', kilometer: '每公里 @', liter: '每公升 @', megabit:
    '每Mb @', megabyte: '每MB @', meter: '每公尺 @', microsecond: '每微秒 @', mile: '每英里 @', 'mile-scandinavian': '每斯堪地那維亞里 @',
     milliliter: '每毫升 @', millimeter: '每公釐 @', millisecond: '每毫秒 @', minute: '每分鐘 @', month: '每月 @', nanosecond:
    '每奈秒 @', ounce: '每盎司 @', percent: '每% @', petabyte: '每PB @', pound: '每磅 @', second: '每秒 @', stone: '每英石 @', terabit:
    '每Tb @', terabyte: '每TB @', week: '每週 @', yard: '每碼 @', year: '每年 @', bit: '每bit @' }, ex: {} },
  short: { acre: '# {英畝}', bit: '# {bit}', byte: '# {byte}', celsius: '#{°C}', centimeter: '# {公分}', day: '# {天}', degree:
    '# {度}', fahrenheit: '#{°F}', 'fluid-ounce': '# {液盎司}', foot: '#{英尺}', gallon: '# {加侖}', gigabit: '# {Gb}', gigabyte:
    '# {GB}', gram: '# {克}', hectare: '# {公頃}', hour: '# {小時}', inch: '# {吋}', kilobit: '# {kb}', kilobyte: '# {kB}',
    kilogram: '# {公斤}', kilometer: '# {公里}', liter: '# {升}', megabit: '# {Mb}', megabyte: '# {MB}', meter: '# {公尺}', microsecond:
    '# {微秒}', mile: '# {英里}', 'mile-scandinavian': '# {斯堪地那維亞里}', milliliter: '# {毫升}', millimeter: '# {公釐}', millisecond:
    '# {毫秒}', minute: '# {分鐘}', month: '# {個月}', nanosecond: '# {奈秒}', ounce: '# {盎司}', percent: '#{%}', petabyte:
    '# {PB}', pound: '# {磅}', second: '# {秒}', stone: '# {英石}', terabit: '# {Tb}', terabyte: '# {TB}', week: '# {週}',
    yard: '# {碼}', year: '# {年}', per: { acre: '@/英畝', byte: '@/byte', celsius: '@/°C', centimeter: '@/公分', day: '@/天',
     degree: '@/度', fahrenheit: '@/°F', 'fluid-ounce': '@/液盎司', foot: '@/英尺', gallon: '@/加侖', gigabit: '@/Gb', gigabyte:
    '@/GB', gram: '@/克', hectare: '@/公頃', hour: '@/小時', inch: '@/吋', kilobit: '@/kb', kilobyte: '@/kB', kilogram:
    '@/公斤', kilometer: '@/公里', liter: '@/升', megabit: '@/Mb', megabyte: '@/MB', meter: '@/公尺', microsecond: '@/微秒', mile:
    '@/英里', 'mile-scandinavian': '@/斯堪地那維亞里', milliliter: '@/毫升', millimeter: '@/公釐', millisecond: '@/毫秒', minute:
    '@/分鐘', month: '@/月', nanosecond: '@/奈秒', ounce: '@/盎司', percent: '@/%', petabyte: '@/PB', pound: '@/磅', second:
    '@/秒', stone: '@/英石', terabit: '@/Tb', terabyte: '@/TB', week: '@/週', yard: '@/碼', year: '@/年', bit: '@/bit' }, ex:
    {} },
  narrow: { acre: '#{英畝}', bit: '#{bit}', byte: '#{byte}', celsius: '#{°C}', centimeter: '#{公分}', day: '# {天}', degree:
    '#{°}', fahrenheit: '#{°F}', 'fluid-ounce': '#{液盎司}', foot: '#{英尺}', gallon: '#{加侖}', gigabit: '#{Gb}', gigabyte:
    '#{GB}', gram: '#{克}', hectare: '#{公頃}', hour: '# {小時}', inch: '#{吋}', kilobit: '#{kb}', kilobyte: '#{kB}', kilogram:
    '#{公斤}', kilometer: '#{公里}', liter: '#{升}', megabit: '#{Mb}', megabyte: '#{MB}', meter: '#{公尺}', microsecond:
    '#{μs}', mile: '#{英里}', 'mile-scandinavian': '#{smi}', milliliter: '#{毫升}', millimeter: '#{公釐}', millisecond:
    '# {毫秒}', minute: '# {分鐘}', month: '# {個月}', nanosecond: '#{ns}', ounce: '#{盎司}', percent: '#{%}', petabyte:
    '#{PB}', pound: '#{磅}', second: '# {秒}', stone: '#{英石}', terabit: '#{Tb}', terabyte: '#{TB}', week: '# {週}', yard:
    '#{碼}', year: '# {年}', per: { acre: '@/英畝', byte: '@/byte', celsius: '@/°C', centimeter: '@/公分', day: '@/天', degree:
    '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/液盎司', foot: '@/英尺', gallon: '@/加侖', gigabit: '@/Gb', gigabyte: '@/GB',
     gram: '@/克', hectare: '@/公頃', hour: '@/小時', inch: '@/吋', kilobit: '@/kb', kilobyte: '@/kB', kilogram: '@/公斤', kilometer:
    '@/公里', liter: '@/L', megabit: '@/Mb', megabyte: '@/MB', meter: '@/公尺', microsecond: '@/μs', mile: '@/英里',
    'mile-scandinavian': '@/smi', milliliter: '@/毫升', millimeter: '@/公釐', millisecond: '@/毫秒', minute: '@/分鐘', month:
    '@/月', nanosecond: '@/ns', ounce: '@/盎司', percent: '@/%', petabyte: '@/PB', pound: '@/磅', second: '@/秒', stone:
    '@/英石', terabit: '@/Tb', terabyte: '@/TB', week: '@/週', yard: '@/碼', year: '@/年', bit: '@/bit' }, ex: {} },
};
