'use strict';

// Measurement units (CLDR 48), locale fr-CH. A flat table.

module.exports = {
  short: { acre: '#\u202f{ac}', bit: '#\u202f{bit}', byte: '#\u202f{o}', celsius: '#\u202f{°C}', centimeter:
    '#\u202f{cm}', day: '#\u202f{j}', degree: '#{°}', fahrenheit: '#\u202f{°F}', 'fluid-ounce': '# {fl oz}', foot:
    '#\u202f{pi}', gallon: '# {gal}', gigabit: '#\u202f{Gbit}', gigabyte: '#\u202f{Go}', gram: '#\u202f{g}', hectare:
    '#\u202f{ha}', hour: '#\u202f{h}', inch: '#\u202f{po}', kilobit: '#\u202f{kbit}', kilobyte: '#\u202f{ko}', kilogram:
    '#\u202f{kg}', kilometer: '#\u202f{km}', liter: '#\u202f{l}', megabit: '#\u202f{Mbit}', megabyte: '#\u202f{Mo}', meter:
    '#\u202f{m}', microsecond: '#\u202f{μs}', mile: '#\u202f{mi}', 'mile-scandinavian': '#\u202f{smi}', milliliter:
    '# {ml}', millimeter: '#\u202f{mm}', millisecond: '#\u202f{ms}', minute: '#\u00a0{min}', month: '#\u202f{m.}', nanosecond:
    '#\u202f{ns}', ounce: '#\u202f{oz}', percent: '#{%}', petabyte: '#\u202f{Po}', pound: '#\u202f{lb}', second:
    '#\u202f{s}', stone: '# {st}', terabit: { one: '#\u202f{Tbit}', other: '# {Tbit}' }, terabyte: '#\u202f{To}', week:
    '#\u202f{sem.}', yard: '#\u202f{yd}', year: { one: '#\u00a0{an}', other: '#\u00a0{ans}' }, per: { acre: '@/ac', byte:
    '@/o', celsius: '@/°C', centimeter: '@/cm', day: '@/j', degree: '@/°', fahrenheit: '@/°F', 'fluid-ounce':
    '@/fl oz', foot: '@/pi', gallon: '@/gal', gigabit: '@/Gbit', gigabyte: '@/Go', gram: '@/g', hectare: '@/ha', hour:
    '@/h', inch: '@/po', kilobit: '@/kbit', kilobyte: '@/ko', kilogram: '@/kg', kilometer: '@/km', liter: '@/l', megabit:
    '@/Mbit', megabyte: '@/Mo', meter: '@/m', microsecond: '@/μs', mile: '@/mi', 'mile-scandinavian': '@/smi', milliliter:
    '@/ml', millimeter: '@/mm', millisecond: '@/ms', minute: '@/min', month: '@/m.', nanosecond: '@/ns', ounce: '@/oz',
     percent: '@/%', petabyte: '@/Po', pound: '@/lb', second: '@/s', stone: '@/st', terabit: '@/Tbit', terabyte:
    '@/To', week: '@/sem.', yard: '@/yd', year: '@/an', bit: '@/bit' }, ex: {} },
  narrow: { acre: '#{ac}', bit: '#{bit}', byte: '#{o}', celsius: '#{°C}', centimeter: '#{cm}', day: '#{j}', degree:
    '#{°}', fahrenheit: '#{°F}', 'fluid-ounce': '#{fl oz}', foot: '#{′}', gallon: '#{gal}', gigabit: '#{Gbit}', gigabyte:
    '#{Go}', gram: '#{g}', hectare: '#{ha}', hour: '#{h}', inch: '#{″}', kilobit: '#{kbit}', kilobyte: '#{ko}', kilogram:
    '#{kg}', kilometer: '#{km}', liter: '#{l}', megabit: '#{Mbit}', megabyte: '#{Mo}', meter: '#{m}', microsecond:
    '#{μs}', mile: '#{mi}', 'mile-scandinavian': '#\u202f{smi}', milliliter: '#{ml}', millimeter: '#{mm}', millisecond:
    '#{ms}', minute: '#{min}', month: '#{m.}', nanosecond: '#{ns}', ounce: '#{oz}', percent: '#{%}', petabyte: '#{Po}',
     pound: '#{lb}', second: '#{s}', stone: '# {st}', terabit: '#{Tbit}', terabyte: '#{To}', week: '#{sem.}', yard:
    '#{yd}', year: '#{a}', per: { acre: '@/ac', byte: '@/o', celsius: '@/°C', centimeter: '@/cm', day: '@/j', degree:
    '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/fl oz', foot: '@/pi', gallon: '@/gal', gigabit: '@/Gbit', gigabyte:
    '@/Go', gram: '@/g', hectare: '@/ha', hour: '@/h', inch: '@/po', kilobit: '@/kbit', kilobyte: '@/ko', kilogram:
    '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mbit', megabyte: '@/Mo', meter: '@/m', microsecond: '@/μs', mile:
    '@/mi', 'mile-scandinavian': '@/smi', milliliter: '@/ml', millimeter: '@/mm', millisecond: '@/ms', minute: '@/min',
     month: '@/m.', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/Po', pound: '@/lb', second: '@/s',
     stone: '@/st', terabit: '@/Tbit', terabyte: '@/To', week: '@/sem.', yard: '@/yd', year: '@/a', bit: '@/bit' }, ex:
    { 'meter-per-second': { one: '#\u202f{m/s}', other: '#{m/s}' }, 'mile-per-hour': '#\u202f{mi/h}' } },
};
