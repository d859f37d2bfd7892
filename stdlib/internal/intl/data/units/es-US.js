'use strict';

// Measurement units (CLDR 48), locale es-US. A flat table.

module.exports = {
  short: { acre: '# {ac}', bit: '# {b}', byte: '# {byte}', celsius: '# {°C}', centimeter: '# {cm}', day: { one:
    '# {día}', other: '# {días}' }, degree: '#{°}', fahrenheit: '# {°F}', 'fluid-ounce': '# {fl oz}', foot: '# {ft}',
    gallon: '# {gal}', gigabit: '# {Gb}', gigabyte: '# {GB}', gram: '# {g}', hectare: '# {ha}', hour: '# {h}', inch:
    '# {in}', kilobit: '# {kb}', kilobyte: '# {kB}', kilogram: '# {kg}', kilometer: '# {km}', liter: '# {l}', megabit:
    '# {Mb}', megabyte: '# {MB}', meter: '# {m}', microsecond: '# {μs}', mile: '# {mi}', 'mile-scandinavian':
    '# {mil}', milliliter: '# {ml}', millimeter: '# {mm}', millisecond: '# {ms}', minute: '# {min}', month: { one:
    '# {m}', other: '# {mm.}' }, nanosecond: '# {ns}', ounce: '# {oz}', percent: '#{%}', petabyte: '# {PB}', pound:
    '# {lb}', second: '# {s}', stone: '# {st}', terabit: '# {Tb}', terabyte: '# {TB}', week: { one: '# {sem.}', other:
    '# {sems.}' }, yard: '# {yd}', year: { one: '# {a}', other: '# {aa.}' }, per: { acre: '@/ac', byte: '@/byte', celsius:
    '@/°C', centimeter: '@/cm', day: '@/d', degree: '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/fl oz', foot: '@/ft',
     gallon: '@/gal', gigabit: '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare: '@/ha', hour: '@/h', inch: '@/in', kilobit:
    '@/kb', kilobyte: '@/kB', kilogram: '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mb', megabyte: '@/MB', meter:
    '@/m', microsecond: '@/μs', mile: '@/mi', 'mile-scandinavian': '@/mil', milliliter: '@/ml', millimeter: '@/mm', millisecond:
    '@/ms', minute: '@/min', month: '@/m.', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound:
    '@/lb', second: '@/s', stone: '@/st', terabit: '@/Tb', terabyte: '@/TB', week: '@/sem.', yard: '@/yd', year: '@/a',
     bit: '@/b' }, ex: {} },
  narrow: { acre: '#{ac}', bit: '#{b}', byte: '#{B}', celsius: '#{°C}', centimeter: '#{cm}', day: '#{d}', degree:
    '#{°}', fahrenheit: '#{°}', 'fluid-ounce': '#{fl oz}', foot: '#{ft}', gallon: '#{gal}', gigabit: '#{Gb}', gigabyte:
    '#{GB}', gram: '#{g}', hectare: '#{ha}', hour: '#{h}', inch: '#{in}', kilobit: '#{kb}', kilobyte: '#{kB}', kilogram:
    '#{kg}', kilometer: { one: '# {km}', other: '#{km}' }, liter: '#{l}', megabit: '#{Mb}', megabyte: '#{MB}', meter:
    '#{m}', microsecond: '#{μs}', mile: '#{mi}', 'mile-scandinavian': '#{mil}', milliliter: '#{ml}', millimeter: { one:
    '# {mm}', other: '#{mm}' }, millisecond: '#{ms}', minute: '#{min}', month: '#{m}', nanosecond: '#{ns}', ounce:
    '#{oz}', percent: '#{%}', petabyte: '#{PB}', pound: '#{lb}', second: '#{s}', stone: '#{st}', terabit: '#{Tb}', terabyte:
    '#{TB}', week: { one: '#{sem.}', other: '#{sems.}' }, yard: '#{yd}', year: '#{a}', per: { acre: '@/ac', byte:
    '@/B', celsius: '@/°C', centimeter: '@/cm', day: '@/d', degree: '@/°', fahrenheit: '@/°', 'fluid-ounce': '@/fl oz',
     foot: '@/ft', gallon: '@/gal', gigabit: '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare: '@/ha', hour: '@/h', inch:
    '@/in', kilobit: '@/kb', kilobyte: '@/kB', kilogram: '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mb', megabyte:
    '@/MB', meter: '@/m', microsecond: '@/μs', mile: '@/mi', 'mile-scandinavian': '@/mil', milliliter: '@/ml', millimeter:
    '@/mm', millisecond: '@/ms', minute: '@/min', month: '@/m.', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte:
    '@/PB', pound: '@/lb', second: '@/s', stone: '@/st', terabit: '@/Tb', terabyte: '@/TB', week: '@/sem.', yard:
    '@/yd', year: '@/a', bit: '@/b' }, ex: { 'kilometer-per-hour': '#{km/h}' } },
};
