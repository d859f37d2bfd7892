'use strict';

// Measurement units (CLDR 48), locale en-IN. A flat table.

module.exports = {
  short: { acre: '# {ac}', bit: '# {bit}', byte: '# {byte}', celsius: '#{°C}', centimeter: '# {cm}', day: { one:
    '# {day}', other: '# {days}' }, degree: '# {deg}', fahrenheit: '#{°F}', 'fluid-ounce': '# {US fl oz}', foot:
    '# {ft}', gallon: '# {US gal}', gigabit: '# {Gb}', gigabyte: '# {GB}', gram: '# {g}', hectare: '# {ha}', hour: { one:
    '# {hr}', other: '# {hrs}' }, inch: '# {in}', kilobit: '# {kb}', kilobyte: '# {kB}', kilogram: '# {kg}', kilometer:
    '# {km}', liter: '# {l}', megabit: '# {Mb}', megabyte: '# {MB}', meter: '# {m}', microsecond: '# {μs}', mile:
    '# {mi}', 'mile-scandinavian': '# {smi}', milliliter: '# {ml}', millimeter: '# {mm}', millisecond: '# {ms}', minute:
    { one: '# {min}', other: '# {mins}' }, month: { one: '# {mth}', other: '# {mths}' }, nanosecond: '# {ns}', ounce:
    '# {oz}', percent: '#{%}', petabyte: '# {PB}', pound: '# {lb}', second: { one: '# {sec}', other: '# {secs}' }, stone:
    '# {st}', terabit: '# {Tb}', terabyte: '# {TB}', week: { one: '# {wk}', other: '# {wks}' }, yard: '# {yd}', year:
    { one: '# {yr}', other: '# {yrs}' }, per: { acre: '@/ac', byte: '@/byte', celsius: '@/°C', centimeter: '@/cm', day:
    '@/d', degree: '@/deg', fahrenheit: '@/°F', 'fluid-ounce': '@/US fl oz', foot: '@/ft', gallon: '@/US gal', gigabit:
    '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare: '@/ha', hour: '@/h', inch: '@/in', kilobit: '@/kb', kilobyte:
    '@/kB', kilogram: '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond:
    '@/μs', mile: '@/mi', 'mile-scandinavian': '@/smi', milliliter: '@/ml', millimeter: '@/mm', millisecond: '@/ms', minute:
    '@/min', month: '@/m', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound: '@/lb', second:
    '@/s', stone: '@/st', terabit: '@/Tb', terabyte: '@/TB', week: '@/w', yard: '@/yd', year: '@/y', bit: '@/bit' }, ex:
    { 'kilometer-per-hour': '# {kph}', 'mile-per-gallon': '# {mpg US}', 'mile-per-hour': '# {mph}' } },
  narrow: { acre: '#{ac}', bit: '#{bit}', byte: '#{B}', celsius: '#{°C}', centimeter: '#{cm}', day: '#{d}', degree:
    '#{°}', fahrenheit: '#{°F}', 'fluid-ounce': '#{US fl oz}', foot: '#{′}', gallon: '#{USgal}', gigabit: '#{Gb}', gigabyte:
    '#{GB}', gram: '#{g}', hectare: '#{ha}', hour: '#{h}', inch: '#{″}', kilobit: '#{kb}', kilobyte: '#{kB}', kilogram:
    '#{kg}', kilometer: '#{km}', liter: '#{l}', megabit: '#{Mb}', megabyte: '#{MB}', meter: '#{m}', microsecond:
    '#{μs}', mile: '#{mi}', 'mile-scandinavian': '#{smi}', milliliter: '#{ml}', millimeter: '#{mm}', millisecond:
    '#{ms}', minute: '#{m}', month: '#{m}', nanosecond: '#{ns}', ounce: '#{oz}', percent: '#{%}', petabyte: '#{PB}', pound:
    '#{lb}', second: '#{s}', stone: '#{st}', terabit: '#{Tb}', terabyte: '#{TB}', week: '#{w}', yard: '#{yd}', year:
    '#{y}', per: { acre: '@/ac', byte: '@/B', celsius: '@/°C', centimeter: '@/cm', day: '@/d', degree: '@/°', fahrenheit:
    '@/°F', 'fluid-ounce': '@/US fl oz', foot: '@/ft', gallon: '@/USgal', gigabit: '@/Gb', gigabyte: '@/GB', gram:
    '@/g', hectare: '@/ha', hour: '@/h', inch: '@/in', kilobit: '@/kb', kilobyte: '@/kB', kilogram: '@/kg', kilometer:
    '@/km', liter: '@/l', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond: '@/μs', mile: '@/mi',
    'mile-scandinavian': '@/smi', milliliter: '@/ml', millimeter: '@/mm', millisecond: '@/ms', minute: '@/min', month:
    '@/m', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound: '@/lb', second: '@/s', stone:
    '@/st', terabit: '@/Tb', terabyte: '@/TB', week: '@/w', yard: '@/yd', year: '@/y', bit: '@/bit' }, ex: {
    'kilometer-per-hour': '#{kph}', 'mile-per-gallon': '#{mpgUS}', 'mile-per-hour': '#{mph}' } },
};
