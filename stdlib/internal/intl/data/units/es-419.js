'use strict';

// Measurement units (CLDR 48), locale es-419. A flat table.

module.exports = {
  long: { acre: { one: '# {acre}', other: '# {acres}' }, bit: { one: '# {bit}', other: '# {bits}' }, byte: { one:
    '# {byte}', other: '# {bytes}' }, celsius: { one: '# {grado Celsius}', other: '# {grados Celsius}' }, centimeter:
    { one: '# {centímetro}', other: '# {centímetros}' }, day: { one: '# {día}', other: '# {días}' }, degree: { one:
    '# {grado}', other: '# {grados}' }, fahrenheit: { one: '# {grado Fahrenheit}', other: '# {grados Fahrenheit}' },
    'fluid-ounce': { one: '# {onza fluida}', other: '# {onzas fluidas}' }, foot: { one: '# {pie}', other: '# {pies}' },
     gallon: { one: '# {galón}', other: '# {galones}' }, gigabit: { one: '# {gigabit}', other: '# {gigabits}' }, gigabyte:
    { one: '# {gigabyte}', other: '# {gigabytes}' }, gram: { one: '# {gramo}', other: '# {gramos}' }, hectare: { one:
    '# {hectárea}', other: '# {hectáreas}' }, hour: { one: '# {hora}', other: '# {horas}' }, inch: { one:
    '# {pulgada}', other: '# {pulgadas}' }, kilobit: { one: '# {kilobit}', other: '# {kilobits}' }, kilobyte: { one:
    '# {kilobyte}', other: '# {kilobytes}' }, kilogram: { one: '# {kilogramo}', other: '# {kilogramos}' }, kilometer:
    { one: '# {kilómetro}', other: '# {kilómetros}' }, liter: { one: '# {litro}', other: '# {litros}' }, megabit: { one:
    '# {megabit}', other: '# {megabits}' }, megabyte: { one: '# {megabyte}', other: '# {megabytes}' }, meter: { one:
    '# {metro}', other: '# {metros}' }, microsecond: { one: '# {microsegundo}', other: '# {microsegundos}' }, mile: {
    one: '# {milla}', other: '# {millas}' }, 'mile-scandinavian': { one: '# {milla escandinava}', other:
    '# {millas escandinavas}' }, milliliter: { one: '# {mililitro}', other: '# {mililitros}' }, millimeter: { one:
    '# {milímetro}', other: '# {milímetros}' }, millisecond: { one: '# {milisegundo}', other: '# {milisegundos}' }, minute:
    { one: '# {minuto}', other: '# {minutos}' }, month: { one: '# {mes}', other: '# {meses}' }, nanosecond: { one:
    '# {nanosegundo}', other: '# {nanosegundos}' }, ounce: { one: '# {onza}', other: '# {onzas}' }, percent:
    '# {por ciento}', petabyte: { one: '# {petabyte}', other: '# {petabytes}' }, pound: { one: '# {libra}', other:
    '# {libras}' }, second: { one: '# {segundo}', other: '# {segundos}' }, stone: { one: '# {stone}', other:
    '# {stones}' }, terabit: { one: '# {terabit}', other: '# {terabits}' }, terabyte: { one: '# {terabyte}', other:
    '# {terabytes}' }, week: { one: '# {semana}', other: '# {semanas}' }, yard: { one: '# {yarda}', other:
    '# {yardas}' }, year: { one: '# {año}', other: '# {años}' }, per: { acre: '@ por acre', byte: '@ por byte', celsius:
    '@ por grado Celsius', centimeter: '@ por centímetro', day: '@ por día', degree: '@ por grado', fahrenheit:
    '@ por grado Fahrenheit', 'fluid-ounce': '@ por onza fluida', foot: '@ por pie', gallon: '@ por galón', gigabit:
    '@ por gigabit', gigabyte: '@ por gigabyte', gram: '@ por gramo', hectare: '@ por hectárea', hour: '@ por hora', inch:
    '@ por pulgada', kilobit: '@ por kilobit', kilobyte: '@ por kilobyte', kilogram: '@ por kilogramo', kilometer:
    '@ por kilómetro', liter: '@ por litro', megabit: '@ por megabit', megabyte: '@ por megabyte', meter:
    '@ por metro', microsecond: '@ por microsegundo', mile: '@ por milla', 'mile-scandinavian':
    '@ por milla escandinava', milliliter: '@ por mililitro', millimeter: '@ por milímetro', millisecond:
    '@ por milisegundo', minute: '@ por minuto', month: '@ por mes', nanosecond: '@ por nanosegundo', ounce:
    '@ por onza', percent: '@ por por ciento', petabyte: '@ por petabyte', pound: '@ por libra', second:
    '@ por segundo', stone: '@ por stone', terabit: '@ por terabit', terabyte: '@ por terabyte', week: '@ por semana',
     yard: '@ por yarda', year: '@ por año', bit: '@ por bit' }, ex: {} },
  short: { acre: '# {ac}', bit: '# {b}', byte: '# {byte}', celsius: '# {°C}', centimeter: '# {cm}', day: { one:
    '# {d.}', other: '# {dd.}' }, degree: '#{°}', fahrenheit: '# {°F}', 'fluid-ounce': '# {fl oz}', foot: '# {ft}', gallon:
    '# {gal}', gigabit: '# {Gb}', gigabyte: '# {GB}', gram: '# {g}', hectare: '# {ha}', hour: '# {h}', inch: '# {in}',
     kilobit: '# {kb}', kilobyte: '# {kB}', kilogram: '# {kg}', kilometer: '# {km}', liter: '# {l}', megabit: '# {Mb}',
     megabyte: '# {MB}', meter: '# {m}', microsecond: '# {μs}', mile: '# {mi}', 'mile-scandinavian': '# {mi esc.}', milliliter:
    '# {ml}', millimeter: '# {mm}', millisecond: '# {ms}', minute: '# {min}', month: { one: '# {m.}', other: '# {mm.}'
    }, nanosecond: '# {ns}', ounce: '# {oz}', percent: '#{%}', petabyte: '# {PB}', pound: '# {lb}', second: '# {s}', stone:
    '# {st}', terabit: '# {Tb}', terabyte: '# {TB}', week: { one: '# {sem.}', other: '# {sems.}' }, yard: '# {yd}', year:
    { one: '# {a.}', other: '# {aa.}' }, per: { acre: '@/ac', byte: '@/byte', celsius: '@/°C', centimeter: '@/cm', day:
    '@/d.', degree: '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/fl oz', foot: '@/ft', gallon: '@/gal', gigabit:
    '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare: '@/ha', hour: '@/h', inch: '@/in', kilobit: '@/kb', kilobyte:
    '@/kB', kilogram: '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond:
    '@/μs', mile: '@/mi', 'mile-scandinavian': '@/mi esc.', milliliter: '@/ml', millimeter: '@/mm', millisecond:
    '@/ms', minute: '@/min', month: '@/m.', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound:
    '@/lb', second: '@/s', stone: '@/st', terabit: '@/Tb', terabyte: '@/TB', week: '@/sem.', yard: '@/yd', year:
    '@/a.', bit: '@/b' }, ex: {} },
  narrow: { acre: '#{ac}', bit: '#{b}', byte: '#{B}', celsius: '#{°C}', centimeter: '#{cm}', day: { one: '#{d.}', other:
    '#{dd.}' }, degree: '#{°}', fahrenheit: '#{°F}', 'fluid-ounce': '#{fl oz}', foot: '#{ft}', gallon: '#{gal}', gigabit:
    '#{Gb}', gigabyte: '#{GB}', gram: '#{g}', hectare: '#{ha}', hour: '#{h}', inch: '#{in}', kilobit: '#{kb}', kilobyte:
    '#{kB}', kilogram: '#{kg}', kilometer: '#{km}', liter: '#{l}', megabit: '#{Mb}', megabyte: '#{MB}', meter: '#{m}',
     microsecond: '#{μs}', mile: '#{mi}', 'mile-scandinavian': '#{mi esc.}', milliliter: '#{ml}', millimeter: '#{mm}',
     millisecond: '#{ms}', minute: '#{min}', month: { one: '#{m.}', other: '#{mm.}' }, nanosecond: '#{ns}', ounce:
    '#{oz}', percent: '#{%}', petabyte: '#{PB}', pound: '#{lb}', second: '#{s}', stone: '#{st}', terabit: '#{Tb}', terabyte:
    '#{TB}', week: { one: '#{sem.}', other: '#{sems.}' }, yard: '#{yd}', year: { one: '#{a.}', other: '#{aa.}' }, per:
    { acre: '@/ac', byte: '@/B', celsius: '@/°C', centimeter: '@/cm', day: '@/d.', degree: '@/°', fahrenheit: '@/°F',
    'fluid-ounce': '@/fl oz', foot: '@/ft', gallon: '@/gal', gigabit: '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare:
    '@/ha', hour: '@/h', inch: '@/in', kilobit: '@/kb', kilobyte: '@/kB', kilogram: '@/kg', kilometer: '@/km', liter:
    '@/l', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond: '@/μs', mile: '@/mi', 'mile-scandinavian':
    '@/mi esc.', milliliter: '@/ml', millimeter: '@/mm', millisecond: '@/ms', minute: '@/min', month: '@/m.', nanosecond:
    '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound: '@/lb', second: '@/s', stone: '@/st', terabit:
    '@/Tb', terabyte: '@/TB', week: '@/sem.', yard: '@/yd', year: '@/a.', bit: '@/b' }, ex: {} },
};
