'use strict';

// Measurement units (CLDR 48), locale ko. A flat table.

module.exports = {
  long: { acre: '#{에이커}', bit: '#{비트}', byte: '#{바이트}', celsius: '{섭씨} #{도}', centimeter: '#{센티미터}', day: '#{일}', degree:
    '#{도}', fahrenheit: '{화씨} #{도}', 'fluid-ounce': '#{액량 온스}', foot: '#{피트}', gallon: '#{갤런}', gigabit: '#{기가비트}', gigabyte:
    '#{기가바이트}', gram: '#{그램}', hectare: '#{헥타르}', hour: '#{시간}', inch: '#{인치}', kilobit: '#{킬로비트}', kilobyte:
    '#{킬로바이트}', kilogram: '#{킬로그램}', kilometer: '#{킬로미터}', liter: '#{리터}', megabit: '#{메가비트}', megabyte: '#{메가바이트}', meter:
    '#{미터}', microsecond: '#{마이크로초}', mile: '#{마일}', 'mile-scandinavian': '#{스칸디나비아 마일}', milliliter: '#{밀리리터}', millimeter:
    '#{밀리미터}', millisecond: '#{밀리초}', minute: '#{분}', month: '#{개월}', nanosecond: '#{나노초}', ounce: '#{온스}', percent:
    '#{%}', petabyte: '#{페타바이트}', pound: '#{파운드}', second: '#{초}', stone: '#{스톤}', terabit: '#{테라비트}', terabyte:
    '#{테라바이트}', week: '#{주}', yard: '#{야드}', year: '#{년}', per: { acre: '에이커당 @', byte: '바이트당 @', celsius: '섭씨 도당 @',
    centimeter: '센티미터당 @', day: '일당 @', degree: '도당 @', fahrenheit: '화씨 도당 @', 'fluid-ounce': '액량 온스당 @', foot:
    '피트당 @', gallon: '갤런당 @', gigabit: '기가비트당 @', gigabyte: '기가바이트당 @', gram: '그램당 @', hectare: '헥타르당 @', hour:
    '시간당 @', inch: '인치당 @', kilobit: '킬로비트당 @', kilobyte: '킬로바이트당 @', kilogram: '킬로그램당 @', kilometer: '킬로미터당 @', liter:
    '리터당 @', megabit: '메가비트당 @', megabyte: '메가바이트당 @', meter: '미터당 @', microsecond: '마이크로초당 @', mile: '마일당 @',
    'mile-scandinavian': '스칸디나비아 마일당 @', milliliter: '밀리리터당 @', millimeter: '밀리미터당 @', millisecond: '밀리초당 @', minute:
    '분당 @', month: '월당 @', nanosecond: '나노초당 @', ounce: '온스당 @', percent: '%당 @', petabyte: '페타바이트당 @', pound:
    '파운드당 @', second: '초당 @', stone: '스톤당 @', terabit: '테라비트당 @', terabyte: '테라바이트당 @', week: '주당 @', yard: '야드당 @', year:
    '연당 @', bit: '비트당 @' }, ex: { 'kilometer-per-hour': '{시속} #{킬로미터}', 'meter-per-second': '{초속} #{미터}',
    'mile-per-hour': '{시속} #{마일}' } },
  short: { acre: '#{ac}', bit: '#{bit}', byte: '#{byte}', celsius: '#{°C}', centimeter: '#{cm}', day: '#{일}', degree:
    '#{°}', fahrenheit: '#{°F}', 'fluid-ounce': '#{fl oz}', foot: '#{ft}', gallon: '#{gal}', gigabit: '#{Gb}', gigabyte:
    '#{GB}', gram: '#{g}', hectare: '#{ha}', hour: '#{시간}', inch: '#{in}', kilobit: '#{kb}', kilobyte: '#{kB}', kilogram:
    '#{kg}', kilometer: '#{km}', liter: '#{L}', megabit: '#{Mb}', megabyte: '#{MB}', meter: '#{m}', microsecond:
    '#{μs}', mile: '#{mi}', 'mile-scandinavian': '#{smi}', milliliter: '#{mL}', millimeter: '#{mm}', millisecond:
    '#{ms}', minute: '#{분}', month: '#{개월}', nanosecond: '#{ns}', ounce: '#{oz}', percent: '#{%}', petabyte: '#{PB}',
    pound: '#{lb}', second: '#{초}', stone: '#{st}', terabit: '#{Tb}', terabyte: '#{TB}', week: '#{주}', yard: '#{yd}',
    year: '#{년}', per: { acre: '@/ac', byte: '@/byte', celsius: '@/°C', centimeter: '@/cm', day: '@/일', degree: '@/°',
     fahrenheit: '@/°F', 'fluid-ounce': '@/fl oz', foot: '@/ft', gallon: '@/gal', gigabit: '@/Gb', gigabyte: '@/GB', gram:
    '@/g', hectare: '@/ha', hour: '@/h', inch: '@/in', kilobit: '@/kb', kilobyte: '@/kB', kilogram: '@/kg', kilometer:
    '@/km', liter: '@/L', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond: '@/μs', mile: '@/mi',
    'mile-scandinavian': '@/smi', milliliter: '@/mL', millimeter: '@/mm', millisecond: '@/ms', minute: '@/min', month:
    '@/월', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound: '@/lb', second: '@/s', stone:
    '@/st', terabit: '@/Tb', terabyte: '@/TB', week: '@/주', yard: '@/yd', year: '@/년', bit: '@/bit' }, ex: {
    'mile-per-gallon': '#{mpg}' } },
  narrow: { acre: '#{ac}', bit: '#{bit}', byte: '#{byte}', celsius: '#{°C}', centimeter: '#{cm}', day: '#{일}', degree:
    '#{°}', fahrenheit: '#{°F}', 'fluid-ounce': '#{fl oz}', foot: '#{′}', gallon: '#{gal}', gigabit: '#{Gb}', gigabyte:
    '#{GB}', gram: '#{g}', hectare: '#{ha}', hour: '#{시간}', inch: '#{″}', kilobit: '#{kb}', kilobyte: '#{kB}', kilogram:
    '#{kg}', kilometer: '#{km}', liter: '#{L}', megabit: '#{Mb}', megabyte: '#{MB}', meter: '#{m}', microsecond:
    '#{μs}', mile: '#{mi}', 'mile-scandinavian': '#{smi}', milliliter: '#{mL}', millimeter: '#{mm}', millisecond:
    '#{ms}', minute: '#{분}', month: '#{개월}', nanosecond: '#{ns}', ounce: '#{oz}', percent: '#{%}', petabyte: '#{PB}',
    pound: '#{lb}', second: '#{초}', stone: '#{st}', terabit: '#{Tb}', terabyte: '#{TB}', week: '#{주}', yard: '#{yd}',
    year: '#{년}', per: { acre: '@/ac', byte: '@/byte', celsius: '@/°C', centimeter: '@/cm', day: '@/일', degree: '@/°',
     fahrenheit: '@/°F', 'fluid-ounce': '@/fl oz', foot: '@/ft', gallon: '@/gal', gigabit: '@/Gb', gigabyte: '@/GB', gram:
    '@/g', hectare: '@/ha', hour: '@/시간', inch: '@/in', kilobit: '@/kb', kilobyte: '@/kB', kilogram: '@/kg', kilometer:
    '@/km', liter: '@/L', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond: '@/μs', mile: '@/mi',
    'mile-scandinavian': '@/smi', milliliter: '@/mL', millimeter: '@/mm', millisecond: '@/ms', minute: '@/분', month:
    '@/월', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound: '@/lb', second: '@/초', stone:
    '@/st', terabit: '@/Tb', terabyte: '@/TB', week: '@/주', yard: '@/yd', year: '@/년', bit: '@/bit' }, ex: {
    'kilometer-per-hour': '#{km/h}', 'meter-per-second': '#{m/s}', 'mile-per-gallon': '#{mpg}', 'mile-per-hour':
    '#{mph}' } },
};
