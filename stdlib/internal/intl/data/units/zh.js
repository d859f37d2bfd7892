'use strict';

// Measurement units (CLDR 48), locale zh. A flat table.

module.exports = {
  long: { acre: '#{英亩}', bit: '#{比特}', byte: '#{字节}', celsius: '#{摄氏度}', centimeter: '#{厘米}', day: '#{天}', degree:
    '#{度}', fahrenheit: '#{华氏度}', 'fluid-ounce': '#{液盎司}', foot: '#{英尺}', gallon: '#{加仑}', gigabit: '#{吉比特}', gigabyte:
    '#{吉字节}', gram: '#{克}', hectare: '#{公顷}', hour: '#{小时}', inch: '#{英寸}', kilobit: '#{千比特}', kilobyte: '#{千字节}', kilogram:
    '#{千克}', kilometer: '#{公里}', liter: '#{升}', megabit: '#{兆比特}', megabyte: '#{兆字节}', meter: '#{米}', microsecond:
    '#{微秒}', mile: '#{英里}', 'mile-scandinavian': '#{斯堪的纳维亚英里}', milliliter: '#{毫升}', millimeter: '#{毫米}', millisecond:
    '#{毫秒}', minute: '#{分钟}', month: '#{个月}', nanosecond: '#{纳秒}', ounce: '#{盎司}', percent: '#{%}', petabyte: '#{拍字节}',
     pound: '#{磅}', second: '#{秒钟}', stone: '#{英石}', terabit: '#{太比特}', terabyte: '#{太字节}', week: '#{周}', yard: '#{码}',
     year: '#{年}', per: { acre: '每英亩@', byte: '每字节@', celsius: '每摄氏度@', centimeter: '@/厘米', day: '@/天', degree: '每度@',
     fahrenheit: '每华氏度@', 'fluid-ounce': '每液盎司@', foot: '@/英尺', gallon: '@/加仑', gigabit: '每吉比特@', gigabyte: '每吉字节@', gram:
    '每克@', hectare: '每公顷@', hour: '@/小时', inch: '@/英寸', kilobit: '每千比特@', kilobyte: '每千字节@', kilogram: '每千克@', kilometer:
    '@/公里', liter: '@/升', megabit: '每兆比特@', megabyte: '每兆字节@', meter: '@/米', microsecond: '每微秒@', mile: '每英里@',
    'mile-scandinavian': '每斯堪的纳维亚英里@', milliliter: '每毫升@', millimeter: '每毫米@', millisecond: '每毫秒@', minute: '@/分钟', month:
    '@/月', nanosecond: '每纳秒@', ounce: '每盎司@', percent: '每%@', petabyte: '每拍字节@', pound: '每磅@', second: '@/秒', stone:
    '每英石@', terabit: '每太比特@', terabyte: '每太字节@', week: '@/周', yard: '每码@', year: '@/年', bit: '每比特@' }, ex: {
    'kilometer-per-hour': '{每小时}#{公里}', 'liter-per-kilometer': '{每公里}#{升}', 'meter-per-second': '{每秒}#{米}',
    'mile-per-gallon': '{每加仑}#{英里}', 'mile-per-hour': '{每小时}#{英里}' } },
  short: { acre: '#{英亩}', bit: '# {b}', byte: '# {B}', celsius: '#{°C}', centimeter: '#{厘米}', day: '#{天}', degree:
    '#{°}', fahrenheit: '#{°F}', 'fluid-ounce': '#{液盎司}', foot: '#{英尺}', gallon: '#{加仑}', gigabit: '# {Gb}', gigabyte:
    '# {GB}', gram: '# {g}', hectare: '#{公顷}', hour: '#{小时}', inch: '#{英寸}', kilobit: '# {kb}', kilobyte: '# {kB}', kilogram:
    '# {kg}', kilometer: '#{公里}', liter: '#{升}', megabit: '# {Mb}', megabyte: '# {MB}', meter: '#{米}', microsecond:
    '#{微秒}', mile: '#{英里}', 'mile-scandinavian': '#{斯堪的纳维亚英里}', milliliter: '#{毫升}', millimeter: '#{毫米}', millisecond:
    '#{毫秒}', minute: '#{分钟}', month: '#{个月}', nanosecond: '#{纳秒}', ounce: '# {oz}', percent: '#{%}', petabyte:
    '# {PB}', pound: '# {lb}', second: '#{秒}', stone: '# {st}', terabit: '# {Tb}', terabyte: '# {TB}', week: '#{周}', yard:
    '#{码}', year: '#{年}', per: { acre: '@/英亩', byte: '@/B', celsius: '@/°C', centimeter: '@/厘米', day: '@/天', degree:
    '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/液盎司', foot: '@/英尺', gallon: '@/加仑', gigabit: '@/Gb', gigabyte: '@/GB',
     gram: '@/g', hectare: '@/公顷', hour: '@/小时', inch: '@/英寸', kilobit: '@/kb', kilobyte: '@/kB', kilogram: '@/kg', kilometer:
    '@/公里', liter: '@/升', megabit: '@/Mb', megabyte: '@/MB', meter: '@/米', microsecond: '@/微秒', mile: '@/英里',
    'mile-scandinavian': '@/斯堪的纳维亚英里', milliliter: '@/毫升', millimeter: '@/毫米', millisecond: '@/毫秒', minute: '@/分钟', month:
    '@/月', nanosecond: '@/纳秒', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound: '@/lb', second: '@/秒', stone:
    '@/st', terabit: '@/Tb', terabyte: '@/TB', week: '@/周', yard: '@/码', year: '@/年', bit: '@/b' }, ex: {
    'kilometer-per-hour': '# {km/h}', 'liter-per-kilometer': '# {L/km}', 'meter-per-second': '# {m/s}',
    'mile-per-gallon': '# {mpg US}', 'mile-per-hour': '# {mi/h}' } },
  narrow: { acre: '#{ac}', bit: '# {b}', byte: '# {B}', celsius: '#{°C}', centimeter: '#{厘米}', day: '#{天}', degree:
    '#{°}', fahrenheit: '#{°F}', 'fluid-ounce': '#{fl oz}', foot: '#{′}', gallon: '#{gal}', gigabit: '# {Gb}', gigabyte:
    '# {GB}', gram: '#{g}', hectare: '#{ha}', hour: '#{小时}', inch: '#{″}', kilobit: '# {kb}', kilobyte: '# {kB}', kilogram:
    '#{kg}', kilometer: '#{公里}', liter: '#{升}', megabit: '# {Mb}', megabyte: '# {MB}', meter: '#{米}', microsecond:
    '#{μs}', mile: '#{mi}', 'mile-scandinavian': '#{smi}', milliliter: '#{mL}', millimeter: '#{毫米}', millisecond:
    '#{ms}', minute: '#{分钟}', month: '#{个月}', nanosecond: '#{ns}', ounce: '#{oz}', percent: '#{%}', petabyte: '# {PB}',
     pound: '#{#}', second: '#{秒}', stone: '#{st}', terabit: '# {Tb}', terabyte: '# {TB}', week: '#{周}', yard: '#{yd}',
     year: '#{年}', per: { acre: '@/ac', byte: '@/B', celsius: '@/°C', centimeter: '@/cm', day: '@/天', degree: '@/°', fahrenheit:
    '@/°F', 'fluid-ounce': '@/fl oz', foot: '@/ft', gallon: '@/gal', gigabit: '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare:
    '@/ha', hour: '@/小时', inch: '@/in', kilobit: '@/kb', kilobyte: '@/kB', kilogram: '@/kg', kilometer: '@/km', liter:
    '@/L', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond: '@/μs', mile: '@/mi', 'mile-scandinavian':
    '@/smi', milliliter: '@/mL', millimeter: '@/毫米', millisecond: '@/ms', minute: '@/分钟', month: '@/月', nanosecond:
    '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound: '@/lb', second: '@/秒', stone: '@/st', terabit:
    '@/Tb', terabyte: '@/TB', week: '@/周', yard: '@/yd', year: '@/年', bit: '@/b' }, ex: { 'kilometer-per-hour':
    '#{km/h}', 'liter-per-kilometer': '#{L/km}', 'meter-per-second': '#{m/s}', 'mile-per-gallon': '#{mpg}',
    'mile-per-hour': '#{mph}' } },
};
