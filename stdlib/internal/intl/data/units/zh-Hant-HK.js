'use strict';

// Measurement units (CLDR 48), locale zh-Hant-HK. A flat table.

module.exports = {
  long: {
    bit: '# {個位元}', byte: '# {位元組}', centimeter: '# {厘米}', day: '# {日}', 'fluid-ounce': '# {液安士}', foot: '# {呎}',
    inch: '# {吋}', meter: '# {米}', mile: '# {哩}', millimeter: '# {毫米}', nanosecond: '# {納秒}', ounce: '# {安士}',
    week: '# {星期}',
    per: {
      acre: '@每英畝', byte: '@每位元組', celsius: '@每攝氏  度', centimeter: '@ 每厘米', day: '@ 每日', degree: '@每度',
      fahrenheit: '@每華氏  度', 'fluid-ounce': '@每液安士', foot: '@ 每呎', gallon: '@ 每加侖', gigabit: '@每Gb', gigabyte: '@每GB',
      gram: '@ 每克', hectare: '@每公頃', hour: '@ 每小時', inch: '@ 每吋', kilobit: '@每kb', kilobyte: '@每kB',
      kilogram: '@ 每公斤', kilometer: '@ 每公里', liter: '@ 每公升', megabit: '@每Mb', megabyte: '@每MB', meter: '@ 每米',
      microsecond: '@每微秒', mile: '@每哩', 'mile-scandinavian': '@每斯堪地那維亞里', milliliter: '@每毫升', millimeter: '@每毫米',
      millisecond: '@每毫秒', minute: '@ 每分鐘', month: '@ 每個月', nanosecond: '@每納秒', ounce: '@ 每安士', percent: '@每%',
      petabyte: '@每PB', pound: '@ 每磅', second: '@每秒', stone: '@每英石', terabit: '@每Tb', terabyte: '@每TB', week: '@ 每星期',
      yard: '@每碼', year: '@ 每年', bit: '@每個位元',
    },
    ex: {
      'kilometer-per-hour': '{每小時} # {公里}', 'liter-per-kilometer': '# {公升/公里}', 'meter-per-second': '# {米/秒}',
      'mile-per-gallon': '# {英里/加侖}', 'mile-per-hour': '{每小時} # {英里}',
    },
  },
  short: {
    centimeter: '# {厘米}', day: '# {日}', 'fluid-ounce': '# {液安士}', meter: '# {米}', mile: '# {哩}', millimeter: '# {毫米}',
    nanosecond: '# {納秒}', ounce: '# {安士}', week: '# {星期}',
    per: {
      centimeter: '@ 每厘米', day: '@ 每日', 'fluid-ounce': '@/液安士', foot: '@ 每呎', gallon: '@ 每加侖', gram: '@ 每克',
      hour: '@ 每小時', inch: '@ 每吋', kilogram: '@ 每公斤', kilometer: '@ 每公里', liter: '@ 每升', meter: '@ 每米', mile: '@/哩',
      millimeter: '@/毫米', minute: '@ 每分鐘', month: '@ 每月', nanosecond: '@/納秒', ounce: '@ 每安士', pound: '@ 每磅',
      second: '@每秒', week: '@ 每週', year: '@ 每年',
    },
    ex: {
      'kilometer-per-hour': '# {公里每小時}', 'liter-per-kilometer': '# {升每公里}', 'meter-per-second': '# {米/秒}',
      'mile-per-gallon': '# {英里每加侖}', 'mile-per-hour': '# {英里每小時}',
    },
  },
  narrow: {
    centimeter: '#{厘米}', day: '#{日}', hour: '#{小時}', meter: '#{米}', mile: '#{哩}', millimeter: '#{毫米}',
    millisecond: '#{毫秒}', minute: '#{分}', month: '#{個月}', ounce: '# {安士}', second: '#{秒}', week: '#{週}', year: '#{年}',
    per: {
      centimeter: '@ 每厘米', day: '@ 每日', gallon: '@ 每加侖', gram: '@ 每克', hour: '@ 每小時', inch: '@ 每吋', kilogram: '@ 每公斤',
      kilometer: '@ 每公里', liter: '@ 每升', meter: '@ 每米', mile: '@/哩', millimeter: '@/毫米', minute: '@ 每分鐘',
      month: '@ 每月', ounce: '@ 每安士', pound: '@ 每磅', second: '@每秒', week: '@ 每星期', year: '@ 每年',
    },
    ex: {
      'kilometer-per-hour': '#{kph}', 'liter-per-kilometer': '#{升/公里}', 'meter-per-second': '#{m/s}',
      'mile-per-gallon': '#{英里/加侖}', 'mile-per-hour': '#{mph}',
    },
  },
};
