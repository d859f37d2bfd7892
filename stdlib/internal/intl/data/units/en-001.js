'use strict';

// Measurement units (CLDR 48), locale en-001. A flat table.

module.exports = {
  long: { acre: { one: '# {acre}', other: '# {acres}' }, bit: { one: '# {bit}', other: '# {bits}' }, byte: { one:
    '# {byte}', other: '# {bytes}' }, celsius: { one: '# {degree Celsius}', other: '# {degrees Celsius}' }, centimeter:
    { one: '# {centimetre}', other: '# {centimetres}' }, day: { one: '# {day}', other: '# {days}' }, degree: { one:
    '# {degree}', other: '# {degrees}' }, fahrenheit: { one: '# {degree Fahrenheit}', other: '# {degrees Fahrenheit}'
    }, 'fluid-ounce': { one: '# {US fluid ounce}', other: '# {US fluid ounces}' }, foot: { one: '# {foot}', other:
    '# {feet}' }, gallon: { one: '# {US gallon}', other: '# {US gallons}' }, gigabit: { one: '# {gigabit}', other:
    '# {gigabits}' }, gigabyte: { one: '# {gigabyte}', other: '# {gigabytes}' }, gram: { one: '# {gram}', other:
    '# {grams}' }, hectare: { one: '# {hectare}', other: '# {hectares}' }, hour: { one: '# {hour}', other: '# {hours}'
    }, inch: { one: '# {inch}', other: '# {inches}' }, kilobit: { one: '# {kilobit}', other: '# {kilobits}' }, kilobyte:
    { one: '# {kilobyte}', other: '# {kilobytes}' }, kilogram: { one: '# {kilogram}', other: '# {kilograms}' }, kilometer:
    { one: '# {kilometre}', other: '# {kilometres}' }, liter: { one: '# {litre}', other: '# {litres}' }, megabit: { one:
    '# {megabit}', other: '# {megabits}' }, megabyte: { one: '# {megabyte}', other: '# {megabytes}' }, meter: { one:
    '# {metre}', other: '# {metres}' }, microsecond: { one: '# {microsecond}', other: '# {microseconds}' }, mile: { one:
    '# {mile}', other: '# {miles}' }, 'mile-scandinavian': { one: '# {Scandinavian mile}', other:
    '# {Scandinavian miles}' }, milliliter: { one: '# {millilitre}', other: '# {millilitres}' }, millimeter: { one:
    '# {millimetre}', other: '# {millimetres}' }, millisecond: { one: '# {millisecond}', other: '# {milliseconds}' },
    minute: { one: '# {minute}', other: '# {minutes}' }, month: { one: '# {month}', other: '# {months}' }, nanosecond:
    { one: '# {nanosecond}', other: '# {nanoseconds}' }, ounce: { one: '# {ounce}', other: '# {ounces}' }, percent:
    '# {per cent}', petabyte: { one: '# {petabyte}', other: '# {petabytes}' }, pound: { one: '# {pound}', other:
    '# {pounds}' }, second: { one: '# {second}', other: '# {seconds}' }, stone: '# {stone}', terabit: { one:
    '# {terabit}', other: '# {terabits}' }, terabyte: { one: '# {terabyte}', other: '# {terabytes}' }, week: { one:
    '# {week}', other: '# {weeks}' }, yard: { one: '# {yard}', other: '# {yards}' }, year: { one: '# {year}', other:
    '# {years}' }, per: { acre: '@ per acre', byte: '@ per byte', celsius: '@ per degree Celsius', centimeter:
    '@ per centimetre', day: '@ per day', degree: '@ per degree', fahrenheit: '@ per degree Fahrenheit', 'fluid-ounce':
    '@ per US fluid ounce', foot: '@ per foot', gallon: '@ per US gallon', gigabit: '@ per gigabit', gigabyte:
    '@ per gigabyte', gram: '@ per gram', hectare: '@ per hectare', hour: '@ per hour', inch: '@ per inch', kilobit:
    '@ per kilobit', kilobyte: '@ per kilobyte', kilogram: '@ per kilogram', kilometer: '@ per kilometre', liter:
    '@ per litre', megabit: '@ per megabit', megabyte: '@ per megabyte', meter: '@ per metre', microsecond:
    '@ per microsecond', mile: '@ per mile', 'mile-scandinavian': '@ per Scandinavian mile', milliliter:
    '@ per millilitre', millimeter: '@ per millimetre', millisecond: '@ per millisecond', minute: '@ per minute', month:
    '@ per month', nanosecond: '@ per nanosecond', ounce: '@ per ounce', percent: '@ per per cent', petabyte:
    '@ per petabyte', pound: '@ per pound', second: '@ per second', stone: '@ per stone', terabit: '@ per terabit', terabyte:
    '@ per terabyte', week: '@ per week', yard: '@ per yard', year: '@ per year', bit: '@ per bit' }, ex: {} },
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
    { 'mile-per-gallon': '# {mpg US}', 'mile-per-hour': '# {mph}' } },
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
    'mile-per-gallon': '#{mpgUS}', 'mile-per-hour': '#{mph}' } },
};
