'use strict';

// Measurement units (CLDR 48), locale fr-CA. A flat table.

module.exports = {
  long: {
    acre: { one: '#\u00a0{acre}', other: '#\u00a0{acres}' },
    'fluid-ounce': { one: '#\u00a0{once liquide}', other: '#\u00a0{onces liquides}' },
    foot: { other: '#\u00a0{pieds}' }, gallon: { one: '#\u00a0{gallon}', other: '#\u00a0{gallons}' },
    gram: { one: '# {gramme}', other: '# {grammes}' }, mile: { one: '#\u00a0{mille}', other: '#\u00a0{milles}' },
    milliliter: { one: '#\u00a0{millilitre}', other: '#\u00a0{millilitres}' },
    minute: { one: '#\u00a0{minute}', other: '#\u00a0{minutes}' }, ounce: { one: '# {once}', other: '# {onces}' },
    second: { one: '# {seconde}', other: '# {secondes}' }, stone: '# {stone}',
    yard: { one: '#\u00a0{verge}', other: '#\u00a0{verges}' }, year: { other: '#\u00a0{ans}' },
    per: { acre: '@ par acre', mile: '@ par mille', second: '@ à la seconde', yard: '@ par verge' },
    ex: {
      'kilometer-per-hour': { one: '# {kilomètre par heure}', other: '# {kilomètres par heure}' },
      'liter-per-kilometer': { one: '#\u00a0{litre au kilomètre}', other: '#\u00a0{litres au kilomètre}' },
      'meter-per-second': { one: '# {mètre par seconde}', other: '# {mètres par seconde}' },
      'mile-per-gallon': { one: '#\u00a0{mille au gallon}', other: '#\u00a0{milles au gallon}' },
      'mile-per-hour': { one: '# {mille à l’heure}', other: '# {milles à l’heure}' },
    },
  },
  short: {
    acre: '#\u00a0{ac}', bit: '#\u00a0{bit}', byte: '#\u00a0{o}', celsius: '#\u00a0{°C}', centimeter: '#\u00a0{cm}',
    day: '#\u00a0{j}', fahrenheit: '#\u00a0{°F}', 'fluid-ounce': '#\u00a0{oz liq.}', foot: '#\u00a0{pi}',
    gallon: '#\u00a0{gal}', gigabit: '#\u00a0{Gb}', gigabyte: '#\u00a0{Go}', gram: '# {g}', hectare: '#\u00a0{ha}',
    hour: '#\u00a0{h}', inch: '#\u00a0{po}', kilobit: '#\u00a0{kb}', kilobyte: '#\u00a0{ko}', kilogram: '#\u00a0{kg}',
    kilometer: '#\u00a0{km}', liter: '#\u00a0{l}', megabit: '#\u00a0{Mb}', megabyte: '#\u00a0{Mo}',
    meter: '#\u00a0{m}', microsecond: '#\u00a0{μs}', mile: '#\u00a0{mi}', 'mile-scandinavian': '#\u00a0{smi}',
    milliliter: '#\u00a0{ml}', millimeter: '#\u00a0{mm}', millisecond: '#\u00a0{ms}', month: '#\u00a0{m.}',
    nanosecond: '#\u00a0{ns}', ounce: '# {oz}', petabyte: '#\u00a0{Po}', pound: '#\u00a0{lb}', second: '#\u00a0{s}',
    terabit: '#\u00a0{Tb}', terabyte: '#\u00a0{To}', week: '#\u00a0{sem.}', yard: '#\u00a0{vg}',
    per: {
      'fluid-ounce': '@/oz liq.', gigabit: '@/Gb', kilobit: '@/kb', megabit: '@/Mb', terabit: '@/Tb', yard: '@/vg',
    },
    ex: { 'meter-per-second': '# {m/s}', 'mile-per-hour': '# {mi/h}' },
  },
  narrow: {
    'fluid-ounce': '#{oz liq.}', foot: '#{pi}', gigabit: '#{Gb}', inch: '#{po}', kilobit: '#{kb}', megabit: '#{Mb}',
    'mile-scandinavian': '#{smi}', minute: '#{m}', month: '#{m}', stone: '#{st}', terabit: '#{Tb}', week: '#{sem}',
    yard: '#{vg}',
    per: {
      'fluid-ounce': '@/oz liq.', gigabit: '@/Gb', kilobit: '@/kb', megabit: '@/Mb', minute: '@/m', terabit: '@/Tb',
      week: '@/sem', yard: '@/vg',
    },
    ex: { 'mile-per-hour': '# {mi/h}' },
  },
};
