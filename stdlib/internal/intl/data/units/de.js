'use strict';

// Measurement units (CLDR 48), locale de. A flat table.

module.exports = {
  long: { acre: { one: '# {Acre}', other: '# {Acres}' }, bit: { one: '#\u00a0{Bit}', other: '# {Bit}' }, byte: { one:
    '#\u00a0{Byte}', other: '# {Byte}' }, celsius: '# {Grad Celsius}', centimeter: '# {Zentimeter}', day: { one:
    '# {Tag}', other: '# {Tage}' }, degree: '# {Grad}', fahrenheit: '# {Grad Fahrenheit}', 'fluid-ounce': { one:
    '#\u00a0{Flüssigunze}', other: '#\u00a0{Flüssigunzen}' }, foot: '# {Fuß}', gallon: { one: '#\u00a0{Gallone}', other:
    '#\u00a0{Gallonen}' }, gigabit: { one: '#\u00a0{Gigabit}', other: '# {Gigabit}' }, gigabyte: { one:
    '#\u00a0{Gigabyte}', other: '# {Gigabyte}' }, gram: '# {Gramm}', hectare: '# {Hektar}', hour: { one: '# {Stunde}',
     other: '# {Stunden}' }, inch: '# {Zoll}', kilobit: { one: '#\u00a0{Kilobit}', other: '# {Kilobit}' }, kilobyte: {
    one: '#\u00a0{Kilobyte}', other: '# {Kilobyte}' }, kilogram: '# {Kilogramm}', kilometer: '# {Kilometer}', liter:
    '# {Liter}', megabit: { one: '#\u00a0{Megabit}', other: '# {Megabit}' }, megabyte: { one: '#\u00a0{Megabyte}', other:
    '# {Megabyte}' }, meter: '# {Meter}', microsecond: { one: '# {Mikrosekunde}', other: '# {Mikrosekunden}' }, mile:
    { one: '# {Meile}', other: '# {Meilen}' }, 'mile-scandinavian': { one: '# {skandinavische Meile}', other:
    '# {skandinavische Meilen}' }, milliliter: '#\u00a0{Milliliter}', millimeter: '# {Millimeter}', millisecond: { one:
    '# {Millisekunde}', other: '# {Millisekunden}' }, minute: { one: '# {Minute}', other: '# {Minuten}' }, month: { one:
    '# {Monat}', other: '# {Monate}' }, nanosecond: { one: '# {Nanosekunde}', other: '# {Nanosekunden}' }, ounce: { one:
    '# {Unze}', other: '# {Unzen}' }, percent: '# {Prozent}', petabyte: '# {Petabyte}', pound: '# {Pfund}', second: {
    one: '# {Sekunde}', other: '# {Sekunden}' }, stone: { one: '#\u00a0{Stone}', other: '#\u00a0{Stones}' }, terabit:
    { one: '#\u00a0{Terabit}', other: '# {Terabit}' }, terabyte: { one: '#\u00a0{Terabyte}', other: '# {Terabyte}' },
    week: { one: '# {Woche}', other: '# {Wochen}' }, yard: { one: '# {Yard}', other: '# {Yards}' }, year: { one:
    '# {Jahr}', other: '# {Jahre}' }, per: { acre: '@ pro Acre', byte: '@ pro Byte', celsius: '@ pro Grad Celsius', centimeter:
    '@ pro Zentimeter', day: '@ pro Tag', degree: '@ pro Grad', fahrenheit: '@ pro Grad Fahrenheit', 'fluid-ounce':
    '@ pro Flüssigunze', foot: '@ pro Fuß', gallon: '@ pro Gallone', gigabit: '@ pro Gigabit', gigabyte:
    '@ pro Gigabyte', gram: '@ pro Gramm', hectare: '@ pro Hektar', hour: '@ pro Stunde', inch: '@ pro Zoll', kilobit:
    '@ pro Kilobit', kilobyte: '@ pro Kilobyte', kilogram: '@ pro Kilogramm', kilometer: '@ pro Kilometer', liter:
    '@ pro Liter', megabit: '@ pro Megabit', megabyte: '@ pro Megabyte', meter: '@ pro Meter', microsecond:
    '@ pro Mikrosekunde', mile: '@ pro Meile', 'mile-scandinavian': '@ pro skandinavische Meile', milliliter:
    '@ pro Milliliter', millimeter: '@ pro Millimeter', millisecond: '@ pro Millisekunde', minute: '@ pro Minute', month:
    '@ pro Monat', nanosecond: '@ pro Nanosekunde', ounce: '@ pro Unze', percent: '@ pro Prozent', petabyte:
    '@ pro Petabyte', pound: '@ pro Pfund', second: '@ pro Sekunde', stone: '@ pro Stone', terabit: '@ pro Terabit', terabyte:
    '@ pro Terabyte', week: '@ pro Woche', yard: '@ pro Yard', year: '@ pro Jahr', bit: '@ pro Bit' }, ex: {
    'liter-per-kilometer': '#\u00a0{Liter pro Kilometer}', 'mile-per-gallon': { one: '#\u00a0{Meile pro Gallone}', other:
    '#\u00a0{Meilen pro Gallone}' } } },
  short: { acre: '# {ac}', bit: { one: '#\u00a0{Bit}', other: '# {Bit}' }, byte: { one: '#\u00a0{Byte}', other:
    '# {Byte}' }, celsius: '# {°C}', centimeter: '# {cm}', day: '# {Tg.}', degree: '#{°}', fahrenheit: '# {°F}',
    'fluid-ounce': { one: '# {fl.oz.}', other: '# {fl oz}' }, foot: '# {ft}', gallon: '# {gal}', gigabit:
    '#\u00a0{Gb}', gigabyte: '#\u00a0{GB}', gram: '# {g}', hectare: '# {ha}', hour: '# {Std.}', inch: { one:
    '#\u00a0{in}', other: '# {in}' }, kilobit: '# {kb}', kilobyte: '# {kB}', kilogram: '# {kg}', kilometer: '# {km}',
    liter: '# {l}', megabit: '# {Mb}', megabyte: '# {MB}', meter: '# {m}', microsecond: '# {μs}', mile: '# {mi}',
    'mile-scandinavian': '# {smi}', milliliter: '#\u00a0{ml}', millimeter: '# {mm}', millisecond: '# {ms}', minute:
    '# {Min.}', month: '# {Mon.}', nanosecond: '# {ns}', ounce: '# {oz}', percent: '#\u00a0{%}', petabyte: '# {PB}', pound:
    '# {lb}', second: '# {Sek.}', stone: '# {st}', terabit: '# {Tb}', terabyte: '# {TB}', week: '# {Wo.}', yard:
    '# {yd}', year: '# {J}', per: { acre: '@/ac', byte: '@/Byte', celsius: '@/°C', centimeter: '@/cm', day: '@/T', degree:
    '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/fl.oz.', foot: '@/ft', gallon: '@/gal', gigabit: '@/Gb', gigabyte:
    '@/GB', gram: '@/g', hectare: '@/ha', hour: '@/h', inch: '@/in', kilobit: '@/kb', kilobyte: '@/kB', kilogram:
    '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond: '@/μs', mile:
    '@/mi', 'mile-scandinavian': '@/smi', milliliter: '@/ml', millimeter: '@/mm', millisecond: '@/ms', minute: '@/min',
     month: '@/M', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound: '@/lb', second: '@/s',
    stone: '@/st', terabit: '@/Tb', terabyte: '@/TB', week: '@/W', yard: '@/yd', year: '@/J', bit: '@/Bit' }, ex: {
    'liter-per-kilometer': '#\u00a0{l/km}', 'mile-per-gallon': '# {mpg}' } },
  narrow: { acre: '# {ac}', bit: '# {b}', byte: '# {B}', celsius: '# {°C}', centimeter: '# {cm}', day: '# {T}', degree:
    '#{°}', fahrenheit: '#{°F}', 'fluid-ounce': { one: '# {fl.oz.}', other: '# {fl oz}' }, foot: '# {ft}', gallon:
    '# {gal}', gigabit: '#\u00a0{Gb}', gigabyte: '#\u00a0{GB}', gram: '# {g}', hectare: '# {ha}', hour: '#{h}', inch:
    { one: '#\u00a0{in}', other: '# {in}' }, kilobit: '# {kb}', kilobyte: '# {kB}', kilogram: '# {kg}', kilometer:
    '# {km}', liter: '# {l}', megabit: '# {Mb}', megabyte: '# {MB}', meter: '# {m}', microsecond: { one: '#{μs}', other:
    '# {μs}' }, mile: '# {mi}', 'mile-scandinavian': '#{smi}', milliliter: '#\u00a0{ml}', millimeter: '# {mm}', millisecond:
    { one: '#{ms}', other: '# {ms}' }, minute: '# {Min.}', month: '# {M}', nanosecond: '# {ns}', ounce: '# {oz}', percent:
    '#\u00a0{%}', petabyte: '# {PB}', pound: '# {lb}', second: '# {Sek.}', stone: '# {st}', terabit: '# {Tb}', terabyte:
    '# {TB}', week: '# {W}', yard: '# {yd}', year: '# {J}', per: { acre: '@/ac', byte: '@/B', celsius: '@/°C', centimeter:
    '@/cm', day: '@/T', degree: '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/fl.oz.', foot: '@/ft', gallon: '@/gal', gigabit:
    '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare: '@/ha', hour: '@/h', inch: '@/in', kilobit: '@/kb', kilobyte:
    '@/kB', kilogram: '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond:
    '@/μs', mile: '@/mi', 'mile-scandinavian': '@/smi', milliliter: '@/ml', millimeter: '@/mm', millisecond: '@/ms', minute:
    '@/min', month: '@/M', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound: '@/lb', second:
    '@/s', stone: '@/st', terabit: '@/Tb', terabyte: '@/TB', week: '@/W', yard: '@/yd', year: '@/J', bit: '@/b' }, ex:
    { 'liter-per-kilometer': '#{l/km}', 'mile-per-gallon': '#{mpg}' } },
};
