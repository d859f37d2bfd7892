'use strict';

// Measurement units (CLDR 48), locale pt. A flat table.

module.exports = {
  long: { acre: { one: '# {acre}', other: '# {acres}' }, bit: { one: '# {bit}', other: '# {bits}' }, byte: { one:
    '# {byte}', other: '# {bytes}' }, celsius: { one: '# {grau Celsius}', other: '# {graus Celsius}' }, centimeter: {
    one: '# {centímetro}', other: '# {centímetros}' }, day: { one: '# {dia}', other: '# {dias}' }, degree: { one:
    '# {grau}', other: '# {graus}' }, fahrenheit: { one: '# {grau Fahrenheit}', other: '# {graus Fahrenheit}' },
    'fluid-ounce': { one: '# {onça fluida}', other: '# {onças fluidas}' }, foot: { one: '# {pé}', other: '# {pés}' },
    gallon: { one: '# {galão}', other: '# {galões}' }, gigabit: { one: '# {gigabit}', other: '# {gigabits}' }, gigabyte:
    { one: '# {gigabyte}', other: '# {gigabytes}' }, gram: { one: '# {grama}', other: '# {gramas}' }, hectare: { one:
    '# {hectare}', other: '# {hectares}' }, hour: { one: '# {hora}', other: '# {horas}' }, inch: { one: '# {polegada}',
     other: '# {polegadas}' }, kilobit: { one: '# {kilobit}', other: '# {kilobits}' }, kilobyte: { one: '# {kilobyte}',
     other: '# {kilobytes}' }, kilogram: { one: '# {quilograma}', other: '# {quilogramas}' }, kilometer: { one:
    '# {quilômetro}', other: '# {quilômetros}' }, liter: { one: '# {litro}', other: '# {litros}' }, megabit: { one:
    '# {megabit}', other: '# {megabits}' }, megabyte: { one: '# {megabyte}', other: '# {megabytes}' }, meter: { one:
    '# {metro}', other: '# {metros}' }, microsecond: { one: '# {microssegundo}', other: '# {microssegundos}' }, mile:
    { one: '# {milha}', other: '# {milhas}' }, 'mile-scandinavian': { one: '# {milha escandinava}', other:
    '# {milhas escandinavas}' }, milliliter: { one: '# {mililitro}', other: '# {mililitros}' }, millimeter: { one:
    '# {milímetro}', other: '# {milímetros}' }, millisecond: { one: '# {milissegundo}', other: '# {milissegundos}' },
    minute: { one: '# {minuto}', other: '# {minutos}' }, month: { one: '# {mês}', other: '# {meses}' }, nanosecond: {
    one: '# {nanossegundo}', other: '# {nanossegundos}' }, ounce: { one: '# {onça}', other: '# {onças}' }, percent:
    '# {por cento}', petabyte: { one: '# {petabyte}', other: '# {petabytes}' }, pound: { one: '# {libra}', other:
    '# {libras}' }, second: { one: '# {segundo}', other: '# {segundos}' }, stone: { one: '# {stone}', other:
    '# {stones}' }, terabit: { one: '# {terabit}', other: '# {terabits}' }, terabyte: { one: '# {terabyte}', other:
    '# {terabytes}' }, week: { one: '# {semana}', other: '# {semanas}' }, yard: { one: '# {jarda}', other:
    '# {jardas}' }, year: { one: '# {ano}', other: '# {anos}' }, per: { acre: '@ por acre', byte: '@ por byte', celsius:
    '@ por grau Celsius', centimeter: '@ por centímetro', day: '@ por dia', degree: '@ por grau', fahrenheit:
    '@ por grau Fahrenheit', 'fluid-ounce': '@ por onça fluida', foot: '@ por pé', gallon: '@ por galão', gigabit:
    '@ por gigabit', gigabyte: '@ por gigabyte', gram: '@ por grama', hectare: '@ por hectare', hour: '@ por hora', inch:
    '@ por polegada', kilobit: '@ por kilobit', kilobyte: '@ por kilobyte', kilogram: '@ por quilograma', kilometer:
    '@ por quilômetro', liter: '@ por litro', megabit: '@ por megabit', megabyte: '@ por megabyte', meter:
    '@ por metro', microsecond: '@ por microssegundo', mile: '@ por milha', 'mile-scandinavian':
    '@ por milha escandinava', milliliter: '@ por mililitro', millimeter: '@ por milímetro', millisecond:
    '@ por milissegundo', minute: '@ por minuto', month: '@ por mês', nanosecond: '@ por nanossegundo', ounce:
    '@ por onça', percent: '@ por por cento', petabyte: '@ por petabyte', pound: '@ por libra', second:
    '@ por segundo', stone: '@ por stone', terabit: '@ por terabit', terabyte: '@ por terabyte', week: '@ por semana',
     yard: '@ por jarda', year: '@ por ano', bit: '@ por bit' }, ex: {} },
  short: { acre: '# {ac}', bit: '# {bits}', byte: '# {bytes}', celsius: '# {°C}', centimeter: '# {cm}', day: { one:
    '# {dia}', other: '# {dias}' }, degree: '# {°}', fahrenheit: '# {°F}', 'fluid-ounce': '# {fl oz}', foot: '# {ft}',
     gallon: '# {gal}', gigabit: '# {Gb}', gigabyte: '# {GB}', gram: '# {g}', hectare: '# {ha}', hour: '# {h}', inch:
    '# {pol.}', kilobit: '# {kb}', kilobyte: '# {kB}', kilogram: '# {kg}', kilometer: '# {km}', liter: '# {l}', megabit:
    '# {Mb}', megabyte: '# {MB}', meter: '# {m}', microsecond: '# {μs}', mile: '# {mi}', 'mile-scandinavian':
    '# {smi}', milliliter: '# {ml}', millimeter: '# {mm}', millisecond: '# {ms}', minute: '# {min}', month: { one:
    '# {mês}', other: '# {meses}' }, nanosecond: '# {ns}', ounce: '# {oz}', percent: '#{%}', petabyte: '# {PB}', pound:
    '# {lb}', second: '# {s}', stone: '# {st}', terabit: '# {Tb}', terabyte: '# {TB}', week: '# {sem.}', yard:
    '# {yd}', year: { one: '# {ano}', other: '# {anos}' }, per: { acre: '@/ac', byte: '@/bytes', celsius: '@/°C', centimeter:
    '@/cm', day: '@/dia', degree: '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/fl oz', foot: '@/ft', gallon: '@/gal',
    gigabit: '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare: '@/ha', hour: '@/h', inch: '@/pol.', kilobit: '@/kb', kilobyte:
    '@/kB', kilogram: '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond:
    '@/μs', mile: '@/mi', 'mile-scandinavian': '@/smi', milliliter: '@/ml', millimeter: '@/mm', millisecond: '@/ms', minute:
    '@/min', month: '@/mês', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound: '@/lb', second:
    '@/s', stone: '@/st', terabit: '@/Tb', terabyte: '@/TB', week: '@/sem.', yard: '@/yd', year: '@/ano', bit:
    '@/bits' }, ex: { 'mile-per-gallon': '# {mpg}', 'mile-per-hour': '# {mph}' } },
  narrow: { acre: { one: '# {acre}', other: '# {acres}' }, bit: { one: '# {bit}', other: '# {bits}' }, byte: '# {B}',
    celsius: '# {°C}', centimeter: '# {cm}', day: { one: '# {dia}', other: '# {dias}' }, degree: '# {°}', fahrenheit:
    '# {°F}', 'fluid-ounce': '# {fl. oz.}', foot: '#{′}', gallon: '# {gal}', gigabit: '# {Gb}', gigabyte: '# {GB}', gram:
    '#{g}', hectare: '# {ha}', hour: '# {h}', inch: '#{″}', kilobit: '# {kb}', kilobyte: '# {kB}', kilogram: '#{kg}',
    kilometer: '# {km}', liter: '#{l}', megabit: '# {Mb}', megabyte: '# {MB}', meter: '# {m}', microsecond: '# {μs}',
    mile: '# {mi}', 'mile-scandinavian': '# {smi}', milliliter: '# {ml}', millimeter: '# {mm}', millisecond: '# {ms}',
     minute: '# {min}', month: { one: '# {mês}', other: '# {meses}' }, nanosecond: '# {ns}', ounce: '# {oz}', percent:
    '#{%}', petabyte: '# {PB}', pound: '# {lb}', second: '# {s}', stone: '# {st}', terabit: '# {Tb}', terabyte:
    '# {TB}', week: '# {sem.}', yard: '# {yd}', year: { one: '# {ano}', other: '# {anos}' }, per: { acre: '@/acre', byte:
    '@/B', celsius: '@/°C', centimeter: '@/cm', day: '@/dia', degree: '@/°', fahrenheit: '@/°F', 'fluid-ounce':
    '@/fl. oz.', foot: '@/ft', gallon: '@/gal', gigabit: '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare: '@/ha', hour:
    '@/h', inch: '@/pol.', kilobit: '@/kb', kilobyte: '@/kB', kilogram: '@/kg', kilometer: '@/km', liter: '@/l', megabit:
    '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond: '@/μs', mile: '@/mi', 'mile-scandinavian': '@/smi', milliliter:
    '@/ml', millimeter: '@/mm', millisecond: '@/ms', minute: '@/min', month: '@/mês', nanosecond: '@/ns', ounce:
    '@/oz', percent: '@/%', petabyte: '@/PB', pound: '@/lb', second: '@/s', stone: '@/st', terabit: '@/Tb', terabyte:
    '@/TB', week: '@/sem.', yard: '@/yd', year: '@/ano', bit: '@/bit' }, ex: { 'kilometer-per-hour': '#{km/h}',
    'liter-per-kilometer': '# {l/km}', 'mile-per-gallon': '# {mpg}', 'mile-per-hour': '# {mph}' } },
};
