'use strict';

// Measurement units (CLDR 48), locale it. A flat table.

module.exports = {
  long: { acre: { one: '# {acro}', other: '# {acri}' }, bit: '# {bit}', byte: '# {byte}', celsius: { one:
    '# {grado Celsius}', other: '# {gradi Celsius}' }, centimeter: { one: '# {centimetro}', other: '# {centimetri}' },
     day: { one: '# {giorno}', other: '# {giorni}' }, degree: { one: '# {grado}', other: '# {gradi}' }, fahrenheit: {
    one: '# {grado Fahrenheit}', other: '# {gradi Fahrenheit}' }, 'fluid-ounce': { one: '# {oncia liquida}', other:
    '# {once liquide}' }, foot: { one: '# {piede}', other: '# {piedi}' }, gallon: { one: '# {gallone}', other:
    '# {galloni}' }, gigabit: '# {gigabit}', gigabyte: '# {gigabyte}', gram: { one: '# {grammo}', other: '# {grammi}'
    }, hectare: { one: '# {ettaro}', other: '# {ettari}' }, hour: { one: '# {ora}', other: '# {ore}' }, inch: { one:
    '# {pollice}', other: '# {pollici}' }, kilobit: '# {kilobit}', kilobyte: '# {kilobyte}', kilogram: { one:
    '# {chilogrammo}', other: '# {chilogrammi}' }, kilometer: { one: '# {chilometro}', other: '# {chilometri}' }, liter:
    { one: '# {litro}', other: '# {litri}' }, megabit: '# {megabit}', megabyte: '# {megabyte}', meter: { one:
    '# {metro}', other: '# {metri}' }, microsecond: { one: '# {microsecondo}', other: '# {microsecondi}' }, mile: { one:
    '# {miglio}', other: '# {miglia}' }, 'mile-scandinavian': { one: '# {miglio scandinavo}', other:
    '# {miglia scandinave}' }, milliliter: { one: '# {millilitro}', other: '# {millilitri}' }, millimeter: { one:
    '# {millimetro}', other: '# {millimetri}' }, millisecond: { one: '# {millisecondo}', other: '# {millisecondi}' },
    minute: { one: '# {minuto}', other: '# {minuti}' }, month: { one: '# {mese}', other: '# {mesi}' }, nanosecond: { one:
    '# {nanosecondo}', other: '# {nanosecondi}' }, ounce: { one: '# {oncia}', other: '# {once}' }, percent:
    '# {percento}', petabyte: '# {petabyte}', pound: { one: '# {libbra}', other: '# {libbre}' }, second: { one:
    '# {secondo}', other: '# {secondi}' }, stone: '# {stone}', terabit: '# {terabit}', terabyte: '# {terabyte}', week:
    { one: '# {settimana}', other: '# {settimane}' }, yard: { one: '# {iarda}', other: '# {iarde}' }, year: { one:
    '# {anno}', other: '# {anni}' }, per: { acre: '@ al acro', byte: '@ al byte', celsius: '@ al grado Celsius', centimeter:
    '@ per centimetro', day: '@ al giorno', degree: '@ al grado', fahrenheit: '@ al grado Fahrenheit', 'fluid-ounce':
    '@ al oncia liquida', foot: '@ per piede', gallon: '@ per gallone', gigabit: '@ al gigabit', gigabyte:
    '@ al gigabyte', gram: '@ per grammo', hectare: '@ al ettaro', hour: '@ all’ora', inch: '@ per pollice', kilobit:
    '@ al kilobit', kilobyte: '@ al kilobyte', kilogram: '@ per chilogrammo', kilometer: '@ per chilometro', liter:
    '@ per litro', megabit: '@ al megabit', megabyte: '@ al megabyte', meter: '@ per metro', microsecond:
    '@ al microsecondo', mile: '@ al miglio', 'mile-scandinavian': '@ al miglio scandinavo', milliliter:
    '@ al millilitro', millimeter: '@ al millimetro', millisecond: '@ al millisecondo', minute: '@ al minuto', month:
    '@ al mese', nanosecond: '@ al nanosecondo', ounce: '@ per oncia', percent: '@ al percento', petabyte:
    '@ al petabyte', pound: '@ per libbra', second: '@ al secondo', stone: '@ al stone', terabit: '@ al terabit', terabyte:
    '@ al terabyte', week: '@ alla settimana', yard: '@ al iarda', year: '@ all’anno', bit: '@ al bit' }, ex: {
    'kilometer-per-hour': { one: '# {chilometro orario}', other: '# {chilometri orari}' } } },
  short: { acre: '# {ac}', bit: '# {bit}', byte: '# {byte}', celsius: '# {°C}', centimeter: '# {cm}', day: { one:
    '# {giorno}', other: '# {giorni}' }, degree: '#{°}', fahrenheit: '# {°F}', 'fluid-ounce': '# {fl oz}', foot:
    '# {ft}', gallon: '# {gal}', gigabit: '# {Gb}', gigabyte: '# {GB}', gram: '# {g}', hectare: '# {ha}', hour:
    '# {h}', inch: '# {in}', kilobit: '# {kb}', kilobyte: '# {kB}', kilogram: '# {kg}', kilometer: '# {km}', liter:
    '# {l}', megabit: '# {Mb}', megabyte: '# {MB}', meter: '# {m}', microsecond: '# {μs}', mile: '# {mi}',
    'mile-scandinavian': '# {smi}', milliliter: '# {ml}', millimeter: '# {mm}', millisecond: '# {ms}', minute:
    '# {min}', month: { one: '# {mese}', other: '# {mesi}' }, nanosecond: '# {ns}', ounce: '# {oz}', percent: '#{%}',
    petabyte: '# {PB}', pound: '# {lb}', second: '# {s}', stone: '# {st}', terabit: '# {Tb}', terabyte: '# {TB}', week:
    '# {sett.}', yard: '# {yd}', year: { one: '# {anno}', other: '# {anni}' }, per: { acre: '@/ac', byte: '@/byte', celsius:
    '@/°C', centimeter: '@/cm', day: '@/giorno', degree: '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/fl oz', foot:
    '@/ft', gallon: '@/gal', gigabit: '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare: '@/ha', hour: '@/h', inch:
    '@/in', kilobit: '@/kb', kilobyte: '@/kB', kilogram: '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mb', megabyte:
    '@/MB', meter: '@/m', microsecond: '@/μs', mile: '@/mi', 'mile-scandinavian': '@/smi', milliliter: '@/ml', millimeter:
    '@/mm', millisecond: '@/ms', minute: '@/min', month: '@/mese', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%',
    petabyte: '@/PB', pound: '@/lb', second: '@/s', stone: '@/st', terabit: '@/Tb', terabyte: '@/TB', week:
    '@/settimana', yard: '@/yd', year: '@/anno', bit: '@/bit' }, ex: { 'liter-per-kilometer': '# {L/km}',
    'mile-per-gallon': '# {mpg}' } },
  narrow: { acre: '#{ac}', bit: '#{bit}', byte: '#{B}', celsius: '#{°C}', centimeter: '#{cm}', day: { one: '#{g}', other:
    '#{gg}' }, degree: '#{°}', fahrenheit: '#{°F}', 'fluid-ounce': '#{fl oz}', foot: '#{ft}', gallon: '#{gal}', gigabit:
    '#{Gb}', gigabyte: '#{GB}', gram: '#{g}', hectare: '#{ha}', hour: '#{h}', inch: '#{″}', kilobit: '#{kb}', kilobyte:
    '#{kB}', kilogram: '#{kg}', kilometer: '#{km}', liter: '#{l}', megabit: '#{Mb}', megabyte: '#{MB}', meter: '#{m}',
     microsecond: '#{μs}', mile: '#{mi}', 'mile-scandinavian': '#{smi}', milliliter: '#{ml}', millimeter: '#{mm}', millisecond:
    '#{ms}', minute: '#{min}', month: { one: '# {mese}', other: '# {mesi}' }, nanosecond: '#{ns}', ounce: '#{oz}', percent:
    '#{%}', petabyte: '#{PB}', pound: '#{lb}', second: '#{s}', stone: '#{st}', terabit: '#{Tb}', terabyte: '#{TB}', week:
    '#{sett.}', yard: '#{yd}', year: { one: '#{anno}', other: '#{anni}' }, per: { acre: '@/ac', byte: '@/B', celsius:
    '@/°C', centimeter: '@/cm', day: '@/g', degree: '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/fl oz', foot: '@/ft',
     gallon: '@/gal', gigabit: '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare: '@/ha', hour: '@/h', inch: '@/in', kilobit:
    '@/kb', kilobyte: '@/kB', kilogram: '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mb', megabyte: '@/MB', meter:
    '@/m', microsecond: '@/μs', mile: '@/mi', 'mile-scandinavian': '@/smi', milliliter: '@/ml', millimeter: '@/mm', millisecond:
    '@/ms', minute: '@/min', month: '@/mese', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound:
    '@/lb', second: '@/s', stone: '@/st', terabit: '@/Tb', terabyte: '@/TB', week: '@/sett.', yard: '@/yd', year:
    '@/anno', bit: '@/bit' }, ex: { 'liter-per-kilometer': '#{L/km}', 'mile-per-gallon': '#{mpg}' } },
};
