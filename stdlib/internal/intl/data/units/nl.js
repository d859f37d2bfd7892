'use strict';

// Measurement units (CLDR 48), locale nl. A flat table.

module.exports = {
  long: { acre: { one: '# {acre}', other: '# {acres}' }, bit: { one: '# {bit}', other: '# {bits}' }, byte: '# {byte}',
     celsius: { one: '# {graad Celsius}', other: '# {graden Celsius}' }, centimeter: '# {centimeter}', day: { one:
    '# {dag}', other: '# {dagen}' }, degree: { one: '# {booggraad}', other: '# {booggraden}' }, fahrenheit: { one:
    '# {graad Fahrenheit}', other: '# {graden Fahrenheit}' }, 'fluid-ounce': '# {fluid ounce}', foot: '# {voet}', gallon:
    '# {gallon}', gigabit: { one: '# {gigabit}', other: '# {gigabits}' }, gigabyte: '# {gigabyte}', gram: '# {gram}',
    hectare: '# {hectare}', hour: '# {uur}', inch: { one: '# {inch}', other: '# {inches}' }, kilobit: { one:
    '# {kilobit}', other: '# {kilobits}' }, kilobyte: '# {kilobyte}', kilogram: '# {kilogram}', kilometer:
    '# {kilometer}', liter: '# {liter}', megabit: { one: '# {megabit}', other: '# {megabits}' }, megabyte:
    '# {megabyte}', meter: '# {meter}', microsecond: { one: '# {microseconde}', other: '# {microseconden}' }, mile:
    '# {mijl}', 'mile-scandinavian': '# {Scandinavische mijl}', milliliter: '# {milliliter}', millimeter:
    '# {millimeter}', millisecond: { one: '# {milliseconde}', other: '# {milliseconden}' }, minute: { one:
    '# {minuut}', other: '# {minuten}' }, month: { one: '# {maand}', other: '# {maanden}' }, nanosecond: { one:
    '# {nanoseconde}', other: '# {nanoseconden}' }, ounce: '# {ounce}', percent: '# {procent}', petabyte:
    '# {petabyte}', pound: '# {pound}', second: { one: '# {seconde}', other: '# {seconden}' }, stone: '# {stone}', terabit:
    { one: '# {terabit}', other: '# {terabits}' }, terabyte: '# {terabyte}', week: { one: '# {week}', other:
    '# {weken}' }, yard: { one: '# {yard}', other: '# {yards}' }, year: '# {jaar}', per: { acre: '@ per acre', byte:
    '@ per byte', celsius: '@ per graad Celsius', centimeter: '@ per centimeter', day: '@ per dag', degree:
    '@ per booggraad', fahrenheit: '@ per graad Fahrenheit', 'fluid-ounce': '@ per fluid ounce', foot: '@ per voet', gallon:
    '@ per gallon', gigabit: '@ per gigabit', gigabyte: '@ per gigabyte', gram: '@ per gram', hectare: '@ per hectare',
     hour: '@ per uur', inch: '@ per inch', kilobit: '@ per kilobit', kilobyte: '@ per kilobyte', kilogram:
    '@ per kilogram', kilometer: '@ per kilometer', liter: '@ per liter', megabit: '@ per megabit', megabyte:
    '@ per megabyte', meter: '@ per meter', microsecond: '@ per microseconde', mile: '@ per mijl', 'mile-scandinavian':
    '@ per Scandinavische mijl', milliliter: '@ per milliliter', millimeter: '@ per millimeter', millisecond:
    '@ per milliseconde', minute: '@ per minuut', month: '@ per maand', nanosecond: '@ per nanoseconde', ounce:
    '@ per ounce', percent: '@ per procent', petabyte: '@ per petabyte', pound: '@ per pound', second: '@ per seconde',
     stone: '@ per stone', terabit: '@ per terabit', terabyte: '@ per terabyte', week: '@ per week', yard:
    '@ per yard', year: '@ per jaar', bit: '@ per bit' }, ex: {} },
  short: { acre: { one: '# {acre}', other: '# {acres}' }, bit: { one: '# {bit}', other: '# {bits}' }, byte: '# {byte}',
     celsius: '#{°C}', centimeter: '# {cm}', day: { one: '# {dag}', other: '# {dagen}' }, degree: '#{°}', fahrenheit:
    '#{°F}', 'fluid-ounce': '# {fl oz}', foot: '# {ft}', gallon: '# {gal}', gigabit: '# {Gb}', gigabyte: '# {GB}', gram:
    '# {g}', hectare: '# {ha}', hour: '# {uur}', inch: '# {in}', kilobit: '# {kb}', kilobyte: '# {kB}', kilogram:
    '# {kg}', kilometer: '# {km}', liter: '# {l}', megabit: '# {Mb}', megabyte: '# {MB}', meter: '# {m}', microsecond:
    '# {μs}', mile: '# {mi}', 'mile-scandinavian': '# {smi}', milliliter: '# {ml}', millimeter: '# {mm}', millisecond:
    '# {ms}', minute: '# {min}', month: '# {mnd}', nanosecond: '# {ns}', ounce: '# {oz}', percent: '#{%}', petabyte:
    '# {PB}', pound: '# {lb}', second: '# {sec}', stone: '# {st}', terabit: '# {Tb}', terabyte: '# {TB}', week: { one:
    '# {wk}', other: '# {wkn}' }, yard: '# {yd}', year: '# {jr}', per: { acre: '@/acre', byte: '@/byte', celsius:
    '@/°C', centimeter: '@/cm', day: '@/dag', degree: '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/fl oz', foot:
    '@/ft', gallon: '@/gal', gigabit: '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare: '@/ha', hour: '@/uur', inch:
    '@/in', kilobit: '@/kb', kilobyte: '@/kB', kilogram: '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mb', megabyte:
    '@/MB', meter: '@/m', microsecond: '@/μs', mile: '@/mi', 'mile-scandinavian': '@/smi', milliliter: '@/ml', millimeter:
    '@/mm', millisecond: '@/ms', minute: '@/min', month: '@/mnd', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte:
    '@/PB', pound: '@/lb', second: '@/sec', stone: '@/st', terabit: '@/Tb', terabyte: '@/TB', week: '@/wk', yard:
    '@/yd', year: '@/jr', bit: '@/bit' }, ex: { 'kilometer-per-hour': '# {km/u}', 'meter-per-second': '# {m/s}',
    'mile-per-gallon': '# {mpg}', 'mile-per-hour': '# {mi/h}' } },
  narrow: { acre: { one: '# {acre}', other: '# {acres}' }, bit: { one: '# {bit}', other: '# {bits}' }, byte:
    '# {byte}', celsius: '#{°}', centimeter: '# {cm}', day: '# {d}', degree: '#{°}', fahrenheit: '#{°F}',
    'fluid-ounce': '# {fl oz}', foot: '# {ft}', gallon: '# {gal}', gigabit: '# {Gb}', gigabyte: '# {GB}', gram:
    '# {g}', hectare: '# {ha}', hour: '# {u}', inch: '#{″}', kilobit: '# {kb}', kilobyte: '# {kB}', kilogram: '# {kg}',
     kilometer: '# {km}', liter: '# {l}', megabit: '# {Mb}', megabyte: '# {MB}', meter: '# {m}', microsecond: '# {μs}',
     mile: '# {mi}', 'mile-scandinavian': '# {smi}', milliliter: '# {ml}', millimeter: '# {mm}', millisecond: '# {ms}',
     minute: '# {m}', month: '# {m}', nanosecond: '# {ns}', ounce: '# {oz}', percent: '#{%}', petabyte: '# {PB}', pound:
    '# {lb}', second: '# {s}', stone: '# {st}', terabit: '# {Tb}', terabyte: '# {TB}', week: '# {w}', yard: '# {yd}',
    year: '# {jr}', per: { acre: '@/acre', byte: '@/byte', celsius: '@/°', centimeter: '@/cm', day: '@/d', degree:
    '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/fl oz', foot: '@/ft', gallon: '@/gal', gigabit: '@/Gb', gigabyte:
    '@/GB', gram: '@/g', hectare: '@/ha', hour: '@/u', inch: '@/in', kilobit: '@/kb', kilobyte: '@/kB', kilogram:
    '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond: '@/μs', mile:
    '@/mi', 'mile-scandinavian': '@/smi', milliliter: '@/ml', millimeter: '@/mm', millisecond: '@/ms', minute: '@/m',
    month: '@/m', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound: '@/lb', second: '@/s', stone:
    '@/st', terabit: '@/Tb', terabyte: '@/TB', week: '@/w', yard: '@/yd', year: '@/jr', bit: '@/bit' }, ex: {
    'mile-per-gallon': '# {mpg}', 'mile-per-hour': '# {mi/h}' } },
};
