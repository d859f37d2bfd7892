'use strict';

// Measurement units (CLDR 48), locale tr. A flat table.

module.exports = {
  long: { acre: '# {akre}', bit: '# {bit}', byte: '# {bayt}', celsius: '# {santigrat derece}', centimeter:
    '# {santimetre}', day: '# {gün}', degree: '# {derece}', fahrenheit: '# {fahrenhayt derece}', 'fluid-ounce':
    '# {sıvı ons}', foot: '# {fit}', gallon: '# {galon}', gigabit: '# {gigabit}', gigabyte: '# {gigabayt}', gram:
    '# {gram}', hectare: '# {hektar}', hour: '# {saat}', inch: '# {inç}', kilobit: '# {kilobit}', kilobyte:
    '# {kilobayt}', kilogram: '# {kilogram}', kilometer: '# {kilometre}', liter: '# {litre}', megabit: '# {megabit}',
    megabyte: '# {megabayt}', meter: '# {metre}', microsecond: '# {mikrosaniye}', mile: '# {mil}', 'mile-scandinavian':
    '# {smi}', milliliter: '# {mililitre}', millimeter: '# {milimetre}', millisecond: '# {milisaniye}', minute:
    '# {dakika}', month: '# {ay}', nanosecond: '# {nanosaniye}', ounce: '# {ons}', percent: '{yüzde} #', petabyte:
    '# {petabayt}', pound: '# {libre}', second: '# {saniye}', stone: '# {stone}', terabit: '# {terabit}', terabyte:
    '# {terabayt}', week: '# {hafta}', yard: '# {yarda}', year: '# {yıl}', per: { acre: '@/akre', byte: '@/bayt', celsius:
    '@/santigrat derece', centimeter: '@/santimetre', day: '@/gün', degree: '@/derece', fahrenheit:
    '@/fahrenhayt derece', 'fluid-ounce': '@/sıvı ons', foot: '@/fit', gallon: '@/galon', gigabit: '@/gigabit', gigabyte:
    '@/gigabayt', gram: '@/gram', hectare: '@/hektar', hour: '@/saat', inch: '@/inç', kilobit: '@/kilobit', kilobyte:
    '@/kilobayt', kilogram: '@/kg', kilometer: '@/kilometre', liter: '@/litre', megabit: '@/megabit', megabyte:
    '@/megabayt', meter: '@/metre', microsecond: '@/mikrosaniye', mile: '@/mil', 'mile-scandinavian': '@/smi', milliliter:
    '@/mililitre', millimeter: '@/milimetre', millisecond: '@/milisaniye', minute: '@/dakika', month: '@/ay', nanosecond:
    '@/nanosaniye', ounce: '@/oz', percent: '@/yüzde', petabyte: '@/petabayt', pound: '@/libre', second: '@/saniye', stone:
    '@/stone', terabit: '@/terabit', terabyte: '@/terabayt', week: '@/hafta', yard: '@/yarda', year: '@/yıl', bit:
    '@/bit' }, ex: {} },
  short: { acre: '# {ac}', bit: '# {bit}', byte: '# {bayt}', celsius: { one: '# {°C}', other: '#{°C}' }, centimeter:
    '# {cm}', day: '# {gün}', degree: '#{°}', fahrenheit: { one: '# {°F}', other: '#{°F}' }, 'fluid-ounce':
    '# {sıvı ons}', foot: '# {fit}', gallon: '# {gal}', gigabit: '# {Gb}', gigabyte: '# {GB}', gram: '# {g}', hectare:
    '# {ha}', hour: '# {sa.}', inch: '# {inç}', kilobit: '# {kb}', kilobyte: '# {kB}', kilogram: '# {kg}', kilometer:
    '# {km}', liter: '# {l}', megabit: '# {Mb}', megabyte: '# {MB}', meter: '# {m}', microsecond: '# {μsn}', mile:
    '# {mil}', 'mile-scandinavian': '# {smi}', milliliter: '# {ml}', millimeter: '# {mm}', millisecond: '# {msn}', minute:
    '# {dk.}', month: '# {ay}', nanosecond: '# {nsn}', ounce: '# {oz}', percent: '{%}#', petabyte: '# {PB}', pound:
    '# {lb}', second: '# {sn.}', stone: '# {st}', terabit: '# {Tb}', terabyte: '# {TB}', week: '# {hf.}', yard:
    '# {yd}', year: '# {yıl}', per: { acre: '@/ac', byte: '@/bayt', celsius: '@/°C', centimeter: '@/cm', day: '@/gün',
     degree: '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/sıvı ons', foot: '@/ft', gallon: '@/gal', gigabit: '@/Gb', gigabyte:
    '@/GB', gram: '@/g', hectare: '@/ha', hour: '@/sa', inch: '@/in', kilobit: '@/kb', kilobyte: '@/kB', kilogram:
    '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond: '@/μsn', mile:
    '@/mil', 'mile-scandinavian': '@/smi', milliliter: '@/ml', millimeter: '@/mm', millisecond: '@/msn', minute:
    '@/dk.', month: '@/ay', nanosecond: '@/nsn', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound: '@/lb', second:
    '@/sn', stone: '@/st', terabit: '@/Tb', terabyte: '@/TB', week: '@/hf.', yard: '@/yd', year: '@/y', bit: '@/bit' },
     ex: { 'mile-per-gallon': '# {mpg}' } },
  narrow: { acre: '# {ac}', bit: '# {bit}', byte: '# {bayt}', celsius: { one: '#{°C}', other: '# {°C}' }, centimeter:
    '# {cm}', day: '#{g}', degree: '#{°}', fahrenheit: '# {°F}', 'fluid-ounce': '# {sıvı ons}', foot: '#{′}', gallon:
    '# {galon}', gigabit: '# {Gb}', gigabyte: '# {GB}', gram: '# {g}', hectare: '# {ha}', hour: { one: '# {sa}', other:
    '#{s}' }, inch: '#{″}', kilobit: '# {kb}', kilobyte: '# {kB}', kilogram: '# {kg}', kilometer: '# {km}', liter:
    '# {l}', megabit: '# {Mb}', megabyte: '# {MB}', meter: '# {m}', microsecond: '# {μsn}', mile: '# {mil}',
    'mile-scandinavian': '# {smi}', milliliter: '# {ml}', millimeter: '# {mm}', millisecond: '#{msn}', minute: '#{d}',
     month: '#{a}', nanosecond: '# {nsn}', ounce: '# {oz}', percent: '{%}#', petabyte: '# {PB}', pound: '# {lb}', second:
    '#{sn}', stone: '# {st}', terabit: '# {Tb}', terabyte: '# {TB}', week: '#{h}', yard: '# {yd}', year: '#{y}', per:
    { acre: '@/ac', byte: '@/bayt', celsius: '@/°C', centimeter: '@/cm', day: '@/g', degree: '@/°', fahrenheit: '@/°F',
     'fluid-ounce': '@/sıvı ons', foot: '@/ft', gallon: '@/gal', gigabit: '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare:
    '@/ha', hour: '@/sa', inch: '@/in', kilobit: '@/kb', kilobyte: '@/kB', kilogram: '@/kg', kilometer: '@/km', liter:
    '@/l', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond: '@/μsn', mile: '@/mil', 'mile-scandinavian':
    '@/smi', milliliter: '@/ml', millimeter: '@/mm', millisecond: '@/msn', minute: '@/dk.', month: '@/ay', nanosecond:
    '@/nsn', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound: '@/lb', second: '@/sn', stone: '@/st', terabit:
    '@/Tb', terabyte: '@/TB', week: '@/hf.', yard: '@/yd', year: '@/y', bit: '@/bit' }, ex: { 'mile-per-gallon':
    '# {mpg}' } },
};
