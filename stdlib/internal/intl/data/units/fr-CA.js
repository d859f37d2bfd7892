'use strict';

// Measurement units (CLDR 48), locale fr-CA. A flat table.

module.exports = {
  long: { acre: { one: '#\u00a0{acre}', other: '#\u00a0{acres}' }, bit: { one: '#\u00a0{bit}', other: '#\u00a0{bits}'
    }, byte: { one: '#\u00a0{octet}', other: '#\u00a0{octets}' }, celsius: { one: '#\u00a0{degré Celsius}', other:
    '#\u00a0{degrés Celsius}' }, centimeter: { one: '#\u00a0{centimètre}', other: '#\u00a0{centimètres}' }, day: { one:
    '#\u00a0{jour}', other: '#\u00a0{jours}' }, degree: { one: '#\u00a0{degré}', other: '#\u00a0{degrés}' }, fahrenheit:
    { one: '#\u00a0{degré Fahrenheit}', other: '#\u00a0{degrés Fahrenheit}' }, 'fluid-ounce': { one:
    '#\u00a0{once liquide}', other: '#\u00a0{onces liquides}' }, foot: { one: '#\u00a0{pied}', other: '#\u00a0{pieds}'
    }, gallon: { one: '#\u00a0{gallon}', other: '#\u00a0{gallons}' }, gigabit: { one: '#\u00a0{gigabit}', other:
    '#\u00a0{gigabits}' }, gigabyte: { one: '#\u00a0{gigaoctet}', other: '#\u00a0{gigaoctets}' }, gram: { one:
    '# {gramme}', other: '# {grammes}' }, hectare: { one: '#\u00a0{hectare}', other: '#\u00a0{hectares}' }, hour: { one:
    '#\u00a0{heure}', other: '#\u00a0{heures}' }, inch: { one: '#\u00a0{pouce}', other: '#\u00a0{pouces}' }, kilobit:
    { one: '#\u00a0{kilobit}', other: '#\u00a0{kilobits}' }, kilobyte: { one: '#\u00a0{kilooctet}', other:
    '#\u00a0{kilooctets}' }, kilogram: { one: '#\u00a0{kilogramme}', other: '#\u00a0{kilogrammes}' }, kilometer: { one:
    '#\u00a0{kilomètre}', other: '#\u00a0{kilomètres}' }, liter: { one: '#\u00a0{litre}', other: '#\u00a0{litres}' },
    megabit: { one: '#\u00a0{mégabit}', other: '#\u00a0{mégabits}' }, megabyte: { one: '#\u00a0{mégaoctet}', other:
    '#\u00a0{mégaoctets}' }, meter: { one: '#\u00a0{mètre}', other: '#\u00a0{mètres}' }, microsecond: { one:
    '#\u00a0{microseconde}', other: '#\u00a0{microsecondes}' }, mile: { one: '#\u00a0{mille}', other:
    '#\u00a0{milles}' }, 'mile-scandinavian': { one: '#\u00a0{mille scandinave}', other: '#\u00a0{milles scandinaves}'
    }, milliliter: { one: '#\u00a0{millilitre}', other: '#\u00a0{millilitres}' }, millimeter: { one:
    '#\u00a0{millimètre}', other: '#\u00a0{millimètres}' }, millisecond: { one: '#\u00a0{milliseconde}', other:
    '#\u00a0{millisecondes}' }, minute: { one: '#\u00a0{minute}', other: '#\u00a0{minutes}' }, month: '#\u00a0{mois}',
     nanosecond: { one: '#\u00a0{nanoseconde}', other: '#\u00a0{nanosecondes}' }, ounce: { one: '# {once}', other:
    '# {onces}' }, percent: '# {pour cent}', petabyte: { one: '#\u00a0{pétaoctet}', other: '#\u00a0{pétaoctets}' }, pound:
    { one: '#\u00a0{livre}', other: '#\u00a0{livres}' }, second: { one: '# {seconde}', other: '# {secondes}' }, stone:
    '# {stone}', terabit: { one: '#\u00a0{térabit}', other: '#\u00a0{térabits}' }, terabyte: { one:
    '#\u00a0{téraoctet}', other: '#\u00a0{téraoctets}' }, week: { one: '#\u00a0{semaine}', other: '#\u00a0{semaines}'
    }, yard: { one: '#\u00a0{verge}', other: '#\u00a0{verges}' }, year: { one: '#\u00a0{an}', other: '#\u00a0{ans}' },
     per: { acre: '@ par acre', byte: '@ par octet', celsius: '@ par degré Celsius', centimeter: '@ par centimètre', day:
    '@ par jour', degree: '@ par degré', fahrenheit: '@ par degré Fahrenheit', 'fluid-ounce': '@ par once liquide', foot:
    '@ par pied', gallon: '@ par gallon', gigabit: '@ par gigabit', gigabyte: '@ par gigaoctet', gram: '@ par gramme',
     hectare: '@ par hectare', hour: '@ par heure', inch: '@ par pouce', kilobit: '@ par kilobit', kilobyte:
    '@ par kilooctet', kilogram: '@ par kilogramme', kilometer: '@ par kilomètre', liter: '@ par litre', megabit:
    '@ par mégabit', megabyte: '@ par mégaoctet', meter: '@ par mètre', microsecond: '@ par microseconde', mile:
    '@ par mille', 'mile-scandinavian': '@ par mille scandinave', milliliter: '@ par millilitre', millimeter:
    '@ par millimètre', millisecond: '@ par milliseconde', minute: '@ par minute', month: '@ par mois', nanosecond:
    '@ par nanoseconde', ounce: '@ par once', percent: '@ par pour cent', petabyte: '@ par pétaoctet', pound:
    '@ par livre', second: '@ à la seconde', stone: '@ par stone', terabit: '@ par térabit', terabyte:
    '@ par téraoctet', week: '@ par semaine', yard: '@ par verge', year: '@ par an', bit: '@ par bit' }, ex: {
    'kilometer-per-hour': { one: '# {kilomètre par heure}', other: '# {kilomètres par heure}' }, 'liter-per-kilometer':
    { one: '#\u00a0{litre au kilomètre}', other: '#\u00a0{litres au kilomètre}' }, 'meter-per-second': { one:
    '# {mètre par seconde}', other: '# {mètres par seconde}' }, 'mile-per-gallon': { one: '#\u00a0{mille au gallon}',
    other: '#\u00a0{milles au gallon}' }, 'mile-per-hour': { one: '# {mille à l’heure}', other: '# {milles à l’heure}'
    } } },
  short: { acre: '#\u00a0{ac}', bit: '#\u00a0{bit}', byte: '#\u00a0{o}', celsius: '#\u00a0{°C}', centimeter:
    '#\u00a0{cm}', day: '#\u00a0{j}', degree: '#{°}', fahrenheit: '#\u00a0{°F}', 'fluid-ounce': '#\u00a0{oz liq.}', foot:
    '#\u00a0{pi}', gallon: '#\u00a0{gal}', gigabit: '#\u00a0{Gb}', gigabyte: '#\u00a0{Go}', gram: '# {g}', hectare:
    '#\u00a0{ha}', hour: '#\u00a0{h}', inch: '#\u00a0{po}', kilobit: '#\u00a0{kb}', kilobyte: '#\u00a0{ko}', kilogram:
    '#\u00a0{kg}', kilometer: '#\u00a0{km}', liter: '#\u00a0{l}', megabit: '#\u00a0{Mb}', megabyte: '#\u00a0{Mo}', meter:
    '#\u00a0{m}', microsecond: '#\u00a0{μs}', mile: '#\u00a0{mi}', 'mile-scandinavian': '#\u00a0{smi}', milliliter:
    '#\u00a0{ml}', millimeter: '#\u00a0{mm}', millisecond: '#\u00a0{ms}', minute: '#\u00a0{min}', month: '#\u00a0{m.}',
     nanosecond: '#\u00a0{ns}', ounce: '# {oz}', percent: '#\u00a0{%}', petabyte: '#\u00a0{Po}', pound: '#\u00a0{lb}',
     second: '#\u00a0{s}', stone: '# {st}', terabit: '#\u00a0{Tb}', terabyte: '#\u00a0{To}', week: '#\u00a0{sem.}', yard:
    '#\u00a0{vg}', year: { one: '#\u00a0{an}', other: '#\u00a0{ans}' }, per: { acre: '@/ac', byte: '@/o', celsius:
    '@/°C', centimeter: '@/cm', day: '@/j', degree: '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/oz liq.', foot:
    '@/pi', gallon: '@/gal', gigabit: '@/Gb', gigabyte: '@/Go', gram: '@/g', hectare: '@/ha', hour: '@/h', inch:
    '@/po', kilobit: '@/kb', kilobyte: '@/ko', kilogram: '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mb', megabyte:
    '@/Mo', meter: '@/m', microsecond: '@/μs', mile: '@/mi', 'mile-scandinavian': '@/smi', milliliter: '@/ml', millimeter:
    '@/mm', millisecond: '@/ms', minute: '@/min', month: '@/m.', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte:
    '@/Po', pound: '@/lb', second: '@/s', stone: '@/st', terabit: '@/Tb', terabyte: '@/To', week: '@/sem.', yard:
    '@/vg', year: '@/an', bit: '@/bit' }, ex: { 'meter-per-second': '# {m/s}', 'mile-per-hour': '# {mi/h}' } },
  narrow: { acre: '#{ac}', bit: '#{bit}', byte: '#{o}', celsius: '#{°C}', centimeter: '#{cm}', day: '#{j}', degree:
    '#{°}', fahrenheit: '#{°F}', 'fluid-ounce': '#{oz liq.}', foot: '#{pi}', gallon: '#{gal}', gigabit: '#{Gb}', gigabyte:
    '#{Go}', gram: '#{g}', hectare: '#{ha}', hour: '#{h}', inch: '#{po}', kilobit: '#{kb}', kilobyte: '#{ko}', kilogram:
    '#{kg}', kilometer: '#{km}', liter: '#{l}', megabit: '#{Mb}', megabyte: '#{Mo}', meter: '#{m}', microsecond:
    '#{μs}', mile: '#{mi}', 'mile-scandinavian': '#{smi}', milliliter: '#{ml}', millimeter: '#{mm}', millisecond:
    '#{ms}', minute: '#{m}', month: '#{m}', nanosecond: '#{ns}', ounce: '#{oz}', percent: '#\u00a0{%}', petabyte:
    '#{Po}', pound: '#{lb}', second: '#{s}', stone: '#{st}', terabit: '#{Tb}', terabyte: '#{To}', week: '#{sem}', yard:
    '#{vg}', year: '#{a}', per: { acre: '@/ac', byte: '@/o', celsius: '@/°C', centimeter: '@/cm', day: '@/j', degree:
    '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/oz liq.', foot: '@/pi', gallon: '@/gal', gigabit: '@/Gb', gigabyte:
    '@/Go', gram: '@/g', hectare: '@/ha', hour: '@/h', inch: '@/po', kilobit: '@/kb', kilobyte: '@/ko', kilogram:
    '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mb', megabyte: '@/Mo', meter: '@/m', microsecond: '@/μs', mile:
    '@/mi', 'mile-scandinavian': '@/smi', milliliter: '@/ml', millimeter: '@/mm', millisecond: '@/ms', minute: '@/m',
    month: '@/m.', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/Po', pound: '@/lb', second: '@/s',
    stone: '@/st', terabit: '@/Tb', terabyte: '@/To', week: '@/sem', yard: '@/vg', year: '@/a', bit: '@/bit' }, ex: {
    'meter-per-second': { one: '#\u202f{m/s}', other: '#{m/s}' }, 'mile-per-hour': '# {mi/h}' } },
};
