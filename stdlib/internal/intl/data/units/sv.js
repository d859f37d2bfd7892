'use strict';

// Measurement units (CLDR 48), locale sv. A flat table.

module.exports = {
  long: { acre: { one: '# {engelskt tunnland}', other: '# {engelska tunnland}' }, bit: '# {bit}', byte: '# {byte}', celsius:
    { one: '# {grad Celsius}', other: '# {grader Celsius}' }, centimeter: '# {centimeter}', day: '# {dygn}', degree: {
    one: '# {grad}', other: '# {grader}' }, fahrenheit: { one: '# {grad Fahrenheit}', other: '# {grader Fahrenheit}' },
     'fluid-ounce': { one: '# {fluid ounce}', other: '# {fluid ounces}' }, foot: '# {fot}', gallon: '# {gallon}', gigabit:
    '# {gigabit}', gigabyte: '# {gigabyte}', gram: '# {gram}', hectare: '# {hektar}', hour: { one: '# {timme}', other:
    '# {timmar}' }, inch: '# {tum}', kilobit: '# {kilobit}', kilobyte: '# {kilobyte}', kilogram: '# {kilogram}', kilometer:
    '# {kilometer}', liter: '# {liter}', megabit: '# {megabit}', megabyte: '# {megabyte}', meter: '# {meter}', microsecond:
    { one: '# {mikrosekund}', other: '# {mikrosekunder}' }, mile: '# {mile}', 'mile-scandinavian': '# {mil}', milliliter:
    '# {milliliter}', millimeter: '# {millimeter}', millisecond: { one: '# {millisekund}', other: '# {millisekunder}'
    }, minute: { one: '# {minut}', other: '# {minuter}' }, month: { one: '# {månad}', other: '# {månader}' }, nanosecond:
    { one: '# {nanosekund}', other: '# {nanosekunder}' }, ounce: '# {uns}', percent: '# {procent}', petabyte:
    '# {petabyte}', pound: '# {pund}', second: { one: '# {sekund}', other: '# {sekunder}' }, stone: { one:
    '# {engelsk sten}', other: '# {engelska stenar}' }, terabit: '# {terabit}', terabyte: '# {terabyte}', week: { one:
    '# {vecka}', other: '# {veckor}' }, yard: '# {yard}', year: '# {år}', per: { acre: '@ per engelskt tunnland', byte:
    '@ per byte', celsius: '@ per grad Celsius', centimeter: '@ per centimeter', day: '@ per dygn', degree:
    '@ per grad', fahrenheit: '@ per grad Fahrenheit', 'fluid-ounce': '@ per fluid ounce', foot: '@ per fot', gallon:
    '@ per gallon', gigabit: '@ per gigabit', gigabyte: '@ per gigabyte', gram: '@ per gram', hectare: '@ per hektar',
     hour: '@ per timme', inch: '@ per tum', kilobit: '@ per kilobit', kilobyte: '@ per kilobyte', kilogram:
    '@ per kilogram', kilometer: '@ per kilometer', liter: '@ per liter', megabit: '@ per megabit', megabyte:
    '@ per megabyte', meter: '@ per meter', microsecond: '@ per mikrosekund', mile: '@ per mile', 'mile-scandinavian':
    '@ per mil', milliliter: '@ per milliliter', millimeter: '@ per millimeter', millisecond: '@ per millisekund', minute:
    '@ per minut', month: '@ per månad', nanosecond: '@ per nanosekund', ounce: '@ per uns', percent: '@ per procent',
     petabyte: '@ per petabyte', pound: '@ per pund', second: '@ per sekund', stone: '@ per engelsk sten', terabit:
    '@ per terabit', terabyte: '@ per terabyte', week: '@ per vecka', yard: '@ per yard', year: '@ per år', bit:
    '@ per bit' }, ex: { 'mile-per-gallon': { one: '# {mile per gallon}', other: '# {miles per gallon}' } } },
  short: { acre: '# {ac}', bit: '# {b}', byte: '# {B}', celsius: '# {°C}', centimeter: '# {cm}', day: '# {d}', degree:
    '#{°}', fahrenheit: '# {°F}', 'fluid-ounce': '# {fl oz}', foot: '# {fot}', gallon: '# {gal}', gigabit: '# {Gb}', gigabyte:
    '# {GB}', gram: '# {g}', hectare: '# {ha}', hour: '# {tim}', inch: '# {tum}', kilobit: '# {kb}', kilobyte:
    '# {kB}', kilogram: '# {kg}', kilometer: '# {km}', liter: '# {l}', megabit: '# {Mb}', megabyte: '# {MB}', meter:
    '# {m}', microsecond: '# {μs}', mile: '# {mi}', 'mile-scandinavian': '# {mil}', milliliter: '# {ml}', millimeter:
    '# {mm}', millisecond: '# {ms}', minute: '# {min}', month: '# {mån}', nanosecond: '# {ns}', ounce: '# {uns}', percent:
    '#\u00a0{%}', petabyte: '# {PB}', pound: '# {pund}', second: '# {s}', stone: '# {eng. sten}', terabit: '# {Tb}', terabyte:
    '# {TB}', week: '# {v}', yard: '# {yd}', year: '# {år}', per: { acre: '@/ac', byte: '@/B', celsius: '@/°C', centimeter:
    '@/cm', day: '@/d', degree: '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/fl oz', foot: '@/fot', gallon: '@/gal US',
     gigabit: '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare: '@/ha', hour: '@/tim', inch: '@/tum', kilobit: '@/kb', kilobyte:
    '@/kB', kilogram: '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond:
    '@/μs', mile: '@/mi', 'mile-scandinavian': '@/mil', milliliter: '@/ml', millimeter: '@/mm', millisecond: '@/ms', minute:
    '@/min', month: '@/mån', nanosecond: '@/ns', ounce: '@/uns', percent: '@/%', petabyte: '@/PB', pound: '@/pund', second:
    '@/s', stone: '@/eng. sten', terabit: '@/Tb', terabyte: '@/TB', week: '@/v', yard: '@/yd', year: '@/år', bit:
    '@/b' }, ex: { 'kilometer-per-hour': '# {km/h}', 'mile-per-gallon': '# {mpg}', 'mile-per-hour': '# {mi/h}' } },
  narrow: { acre: '#{ac}', bit: '#{b}', byte: '#{B}', celsius: '#{°C}', centimeter: '#{cm}', day: '#{d}', degree:
    '#{°}', fahrenheit: '#{°F}', 'fluid-ounce': '#{fl oz}', foot: '#{fot}', gallon: '#{gal}', gigabit: '#{Gb}', gigabyte:
    '#{GB}', gram: '#{g}', hectare: '#{ha}', hour: '#{h}', inch: '#{″}', kilobit: '#{kb}', kilobyte: '#{kB}', kilogram:
    '#{kg}', kilometer: '#{km}', liter: '#{l}', megabit: '#{Mb}', megabyte: '#{MB}', meter: '#{m}', microsecond:
    '#{μs}', mile: '#{mi}', 'mile-scandinavian': '#{mil}', milliliter: '#{ml}', millimeter: '#{mm}', millisecond:
    '#{ms}', minute: '#{m}', month: '#{m}', nanosecond: '#{ns}', ounce: '#{uns}', percent: '#\u00a0{%}', petabyte:
    '#{PB}', pound: '#{lb}', second: '#{s}', stone: '# {eng. s:n}', terabit: '#{Tb}', terabyte: '#{TB}', week: '#{v}',
     yard: { one: '# {yd}', other: '#{yd}' }, year: '#{å}', per: { acre: '@/ac', byte: '@/B', celsius: '@/°C', centimeter:
    '@/cm', day: '@/d', degree: '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/fl oz', foot: '@/fot', gallon: '@/gal US',
     gigabit: '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare: '@/ha', hour: '@/tim', inch: '@/tum', kilobit: '@/kb', kilobyte:
    '@/kB', kilogram: '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond:
    '@/μs', mile: '@/mi', 'mile-scandinavian': '@/mil', milliliter: '@/ml', millimeter: '@/mm', millisecond: '@/ms', minute:
    '@/m', month: '@/m', nanosecond: '@/ns', ounce: '@/uns', percent: '@/%', petabyte: '@/PB', pound: '@/pund', second:
    '@/s', stone: '@/eng. s:n', terabit: '@/Tb', terabyte: '@/TB', week: '@/v', yard: '@/yd', year: '@/år', bit: '@/b'
    }, ex: { 'kilometer-per-hour': '#{km/h}', 'mile-per-gallon': '#{mpg}', 'mile-per-hour': '#{mi/h}' } },
};
