'use strict';

// Measurement units (CLDR 48), locale pl. A flat table.

module.exports = {
  long: { acre: { one: '# {akr}', few: '# {akry}', many: '# {akrów}', other: '# {akra}' }, bit: { one: '# {bit}', few:
    '# {bity}', many: '# {bitów}', other: '# {bita}' }, byte: { one: '# {bajt}', few: '# {bajty}', many: '# {bajtów}',
     other: '# {bajta}' }, celsius: { one: '# {stopień Celsjusza}', few: '# {stopnie Celsjusza}', many:
    '# {stopni Celsjusza}', other: '# {stopnia Celsjusza}' }, centimeter: { one: '# {centymetr}', few:
    '# {centymetry}', many: '# {centymetrów}', other: '# {centymetra}' }, day: { one: '# {dzień}', few: '# {dni}', many:
    '# {dni}', other: '# {dnia}' }, degree: { one: '# {stopień}', few: '# {stopnie}', many: '# {stopni}', other:
    '# {stopnia}' }, fahrenheit: { one: '# {stopień Fahrenheita}', few: '# {stopnie Fahrenheita}', many:
    '# {stopni Fahrenheita}', other: '# {stopnia Fahrenheita}' }, 'fluid-ounce': { one: '# {uncja płynu amerykańska}',
     few: '# {uncje płynu amerykańskie}', many: '# {uncji płynu amerykańskich}', other:
    '# {uncji płynu amerykańskiej}' }, foot: { one: '# {stopa}', many: '# {stóp}', other: '# {stopy}' }, gallon: { one:
    '# {galon amerykański}', few: '# {galony amerykańskie}', many: '# {galonów amerykańskich}', other:
    '# {galona amerykańskiego}' }, gigabit: { one: '# {gigabit}', few: '# {gigabity}', many: '# {gigabitów}', other:
    '# {gigabita}' }, gigabyte: { one: '# {gigabajt}', few: '# {gigabajty}', many: '# {gigabajtów}', other:
    '# {gigabajta}' }, gram: { one: '# {gram}', few: '# {gramy}', many: '# {gramów}', other: '# {grama}' }, hectare: {
    one: '# {hektar}', few: '# {hektary}', many: '# {hektarów}', other: '# {hektara}' }, hour: { one: '# {godzina}', many:
    '# {godzin}', other: '# {godziny}' }, inch: { one: '# {cal}', few: '# {cale}', many: '# {cali}', other: '# {cala}'
    }, kilobit: { one: '# {kilobit}', few: '# {kilobity}', many: '# {kilobitów}', other: '# {kilobita}' }, kilobyte: {
    one: '# {kilobajt}', few: '# {kilobajty}', many: '# {kilobajtów}', other: '# {kilobajta}' }, kilogram: { one:
    '# {kilogram}', few: '# {kilogramy}', many: '# {kilogramów}', other: '# {kilograma}' }, kilometer: { one:
    '# {kilometr}', few: '# {kilometry}', many: '# {kilometrów}', other: '# {kilometra}' }, liter: { one: '# {litr}',
    few: '# {litry}', many: '# {litrów}', other: '# {litra}' }, megabit: { one: '# {megabit}', few: '# {megabity}', many:
    '# {megabitów}', other: '# {megabita}' }, megabyte: { one: '# {megabajt}', few: '# {megabajty}', many:
    '# {megabajtów}', other: '# {megabajta}' }, meter: { one: '# {metr}', few: '# {metry}', many: '# {metrów}', other:
    '# {metra}' }, microsecond: { one: '# {mikrosekunda}', many: '# {mikrosekund}', other: '# {mikrosekundy}' }, mile:
    { one: '# {mila}', few: '# {mile}', many: '# {mil}', other: '# {mili}' }, 'mile-scandinavian': { one:
    '# {mila skandynawska}', few: '# {mile skandynawskie}', many: '# {mil skandynawskich}', other:
    '# {mili skandynawskiej}' }, milliliter: { one: '# {mililitr}', few: '# {mililitry}', many: '# {mililitrów}', other:
    '# {mililitra}' }, millimeter: { one: '# {milimetr}', few: '# {milimetry}', many: '# {milimetrów}', other:
    '# {milimetra}' }, millisecond: { one: '# {milisekunda}', many: '# {milisekund}', other: '# {milisekundy}' }, minute:
    { one: '# {minuta}', many: '# {minut}', other: '# {minuty}' }, month: { one: '# {miesiąc}', few: '# {miesiące}', many:
    '# {miesięcy}', other: '# {miesiąca}' }, nanosecond: { one: '# {nanosekunda}', many: '# {nanosekund}', other:
    '# {nanosekundy}' }, ounce: { one: '# {uncja}', few: '# {uncje}', other: '# {uncji}' }, percent: '# {procent}', petabyte:
    { one: '# {petabajt}', few: '# {petabajty}', many: '# {petabajtów}', other: '# {petabajta}' }, pound: { one:
    '# {funt}', few: '# {funty}', many: '# {funtów}', other: '# {funta}' }, second: { one: '# {sekunda}', many:
    '# {sekund}', other: '# {sekundy}' }, stone: { one: '# {kamień}', few: '# {kamienie}', many: '# {kamieni}', other:
    '# {kamienia}' }, terabit: { one: '# {terabit}', few: '# {terabity}', many: '# {terabitów}', other: '# {terabita}'
    }, terabyte: { one: '# {terabajt}', few: '# {terabajty}', many: '# {terabajtów}', other: '# {terabajta}' }, week:
    { one: '# {tydzień}', few: '# {tygodnie}', many: '# {tygodni}', other: '# {tygodnia}' }, yard: { one: '# {jard}',
    few: '# {jardy}', many: '# {jardów}', other: '# {jarda}' }, year: { one: '# {rok}', few: '# {lata}', many:
    '# {lat}', other: '# {roku}' }, per: { acre: '@ na akr', byte: '@ na bajt', celsius: '@ na stopień Celsjusza', centimeter:
    '@ na centymetr', day: '@ na dobę', degree: '@ na stopień', fahrenheit: '@ na stopień Fahrenheita', 'fluid-ounce':
    '@ na uncja płynu amerykańska', foot: '@ na stopę', gallon: '@ na galon amerykański', gigabit: '@ na gigabit', gigabyte:
    '@ na gigabajt', gram: '@ na gram', hectare: '@ na hektar', hour: '@ na godzinę', inch: '@ na cal', kilobit:
    '@ na kilobit', kilobyte: '@ na kilobajt', kilogram: '@ na kilogram', kilometer: '@ na kilometr', liter:
    '@ na litr', megabit: '@ na megabit', megabyte: '@ na megabajt', meter: '@ na metr', microsecond:
    '@ na mikrosekunda', mile: '@ na mila', 'mile-scandinavian': '@ na mila skandynawska', milliliter: '@ na mililitr',
     millimeter: '@ na milimetr', millisecond: '@ na milisekunda', minute: '@ na minutę', month: '@ na miesiąc', nanosecond:
    '@ na nanosekunda', ounce: '@ na uncję', percent: '@ na procent', petabyte: '@ na petabajt', pound: '@ na funt', second:
    '@ na sekundę', stone: '@ na kamień', terabit: '@ na terabit', terabyte: '@ na terabajt', week: '@ na tydzień', yard:
    '@ na jard', year: '@ na rok', bit: '@ na bit' }, ex: { 'mile-per-gallon': { one: '# {mila na galon}', few:
    '# {mile na galon}', many: '# {mil na galon}', other: '# {mili na galon}' } } },
  short: { acre: { one: '# {akr}', few: '# {akry}', many: '# {akrów}', other: '# {akra}' }, bit: '# {b}', byte:
    '# {B}', celsius: '# {st. C}', centimeter: '# {cm}', day: { one: '# {dzień}', few: '# {dni}', many: '# {dni}', other:
    '# {dnia}' }, degree: '#{°}', fahrenheit: '#{°F}', 'fluid-ounce': '# {fl oz am.}', foot: '# {ft}', gallon:
    '# {gal am.}', gigabit: '# {Gb}', gigabyte: '# {GB}', gram: '# {g}', hectare: '# {ha}', hour: '# {godz.}', inch: {
    one: '# {cal}', few: '# {cale}', many: '# {cali}', other: '# {cala}' }, kilobit: '# {kb}', kilobyte: '# {kB}', kilogram:
    '# {kg}', kilometer: '# {km}', liter: '# {l}', megabit: '# {Mb}', megabyte: '# {MB}', meter: '# {m}', microsecond:
    '# {μs}', mile: { one: '# {mila}', few: '# {mile}', many: '# {mil}', other: '# {mili}' }, 'mile-scandinavian':
    '# {smi}', milliliter: '# {ml}', millimeter: '# {mm}', millisecond: '# {ms}', minute: '# {min}', month:
    '# {mies.}', nanosecond: '# {ns}', ounce: '# {oz}', percent: '#{%}', petabyte: '# {PB}', pound: { one: '# {funt}',
     few: '# {funty}', many: '# {funtów}', other: '# {funta}' }, second: '# {sek.}', stone: '# {st}', terabit:
    '# {Tb}', terabyte: '# {TB}', week: { one: '# {tydz.}', other: '# {tyg.}' }, yard: '# {yd}', year: { one:
    '# {rok}', few: '# {lata}', many: '# {lat}', other: '# {roku}' }, per: { acre: '@/akr', byte: '@/B', celsius:
    '@/st. C', centimeter: '@/cm', day: '@/dobę', degree: '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/fl oz am.', foot:
    '@/ft', gallon: '@/gal am.', gigabit: '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare: '@/ha', hour: '@/godz.', inch:
    '@/cal', kilobit: '@/kb', kilobyte: '@/kB', kilogram: '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mb', megabyte:
    '@/MB', meter: '@/m', microsecond: '@/μs', mile: '@/mila', 'mile-scandinavian': '@/smi', milliliter: '@/ml', millimeter:
    '@/mm', millisecond: '@/ms', minute: '@/min', month: '@/mies.', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%',
     petabyte: '@/PB', pound: '@/funt', second: '@/s', stone: '@/st', terabit: '@/Tb', terabyte: '@/TB', week:
    '@/tydz.', yard: '@/yd', year: '@/rok', bit: '@/b' }, ex: { 'mile-per-gallon': '# {mpg}', 'mile-per-hour': { one:
    '# {mila/h}', few: '# {mile/h}', many: '# {mil/h}', other: '# {mili/h}' } } },
  narrow: { acre: { one: '# {akr}', few: '# {akry}', many: '# {akrów}', other: '# {akra}' }, bit: '# {b}', byte:
    '# {B}', celsius: '#{°C}', centimeter: '# {cm}', day: '# {d.}', degree: '#{°}', fahrenheit: '#{°F}', 'fluid-ounce':
    '# {fl oz am.}', foot: '# {ft}', gallon: '# {gal am.}', gigabit: '# {Gb}', gigabyte: '# {GB}', gram: '# {g}', hectare:
    '# {ha}', hour: '# {h}', inch: '#{″}', kilobit: '# {kb}', kilobyte: '# {kB}', kilogram: '# {kg}', kilometer:
    '# {km}', liter: '# {l}', megabit: '# {Mb}', megabyte: '# {MB}', meter: '# {m}', microsecond: '# {μs}', mile: { one:
    '# {mila}', few: '# {mile}', many: '# {mil}', other: '# {mili}' }, 'mile-scandinavian': '# {smi}', milliliter:
    '# {ml}', millimeter: '# {mm}', millisecond: '# {ms}', minute: '# {min}', month: { one: '# {m-c}', few: '# {m-ce}',
     many: '# {m-cy}', other: '# {m-ca}' }, nanosecond: '# {ns}', ounce: '# {oz}', percent: '#{%}', petabyte: '# {PB}',
     pound: { one: '# {funt}', few: '# {funty}', many: '# {funtów}', other: '# {funta}' }, second: '# {s}', stone:
    '# {st}', terabit: '# {Tb}', terabyte: '# {TB}', week: '# {t.}', yard: '# {yd}', year: { few: '# {l.}', many:
    '# {l.}', other: '# {r.}' }, per: { acre: '@/akr', byte: '@/B', celsius: '@/°C', centimeter: '@/cm', day: '@/d.',
    degree: '@/°', fahrenheit: '@/°F', 'fluid-ounce': '@/fl oz am.', foot: '@/ft', gallon: '@/gal am.', gigabit:
    '@/Gb', gigabyte: '@/GB', gram: '@/g', hectare: '@/ha', hour: '@/h', inch: '@/cal', kilobit: '@/kb', kilobyte:
    '@/kB', kilogram: '@/kg', kilometer: '@/km', liter: '@/l', megabit: '@/Mb', megabyte: '@/MB', meter: '@/m', microsecond:
    '@/μs', mile: '@/mila', 'mile-scandinavian': '@/smi', milliliter: '@/ml', millimeter: '@/mm', millisecond: '@/ms',
     minute: '@/min', month: '@/m-c', nanosecond: '@/ns', ounce: '@/oz', percent: '@/%', petabyte: '@/PB', pound:
    '@/funt', second: '@/s', stone: '@/st', terabit: '@/Tb', terabyte: '@/TB', week: '@/t.', yard: '@/yd', year:
    '@/rok', bit: '@/b' }, ex: { 'kilometer-per-hour': { one: '# {km/h}', few: '# {km/h}', many: '# {km/h}', other:
    '#{km/h}' }, 'mile-per-gallon': '# {mpg}', 'mile-per-hour': '# {mph}' } },
};
