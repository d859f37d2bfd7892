'use strict';

// Measurement units (CLDR 48), locale en. A flat table.

module.exports = {
  long: { acre: { one: '# {acre}', other: '# {acres}' }, bit: { one: '# {bit}', other: '# {bits}' }, byte: { one:
    '# {byte}', other: '# {bytes}' }, celsius: { one: '# {degree Celsius}', other: '# {degrees Celsius}' }, centimeter:
    { one: '# {centimeter}', other: '# {centimeters}' }, day: { one: '# {day}', other: '# {days}' }, degree: { one:
    '# {degree}', other: '# {degrees}' }, fahrenheit: { one: '# {degree Fahrenheit}', other: '# {degrees Fahrenheit}'
    }, 'fluid-ounce': { one: '# {fluid ounce}', other: '# {fluid ounces}' }, foot: { one: '# {foot}', other:
    '# {feet}' }, gallon: { one: '# {gallon}', other: '# {gallons}' }, gigabit: { one: '# {gigabit}', other:
    '# {gigabits}' }, gigabyte: { one: '# {gigabyte}', other: '# {gigabytes}' }, gram: { one: '# {gram}', other:
    '# {grams}' }, hectare: { one: '# {hectare}', other: '# {hectares}' }, hour: { one: '# {hour}', other: '# {hours}'
    }, inch: { one: '# {inch}', other: '# {inches}' }, kilobit: { one: '# {kilobit}', other: '# {kilobits}' }, kilobyte:
    { one: '# {kilobyte}', other: '# {kilobytes}' }, kilogram: { one: '# {kilogram}', other: '# {kilograms}' }, kilometer:
    { one: '# {kilometer}', other: '# {kilometers}' }, liter: { one: '# {liter}', other: '# {liters}' }, megabit: { one:
    '# {megabit}', other: '# {megabits}' }, megabyte: { one: '# {megabyte}', other: '# {megabytes}' }, meter: { one:
    '# {meter}', other: '# {meters}' }, microsecond: { one: '# {microsecond}', other: '# {microseconds}' }, mile: { one:
    '# {mile}', other: '# {miles}' }, 'mile-scandinavian': { one: '# {mile-scandinavian}', other:
    '# {miles-scandinavian}' }, milliliter: { one: '# {milliliter}', other: '# {milliliters}' }, millimeter: { one:
    '# {millimeter}', other: '# {millimeters}' }, millisecond: { one: '# {millisecond}', other: '# {milliseconds}' },
    minute: { one: '# {minute}', other: '# {minutes}' }, month: { one: '# {month}', other: '# {months}' }, nanosecond:
    { one: '# {nanosecond}', other: '# {nanoseconds}' }, ounce: { one: '# {ounce}', other: '# {ounces}' }, percent:
    '# {percent}', petabyte: { one: '# {petabyte}', other: '# {petabytes}' }, pound: { one: '# {pound}', other:
    '# {pounds}' }, second: { one: '# {second}', other: '# {seconds}' }, stone: { one: '# {stone}', other:
    '# {stones}' }, terabit: { one: '# {terabit}', other: '# {terabits}' }, terabyte: { one: '# {terabyte}', other:
    '# {terabytes}' }, week: { one: '# {week}', other: '# {weeks}' }, yard: { one: '# {yard}', other: '# {yards}' }, year:
    { one: '# {year}', other: '# {years}' }, per: { acre: '@ per acre', byte: '@ per byte', celsius:
    '@ per degree Celsius', centimeter: '@ per centimeter', day: '@ per day', degree: '@ per degree', fahrenheit:
    '@ per degree Fahrenheit', 'fluid-ounce': '@ per fluid ounce', foot: '@ per foot', gallon: '@ per gallon', gigabit:
    '@ per gigabit', gigabyte: '@ per gigabyte', gram: '@ per gram', hectare: '@ per hectare', hour: '@ per hour', inch:
    '@ per inch', kilobit: '@ per kilobit', kilobyte: '@ per kilobyte', kilogram: '@ per kilogram', kilometer:
    '@ per kilometer', liter: '@ per liter', megabit: '@ per megabit', megabyte: '@ per megabyte', meter:
    '@ per meter', microsecond: '@ per microsecond', mile: '@ per mile', 'mile-scandinavian':
    '@ per mile-scandinavian', milliliter: '@ per milliliter', millimeter: '@ per millimeter', millisecond:
    '@ per millisecond', minute: '@ per minute', month: '@ per month', nanosecond: '@ per nanosecond', ounce:
    '@ per ounce', percent: '@ per percent', petabyte: '@ per petabyte', pound: '@ per pound', second: '@ per second',
     stone: '@ per stone', terabit: '@ per terabit', terabyte: '@ per terabyte', week: '@ per week', yard:
    '@ per yard', year: '@ per year', bit: '@ per bit' }, ex: {} },
  short: { acre: '# {ac}', bit: '# {bit}', byte: '# {byte}', celsius: '#{°C}', centimeter: '# {cm}', day: { one:
    '# {day}', other: '# {days}' }, degree: '# {deg}', fahrenheit: '#{°F}', 'fluid-ounce': '# {fl oz}', foot: '# {ft}',
     gallon: '# {gal}', gigabit: '# {Gb}', gigabyte: '# {GB}', gram: '# {g}', hectare: '# {ha}', hour: '# {hr}', inch:
    '# {in}', kilobit: '# {kb}', kilobyte: '# {kB}', kilogram: '# {kg}', kilometer: '# {km}', liter: '# {L}', megabit:
    '# {Mb}', megabyte: '# {MB}', meter: '# {m}', microsecond: '# {μs}', mile: '# {mi}', 'mile-scandinavian':
    '# {smi}', milliliter: '# {mL}', millimeter: '# {mm}', millisecond: '# {ms}', minute: '# {min}', month: { one:
    '# {mth}', other: '# {mths}' }, nanosecond: '# {ns}', ounce: '# {oz}', percent: '#{%}', petabyte: '# {PB}', pound:
    '# {lb}', second: '# {sec}', stone: '# {st}', terabit: '# {Tb}', terabyte: '# {TB}', week: { one: '# {wk}', other:
    '# {wks}' }, yard: '# {yd}', year: { one: '# {yr}', other: '# {yrs}' }, per: { acre: '@/ac', byte: '@/byte', celsius:
    '@/°C', centimeter: '@/cm', day: '@/d', degree: '@/deg', fahrenheit: '@/°F', 'fluid-ounce': '@/fl oz', foot:
    '@/ft', gallon: '@/gal US', gigabit: '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare: '@/ha', hour: '@/h', inch:
    '@/in', kilobit: '@/kb', kilobyte: '@/kB', kilogram: '@/kg', kilometer: '@/km', liter: '@/L', megabit: '@/Mb', megabyte:
    '@/MB', meter: '@/m', microsecond: '@/μs', mile: '@/mi', 'mile-scandinavian': '@/smi', milliliter: '@/mL', millimeter:
    '@/mm', millisecond: '@/ms', minute: '@/min', month: '@/m', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte:
    '@/PB', pound: '@/lb', second: '@/s', stone: '@/st', terabit: '@/Tb', terabyte: '@/TB', week: '@/w', yard: '@/yd',
     year: '@/y', bit: '@/bit' }, ex: { 'mile-per-gallon': '# {mpg}', 'mile-per-hour': '# {mph}' } },
  narrow: { acre: '#{ac}', bit: '#{bit}', byte: '#{B}', celsius: '#{°C}', centimeter: '#{cm}', day: '#{d}', degree:
    '#{°}', fahrenheit: '#{°}', 'fluid-ounce': '#{fl oz}', foot: '#{′}', gallon: '#{gal}', gigabit: '#{Gb}', gigabyte:
    '#{GB}', gram: '#{g}', hectare: '#{ha}', hour: '#{h}', inch: '#{″}', kilobit: '#{kb}', kilobyte: '#{kB}', kilogram:
    '#{kg}', kilometer: '#{km}', liter: '#{L}', megabit: '#{Mb}', megabyte: '#{MB}', meter: '#{m}', microsecond:
    '#{μs}', mile: '#{mi}', 'mile-scandinavian': '#{smi}', milliliter: '#{mL}', millimeter: '#{mm}', millisecond:
    '#{ms}', minute: '#{m}', month: '#{m}', nanosecond: '#{ns}', ounce: '#{oz}', percent: '#{%}', petabyte: '#{PB}', pound:
    '#{#}', second: '#{s}', stone: '#{st}', terabit: '#{Tb}', terabyte: '#{TB}', week: '#{w}', yard: '#{yd}', year:
    '#{y}', per: { acre: '@/ac', byte: '@/B', celsius: '@/°C', centimeter: '@/cm', day: '@/d', degree: '@/°', fahrenheit:
    '@/°', 'fluid-ounce': '@/fl oz', foot: '@/ft', gallon: '@/gal', gigabit: '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare:
    '@/ha', hour: '@/h', inch: '@/in', kilobit: '@/kb', kilobyte: '@/kB', kilogram: '@/kg', kilometer: '@/km', liter:
    '@/L', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond: '@/μs', mile: '@/mi', 'mile-scandinavian':
    '@/smi', milliliter: '@/mL', millimeter: '@/mm', millisecond: '@/ms', minute: '@/min', month: '@/m', nanosecond:
    '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound: '@/lb', second: '@/s', stone: '@/st', terabit:
    '@/Tb', terabyte: '@/TB', week: '@/w', yard: '@/yd', year: '@/y', bit: '@/bit' }, ex: { 'mile-per-gallon':
    '#{mpg}', 'mile-per-hour': '#{mph}' } },
};
