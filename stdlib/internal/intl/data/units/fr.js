'use strict';

// Measurement units (CLDR 48), locale fr. A flat table.

module.exports = {
  long: { acre: { one: '#\u00a0{acre anglo-saxonne}', other: '#\u00a0{acres anglo-saxonnes}' }, bit: { one:
    '#\u00a0{bit}', other: '#\u00a0{bits}' }, byte: { one: '#\u00a0{octet}', other: '#\u00a0{octets}' }, celsius: { one:
    '#\u00a0{degré Celsius}', other: '#\u00a0{degrés Celsius}' }, centimeter: { one: '#\u00a0{centimètre}', other:
    '#\u00a0{centimètres}' }, day: { one: '#\u00a0{jour}', other: '#\u00a0{jours}' }, degree: { one: '#\u00a0{degré}',
     other: '#\u00a0{degrés}' }, fahrenheit: { one: '#\u00a0{degré Fahrenheit}', other: '#\u00a0{degrés Fahrenheit}' },
     'fluid-ounce': { one: '# {once liquide}', other: '# {onces liquides}' }, foot: { one: '#\u00a0{pied}', other:
    '# {pieds}' }, gallon: { one: '# {gallon}', other: '# {gallons}' }, gigabit: { one: '#\u00a0{gigabit}', other:
    '#\u00a0{gigabits}' }, gigabyte: { one: '#\u00a0{gigaoctet}', other: '#\u00a0{gigaoctets}' }, gram: { one:
    '#\u00a0{gramme}', other: '#\u00a0{grammes}' }, hectare: { one: '#\u00a0{hectare}', other: '#\u00a0{hectares}' },
    hour: { one: '#\u00a0{heure}', other: '#\u00a0{heures}' }, inch: { one: '#\u00a0{pouce}', other: '#\u00a0{pouces}'
    }, kilobit: { one: '#\u00a0{kilobit}', other: '#\u00a0{kilobits}' }, kilobyte: { one: '#\u00a0{kilooctet}', other:
    '#\u00a0{kilooctets}' }, kilogram: { one: '#\u00a0{kilogramme}', other: '#\u00a0{kilogrammes}' }, kilometer: { one:
    '#\u00a0{kilomètre}', other: '#\u00a0{kilomètres}' }, liter: { one: '#\u00a0{litre}', other: '#\u00a0{litres}' },
    megabit: { one: '#\u00a0{mégabit}', other: '#\u00a0{mégabits}' }, megabyte: { one: '#\u00a0{mégaoctet}', other:
    '#\u00a0{mégaoctets}' }, meter: { one: '#\u00a0{mètre}', other: '#\u00a0{mètres}' }, microsecond: { one:
    '#\u00a0{microseconde}', other: '#\u00a0{microsecondes}' }, mile: { one: '#\u00a0{mile}', other: '#\u00a0{miles}'
    }, 'mile-scandinavian': { one: '#\u00a0{mille scandinave}', other: '#\u00a0{milles scandinaves}' }, milliliter: {
    one: '# {millilitre}', other: '# {millilitres}' }, millimeter: { one: '#\u00a0{millimètre}', other:
    '#\u00a0{millimètres}' }, millisecond: { one: '#\u00a0{milliseconde}', other: '#\u00a0{millisecondes}' }, minute:
    { one: '# {minute}', other: '# {minutes}' }, month: '#\u00a0{mois}', nanosecond: { one: '#\u00a0{nanoseconde}', other:
    '#\u00a0{nanosecondes}' }, ounce: { one: '#\u00a0{once}', other: '#\u00a0{onces}' }, percent: '# {pour cent}', petabyte:
    { one: '#\u00a0{pétaoctet}', other: '#\u00a0{pétaoctets}' }, pound: { one: '#\u00a0{livre}', other:
    '#\u00a0{livres}' }, second: { one: '#\u00a0{seconde}', other: '#\u00a0{secondes}' }, stone: { one: '# {stone}', other:
    '# {stones}' }, terabit: { one: '#\u00a0{térabit}', other: '#\u00a0{térabits}' }, terabyte: { one:
    '#\u00a0{téraoctet}', other: '#\u00a0{téraoctets}' }, week: { one: '#\u00a0{semaine}', other: '#\u00a0{semaines}'
    }, yard: { one: '#\u00a0{yard}', other: '#\u00a0{yards}' }, year: { one: '#\u00a0{an}', other: '# {ans}' }, per: {
    acre: '@ par acre anglo-saxonne', byte: '@ par octet', celsius: '@ par degré Celsius', centimeter:
    '@ par centimètre', day: '@ par jour', degree: '@ par degré', fahrenheit: '@ par degré Fahrenheit', 'fluid-ounce':
    '@ par once liquide', foot: '@ par pied', gallon: '@ par gallon', gigabit: '@ par gigabit', gigabyte:
    '@ par gigaoctet', gram: '@ par gramme', hectare: '@ par hectare', hour: '@ par heure', inch: '@ par pouce', kilobit:
    '@ par kilobit', kilobyte: '@ par kilooctet', kilogram: '@ par kilogramme', kilometer: '@ par kilomètre', liter:
    '@ par litre', megabit: '@ par mégabit', megabyte: '@ par mégaoctet', meter: '@ par mètre', microsecond:
    '@ par microseconde', mile: '@ par mile', 'mile-scandinavian': '@ par mille scandinave', milliliter:
    '@ par millilitre', millimeter: '@ par millimètre', millisecond: '@ par milliseconde', minute: '@ par minute', month:
    '@ par mois', nanosecond: '@ par nanoseconde', ounce: '@ par once', percent: '@ par pour cent', petabyte:
    '@ par pétaoctet', pound: '@ par livre', second: '@ par seconde', stone: '@ par stone', terabit: '@ par térabit',
    terabyte: '@ par téraoctet', week: '@ par semaine', yard: '@ par yard', year: '@ par an', bit: '@ par bit' }, ex:
    { 'liter-per-kilometer': { one: '# {litre au kilomètre}', other: '# {litres au kilomètre}' } } },
  short: { acre: '#\u202f{ac}', bit: '#\u202f{bit}', byte: '#\u202f{o}', celsius: '#\u202f{°C}', centimeter:
    '#\u202f{cm}', day: '#\u202f{j}', degree: '#{°}', fahrenheit: '#\u202f{°F}', 'fluid-ounce': '# {fl oz}', foot:
    '#\u202f{pi}', gallon: '# {gal}', gigabit: '#\u202f{Gbit}', gigabyte: '#\u202f{Go}', gram: '#\u202f{g}', hectare:
    '#\u202f{ha}', hour: '#\u202f{h}', inch: '#\u202f{po}', kilobit: '#\u202f{kbit}', kilobyte: '#\u202f{ko}', kilogram:
    '#\u202f{kg}', kilometer: '#\u202f{km}', liter: '#\u202f{l}', megabit: '#\u202f{Mbit}', megabyte: '#\u202f{Mo}', meter:
    '#\u202f{m}', microsecond: '#\u202f{μs}', mile: '#\u202f{mi}', 'mile-scandinavian': '#\u202f{smi}', milliliter:
    '# {ml}', millimeter: '#\u202f{mm}', millisecond: '#\u202f{ms}', minute: '#\u00a0{min}', month: '#\u202f{m.}', nanosecond:
    '#\u202f{ns}', ounce: '#\u202f{oz}', percent: '#\u00a0{%}', petabyte: '#\u202f{Po}', pound: '#\u202f{lb}', second:
    '#\u202f{s}', stone: '# {st}', terabit: { one: '#\u202f{Tbit}', other: '# {Tbit}' }, terabyte: '#\u202f{To}', week:
    '#\u202f{sem.}', yard: '#\u202f{yd}', year: { one: '#\u00a0{an}', other: '#\u00a0{ans}' }, per: { acre: '@/ac', byte:
    '@/o', celsius: '@/°C', centimeter: '@/cm', day: '@/j', degree: '@/°', fahrenheit: '@/°F', 'fluid-ounce':
    '@/fl oz', foot: '@/pi', gallon: '@/gal', gigabit: '@/Gbit', gigabyte: '@/Go', gram: '@/g', hectare: '@/ha', hour:
    '@/h', inch: '@/po', kilobit: '@/kbit', kilobyte: '@/ko', kilogram: '@/kg', kilometer: '@/km', liter: '@/l', megabit:
    '@/Mbit', megabyte: '@/Mo', meter: '@/m', microsecond: '@/μs', mile: '@/mi', 'mile-scandinavian': '@/smi', milliliter:
    '@/ml', millimeter: '@/mm', millisecond: '@/ms', minute: '@/min', month: '@/m.', nanosecond: '@/ns', ounce: '@/oz',
     percent: '@/%', petabyte: '@/Po', pound: '@/lb', second: '@/s', stone: '@/st', terabit: '@/Tbit', terabyte:
    '@/To', week: '@/sem.', yard: '@/yd', year: '@/an', bit: '@/bit' }, ex: {} },
  narrow: { acre: '#{ac}', bit: '#{bit}', byte: '#{o}', celsius: '#{°C}', centimeter: '#{cm}', day: '#{j}', degree:
    '#{°}', fahrenheit: '#{°F}', 'fluid-ounce': '#{fl oz}', foot: '#{′}', gallon: '#{gal}', gigabit: '#{Gbit}', gigabyte:
    '#{Go}', gram: '#{g}', hectare: '#{ha}', hour: '#{h}', inch: '#{″}', kilobit: '#{kbit}', kilobyte: '#{ko}', kilogram:
    '#{kg}', kilometer: '#{km}', liter: '#{l}', megabit: '#{Mbit}', megabyte: '#{Mo}', meter: '#{m}', microsecond:
    '#{μs}', mile: '#{mi}', 'mile-scandinavian': '#\u202f{smi}', milliliter: '#{ml}', millimeter: '#{mm}', millisecond:
    '#{ms}', minute: '#{min}', month: '#{m.}', nanosecond: '#{ns}', ounce: '#{oz}', percent: '#\u00a0{%}', petabyte:
    '#{Po}', pound: '#{lb}', second: '#{s}', stone: '# {st}', terabit: '#{Tbit}', terabyte: '#{To}', week: '#{sem.}',
    yard: '#{yd}', year: '#{a}', per: { acre: '@/ac', byte: '@/o', celsius: '@/°C', centimeter: '@/cm', day: '@/j', degree:
    '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/fl oz', foot: '@/pi', gallon: '@/gal', gigabit: '@/Gbit', gigabyte:
    '@/Go', gram: '@/g', hectare: '@/ha', hour: '@/h', inch: '@/po', kilobit: '@/kbit', kilobyte: '@/ko', kilogram:
    '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mbit', megabyte: '@/Mo', meter: '@/m', microsecond: '@/μs', mile:
    '@/mi', 'mile-scandinavian': '@/smi', milliliter: '@/ml', millimeter: '@/mm', millisecond: '@/ms', minute: '@/min',
     month: '@/m.', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/Po', pound: '@/lb', second: '@/s',
     stone: '@/st', terabit: '@/Tbit', terabyte: '@/To', week: '@/sem.', yard: '@/yd', year: '@/a', bit: '@/bit' }, ex:
    { 'meter-per-second': { one: '#\u202f{m/s}', other: '#{m/s}' }, 'mile-per-hour': '#\u202f{mi/h}' } },
};
