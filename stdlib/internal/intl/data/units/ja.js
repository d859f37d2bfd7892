'use strict';

// Measurement units (CLDR 48), locale ja. A flat table.

module.exports = {
  long: { acre: '# {エーカー}', bit: '# {ビット}', byte: '# {バイト}', celsius: '{摂氏} # {度}', centimeter: '# {センチメートル}', day:
    '# {日}', degree: '# {度}', fahrenheit: '{華氏} # {度}', 'fluid-ounce': '# {液量オンス}', foot: '# {フィート}', gallon:
    '# {ガロン}', gigabit: '# {ギガビット}', gigabyte: '# {ギガバイト}', gram: '# {グラム}', hectare: '# {ヘクタール}', hour: '# {時間}', inch:
    '# {インチ}', kilobit: '# {キロビット}', kilobyte: '# {キロバイト}', kilogram: '# {キログラム}', kilometer: '# {キロメートル}', liter:
    '# {リットル}', megabit: '# {メガビット}', megabyte: '# {メガバイト}', meter: '# {メートル}', microsecond: '# {マイクロ秒}', mile:
    '# {マイル}', 'mile-scandinavian': '# {スカンジナビアマイル}', milliliter: '# {ミリリットル}', millimeter: '# {ミリメートル}', millisecond:
    '# {ミリ秒}', minute: '# {分}', month: '# {か月}', nanosecond: '# {ナノ秒}', ounce: '# {オンス}', percent: '# {パーセント}', petabyte:
    '# {ペタバイト}', pound: '# {ポンド}', second: '# {秒}', stone: '# {ストーン}', terabit: '# {テラビット}', terabyte: '# {テラバイト}', week:
    '# {週間}', yard: '# {ヤード}', year: '# {年}', per: { acre: '@毎エーカー', byte: '@毎バイト', celsius: '@毎摂氏  度', centimeter:
    '@/センチメートル', day: '@/日', degree: '@毎度', fahrenheit: '@毎華氏  度', 'fluid-ounce': '@毎液量オンス', foot: '@/フィート', gallon:
    '@/ガロン', gigabit: '@毎ギガビット', gigabyte: '@毎ギガバイト', gram: '@/グラム', hectare: '@毎ヘクタール', hour: '@/時間', inch: '@/インチ',
    kilobit: '@毎キロビット', kilobyte: '@毎キロバイト', kilogram: '@/キログラム', kilometer: '@/キロメートル', liter: '@/リットル', megabit:
    '@毎メガビット', megabyte: '@毎メガバイト', meter: '@/メートル', microsecond: '@毎マイクロ秒', mile: '@毎マイル', 'mile-scandinavian':
    '@毎スカンジナビアマイル', milliliter: '@毎ミリリットル', millimeter: '@毎ミリメートル', millisecond: '@毎ミリ秒', minute: '@/分', month: '@/月',
     nanosecond: '@毎ナノ秒', ounce: '@/オンス', percent: '@毎パーセント', petabyte: '@毎ペタバイト', pound: '@/ポンド', second: '@/秒', stone:
    '@毎ストーン', terabit: '@毎テラビット', terabyte: '@毎テラバイト', week: '@/週', yard: '@毎ヤード', year: '@/年', bit: '@毎ビット' }, ex: {
    'kilometer-per-hour': '{時速} # {キロメートル}', 'liter-per-kilometer': '# {リットル毎キロメートル}', 'meter-per-second':
    '{秒速} # {メートル}', 'mile-per-gallon': '# {マイル毎ガロン}', 'mile-per-hour': '{時速} # {マイル}' } },
  short: { acre: '# {ac}', bit: '# {bit}', byte: '# {byte}', celsius: '#{°C}', centimeter: '# {cm}', day: '# {日}', degree:
    '# {度}', fahrenheit: '#{°F}', 'fluid-ounce': '# {fl oz}', foot: '# {ft}', gallon: '# {gal}', gigabit: '# {Gb}', gigabyte:
    '# {GB}', gram: '# {g}', hectare: '# {ha}', hour: '# {時間}', inch: '# {in}', kilobit: '# {kb}', kilobyte: '# {KB}',
     kilogram: '# {kg}', kilometer: '# {km}', liter: '# {L}', megabit: '# {Mb}', megabyte: '# {MB}', meter: '# {m}', microsecond:
    '# {μs}', mile: '# {mi}', 'mile-scandinavian': '# {smi}', milliliter: '# {ml}', millimeter: '# {mm}', millisecond:
    '# {ms}', minute: '# {分}', month: '# {か月}', nanosecond: '# {ns}', ounce: '# {oz}', percent: '#{%}', petabyte:
    '# {PB}', pound: '# {lb}', second: '# {秒}', stone: '# {st}', terabit: '# {Tb}', terabyte: '# {TB}', week: '# {週間}',
     yard: '# {yd}', year: '# {年}', per: { acre: '@/ac', byte: '@/byte', celsius: '@/°C', centimeter: '@/cm', day:
    '@/日', degree: '@/度', fahrenheit: '@/°F', 'fluid-ounce': '@/fl oz', foot: '@/ft', gallon: '@/gal', gigabit: '@/Gb',
     gigabyte: '@/GB', gram: '@/g', hectare: '@/ha', hour: '@/時間', inch: '@/in', kilobit: '@/kb', kilobyte: '@/KB', kilogram:
    '@/kg', kilometer: '@/km', liter: '@/L', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond: '@/μs', mile:
    '@/mi', 'mile-scandinavian': '@/smi', milliliter: '@/ml', millimeter: '@/mm', millisecond: '@/ms', minute: '@/分',
    month: '@/月', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound: '@/lb', second: '@/秒', stone:
    '@/st', terabit: '@/Tb', terabyte: '@/TB', week: '@/週', yard: '@/yd', year: '@/年', bit: '@/bit' }, ex: {
    'kilometer-per-hour': '# {km/h}', 'meter-per-second': '# {m/s}', 'mile-per-gallon': '# {mpg}', 'mile-per-hour':
    '# {mph}' } },
  narrow: { acre: '#{ac}', bit: '#{b}', byte: '#{B}', celsius: '#{°C}', centimeter: '#{cm}', day: '#{d}', degree:
    '#{°}', fahrenheit: '#{°F}', 'fluid-ounce': '#{fl oz}', foot: '#{′}', gallon: '#{gal}', gigabit: '#{Gb}', gigabyte:
    '#{GB}', gram: '#{g}', hectare: '#{ha}', hour: '#{h}', inch: '#{″}', kilobit: '#{kb}', kilobyte: '#{KB}', kilogram:
    '#{kg}', kilometer: '#{km}', liter: '#{L}', megabit: '#{Mb}', megabyte: '#{MB}', meter: '#{m}', microsecond:
    '#{μs}', mile: '#{mi}', 'mile-scandinavian': '#{smi}', milliliter: '#{ml}', millimeter: '#{mm}', millisecond:
    '#{ms}', minute: '#{m}', month: '#{m}', nanosecond: '#{ns}', ounce: '#{oz}', percent: '#{%}', petabyte: '#{PB}', pound:
    '#{lb}', second: '#{s}', stone: '#{st}', terabit: '#{Tb}', terabyte: '#{TB}', week: '#{w}', yard: '#{yd}', year:
    '#{y}', per: { acre: '@/ac', byte: '@/B', celsius: '@/°C', centimeter: '@/cm', day: '@/日', degree: '@/°', fahrenheit:
    '@/°F', 'fluid-ounce': '@/fl oz', foot: '@/ft', gallon: '@/gal', gigabit: '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare:
    '@/ha', hour: '@/時間', inch: '@/in', kilobit: '@/kb', kilobyte: '@/KB', kilogram: '@/kg', kilometer: '@/km', liter:
    '@/L', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond: '@/μs', mile: '@/mi', 'mile-scandinavian':
    '@/smi', milliliter: '@/ml', millimeter: '@/mm', millisecond: '@/ms', minute: '@/分', month: '@/月', nanosecond:
    '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound: '@/lb', second: '@/秒', stone: '@/st', terabit:
    '@/Tb', terabyte: '@/TB', week: '@/週', yard: '@/yd', year: '@/年', bit: '@/b' }, ex: { 'kilometer-per-hour':
    '#{km/h}', 'meter-per-second': '#{m/s}', 'mile-per-gallon': '#{mpg}', 'mile-per-hour': '#{mi/h}' } },
};
