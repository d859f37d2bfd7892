'use strict';

// Measurement units (CLDR 48), locale ru. A flat table.

module.exports = {
  long: { acre: { one: '# {акр}', many: '# {акров}', other: '# {акра}' }, bit: { one: '# {бит}', many: '# {бит}', other:
    '# {бита}' }, byte: { one: '# {байт}', many: '# {байт}', other: '# {байта}' }, celsius: { one:
    '# {градус Цельсия}', many: '# {градусов Цельсия}', other: '# {градуса Цельсия}' }, centimeter: { one:
    '# {сантиметр}', many: '# {сантиметров}', other: '# {сантиметра}' }, day: { one: '# {день}', many: '# {дней}', other:
    '# {дня}' }, degree: { one: '# {градус}', many: '# {градусов}', other: '# {градуса}' }, fahrenheit: { one:
    '# {градус Фаренгейта}', many: '# {градусов Фаренгейта}', other: '# {градуса Фаренгейта}' }, 'fluid-ounce': { one:
    '# {амер. жидкая унция}', few: '# {амер. жидкие унции}', many: '# {амер. жидких унций}', other:
    '# {амер. жидкой унции}' }, foot: { one: '# {фут}', many: '# {футов}', other: '# {фута}' }, gallon: { one:
    '# {амер. галлон}', many: '# {амер. галлонов}', other: '# {амер. галлона}' }, gigabit: { one: '# {гигабит}', many:
    '# {гигабит}', other: '# {гигабита}' }, gigabyte: { one: '# {гигабайт}', many: '# {гигабайт}', other:
    '# {гигабайта}' }, gram: { one: '# {грамм}', many: '# {грамм}', other: '# {грамма}' }, hectare: { one:
    '# {гектар}', many: '# {гектаров}', other: '# {гектара}' }, hour: { one: '# {час}', many: '# {часов}', other:
    '# {часа}' }, inch: { one: '# {дюйм}', many: '# {дюймов}', other: '# {дюйма}' }, kilobit: { one: '# {килобит}', many:
    '# {килобит}', other: '# {килобита}' }, kilobyte: { one: '# {килобайт}', many: '# {килобайт}', other:
    '# {килобайта}' }, kilogram: { one: '# {килограмм}', many: '# {килограмм}', other: '# {килограмма}' }, kilometer:
    { one: '# {километр}', many: '# {километров}', other: '# {километра}' }, liter: { one: '# {литр}', many:
    '# {литров}', other: '# {литра}' }, megabit: { one: '# {мегабит}', many: '# {мегабит}', other: '# {мегабита}' }, megabyte:
    { one: '# {мегабайт}', many: '# {мегабайт}', other: '# {мегабайта}' }, meter: { one: '# {метр}', many:
    '# {метров}', other: '# {метра}' }, microsecond: { one: '# {микросекунда}', many: '# {микросекунд}', other:
    '# {микросекунды}' }, mile: { one: '# {миля}', many: '# {миль}', other: '# {мили}' }, 'mile-scandinavian': { one:
    '# {скандинавская миля}', few: '# {скандинавские мили}', many: '# {скандинавских миль}', other:
    '# {скандинавской мили}' }, milliliter: { one: '# {миллилитр}', many: '# {миллилитров}', other: '# {миллилитра}' },
     millimeter: { one: '# {миллиметр}', many: '# {миллиметров}', other: '# {миллиметра}' }, millisecond: { one:
    '# {миллисекунда}', many: '# {миллисекунд}', other: '# {миллисекунды}' }, minute: { one: '# {минута}', many:
    '# {минут}', other: '# {минуты}' }, month: { one: '# {месяц}', many: '# {месяцев}', other: '# {месяца}' }, nanosecond:
    { one: '# {наносекунда}', many: '# {наносекунд}', other: '# {наносекунды}' }, ounce: { one: '# {унция}', many:
    '# {унций}', other: '# {унции}' }, percent: { one: '# {процент}', many: '# {процентов}', other: '# {процента}' },
    petabyte: { one: '# {петабайт}', many: '# {петабайт}', other: '# {петабайта}' }, pound: { one: '# {фунт}', many:
    '# {фунтов}', other: '# {фунта}' }, second: { one: '# {секунда}', many: '# {секунд}', other: '# {секунды}' }, stone:
    { one: '#\u00a0{стоун}', many: '# {стоунов}', other: '# {стоуна}' }, terabit: { one: '# {терабит}', many:
    '# {терабит}', other: '# {терабита}' }, terabyte: { one: '# {терабайт}', many: '# {терабайт}', other:
    '# {терабайта}' }, week: { one: '# {неделя}', many: '# {недель}', other: '# {недели}' }, yard: { one: '# {ярд}', many:
    '# {ярдов}', other: '# {ярда}' }, year: { one: '# {год}', many: '# {лет}', other: '# {года}' }, per: { acre:
    '@/акр', byte: '@/байт', celsius: '@/градус Цельсия', centimeter: '@ на сантиметр', day: '@ в день', degree:
    '@/градус', fahrenheit: '@/градус Фаренгейта', 'fluid-ounce': '@/амер. жидкая унция', foot: '@ на фут', gallon:
    '@ на амер. галлон', gigabit: '@/гигабит', gigabyte: '@/гигабайт', gram: '@ на грамм', hectare: '@/гектар', hour:
    '@ в час', inch: '@ на дюйм', kilobit: '@/килобит', kilobyte: '@/килобайт', kilogram: '@ на килограмм', kilometer:
    '@ на километр', liter: '@ на литр', megabit: '@/мегабит', megabyte: '@/мегабайт', meter: '@ на метр', microsecond:
    '@/микросекунда', mile: '@/миля', 'mile-scandinavian': '@/скандинавская миля', milliliter: '@/миллилитр', millimeter:
    '@/миллиметр', millisecond: '@/миллисекунда', minute: '@ в минуту', month: '@ в месяц', nanosecond:
    '@/наносекунда', ounce: '@ на унцию', percent: '@/процент', petabyte: '@/петабайт', pound: '@ на фунт', second:
    '@ в секунду', stone: '@/стоун', terabit: '@/терабит', terabyte: '@/терабайт', week: '@ в неделю', yard: '@/ярд',
    year: '@ в год', bit: '@/бит' }, ex: {} },
  short: { acre: { one: '# {акр}', other: '# {акр.}' }, bit: { one: '# {бит}', many: '# {бит}', other: '# {бита}' }, byte:
    '# {Б}', celsius: '# {°C}', centimeter: '# {см}', day: '# {дн.}', degree: '#{°}', fahrenheit: '# {°F}',
    'fluid-ounce': '# {ам. жидк. унц.}', foot: '# {фт}', gallon: '# {ам. гал.}', gigabit: '# {Гбит}', gigabyte:
    '# {ГБ}', gram: '# {г}', hectare: '# {га}', hour: '# {ч}', inch: { one: '# {дюйм}', other: '# {дюйм.}' }, kilobit:
    '# {кбит}', kilobyte: '# {кБ}', kilogram: '# {кг}', kilometer: '# {км}', liter: '# {л}', megabit: '# {Мбит}', megabyte:
    '# {МБ}', meter: '# {м}', microsecond: '# {мкс}', mile: '# {ми}', 'mile-scandinavian': '# {ск. ми}', milliliter:
    '# {мл}', millimeter: '# {мм}', millisecond: '# {мс}', minute: '# {мин}', month: '# {мес.}', nanosecond: '# {нс}',
     ounce: '# {унц.}', percent: '#\u00a0{%}', petabyte: '# {ПБ}', pound: '# {фнт}', second: '# {с}', stone: { one:
    '#\u00a0{стоун}', many: '# {стоунов}', other: '# {стоуна}' }, terabit: '# {Тбит}', terabyte: '# {ТБ}', week:
    '# {нед.}', yard: { one: '# {ярд}', other: '# {ярд.}' }, year: { many: '# {л.}', other: '# {г.}' }, per: { acre:
    '@/акр', byte: '@/Б', celsius: '@/°C', centimeter: '@/см', day: '@/д', degree: '@/°', fahrenheit: '@/°F',
    'fluid-ounce': '@/ам. жидк. унц.', foot: '@/фт', gallon: '@/ам. гал', gigabit: '@/Гбит', gigabyte: '@/ГБ', gram:
    '@/г', hectare: '@/га', hour: '@/ч', inch: '@/дюйм', kilobit: '@/кбит', kilobyte: '@/кБ', kilogram: '@/кг', kilometer:
    '@/км', liter: '@/л', megabit: '@/Мбит', megabyte: '@/МБ', meter: '@/м', microsecond: '@/мкс', mile: '@/ми',
    'mile-scandinavian': '@/ск. ми', milliliter: '@/мл', millimeter: '@/мм', millisecond: '@/мс', minute: '@/мин', month:
    '@/мес', nanosecond: '@/нс', ounce: '@/унц', percent: '@/%', petabyte: '@/ПБ', pound: '@/фнт', second: '@/c', stone:
    '@/стоун', terabit: '@/Тбит', terabyte: '@/ТБ', week: '@/нед', yard: '@/ярд', year: '@/г', bit: '@/бит' }, ex: {
    'meter-per-second': '# {м/с}' } },
  narrow: { acre: { one: '# {акр}', other: '# {акр.}' }, bit: { one: '# {бит}', many: '# {бит}', other: '# {бита}' },
    byte: '# {Б}', celsius: '# {°C}', centimeter: '# {см}', day: '# {д.}', degree: '#{°}', fahrenheit: { few: '# {°F}',
     other: '#{°F}' }, 'fluid-ounce': '# {ам. жидк. унц.}', foot: '# {фт}', gallon: '# {ам. гал.}', gigabit:
    '# {Гбит}', gigabyte: '# {ГБ}', gram: '# {г}', hectare: '# {га}', hour: '# {ч}', inch: '# {дюйм.}', kilobit:
    '# {кбит}', kilobyte: '# {кБ}', kilogram: '# {кг}', kilometer: '# {км}', liter: '# {л}', megabit: '# {Мбит}', megabyte:
    '# {МБ}', meter: '# {м}', microsecond: '# {мкс}', mile: '# {ми}', 'mile-scandinavian': '# {ск. ми}', milliliter:
    '# {мл}', millimeter: '# {мм}', millisecond: '# {мс}', minute: '# {мин}', month: '# {м.}', nanosecond: '# {нс}', ounce:
    '# {унц.}', percent: '#\u00a0{%}', petabyte: '# {ПБ}', pound: '# {фнт}', second: '# {с}', stone: '# {стн}', terabit:
    '# {Тбит}', terabyte: '# {ТБ}', week: '# {н.}', yard: { one: '# {ярд}', other: '# {ярд.}' }, year: { many:
    '# {л.}', other: '# {г.}' }, per: { acre: '@/акр', byte: '@/Б', celsius: '@/°C', centimeter: '@/см', day: '@/д.',
    degree: '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/ам. жидк. унц.', foot: '@/фт', gallon: '@/ам. гал', gigabit:
    '@/Гбит', gigabyte: '@/ГБ', gram: '@/г', hectare: '@/га', hour: '@/ч', inch: '@/дюйм', kilobit: '@/кбит', kilobyte:
    '@/кБ', kilogram: '@/кг', kilometer: '@/км', liter: '@/л', megabit: '@/Мбит', megabyte: '@/МБ', meter: '@/м', microsecond:
    '@/мкс', mile: '@/ми', 'mile-scandinavian': '@/ск. ми', milliliter: '@/мл', millimeter: '@/мм', millisecond:
    '@/мс', minute: '@/мин', month: '@/м.', nanosecond: '@/нс', ounce: '@/унц', percent: '@/%', petabyte: '@/ПБ', pound:
    '@/фнт', second: '@/c', stone: '@/стн', terabit: '@/Тбит', terabyte: '@/ТБ', week: '@/н.', yard: '@/ярд', year:
    '@/г.', bit: '@/бит' }, ex: { 'meter-per-second': '# {м/с}' } },
};
