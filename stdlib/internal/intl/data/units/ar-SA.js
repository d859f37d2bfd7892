'use strict';

// Measurement units (CLDR 48), locale ar-SA. A flat table.

module.exports = {
  long: {
    acre: { two: '{فدانان}', few: '# {أفدنة}', many: '# {فدانًا}' },
    centimeter: { two: '{سنتيمتران}', few: '# {سنتيمترات}', many: '# {سنتيمترًا}', other: '# {سنتيمتر}' },
    foot: { two: '{قدمان}', few: '# {أقدام}', many: '# {قدمًا}' },
    hectare: { two: '{هكتاران}', few: '# {هكتارات}', many: '# {هكتارًا}', other: '# {هكتار}' },
    inch: { two: '{بوصتان}', few: '# {بوصات}', other: '# {بوصة}' },
    kilogram: { two: '{كيلوغرامان}', few: '# {كيلوغرامات}', many: '# {كيلوغرامًا}', other: '# {كيلوغرام}' },
    kilometer: { two: '{كيلومتران}' }, liter: { two: '{لتران}', few: '# {لترات}', many: '# {لترًا}' },
    meter: { two: '{متران}' },
    'mile-scandinavian': {
      two: '{ميلان اسكندنافيان}', few: '# {أميال اسكندنافية}', many: '# {ميلًا اسكندنافيًا}',
      other: '# {ميل اسكندنافي}',
    },
    millimeter: { two: '{مليمتران}', many: '# {مليمترًا}', other: '# {مليمتر}' }, second: { few: '# {ثوانٍ}' },
    yard: { two: '{ياردتان}', few: '# {ياردات}' },
    ex: {
      'meter-per-second': {
        two: '{متران في الثانية}', few: '# {أمتار في الثانية}', many: '# {مترًا في الثانية}',
        other: '# {متر في الثانية}',
      },
      'mile-per-gallon': { two: '# {ميلان لكل غالون}' },
      'mile-per-hour': {
        two: '{ميلان في الساعة}', few: '# {أميال في الساعة}', many: '# {ميلًا في الساعة}', other: '# {ميل في الساعة}',
      },
      'kilometer-per-hour': undefined,
    },
  },
  short: {
    acre: { two: '{فدانان}', few: '# {أفدنة}', many: '# {فدانًا}' }, 'fluid-ounce': { two: '{أونصتان سائلتان}' },
    foot: { two: '{قدمان}', few: '# {أقدام}', many: '# {قدمًا}' },
    gram: { two: '{غرامان}', few: '# {غرامات}', many: '# {غرامًا}' },
    hectare: { two: '{هكتاران}', few: '# {هكتارات}', many: '# {هكتارًا}', other: '# {هكتار}' },
    inch: { two: '{بوصتان}', few: '# {بوصات}', other: '# {بوصة}' },
    liter: { two: '{لتران}', few: '# {لترات}', many: '# {لترًا}' }, mile: { two: '{ميلان}', few: '# {أميال}' },
    'mile-scandinavian': {
      two: '{ميلان اسكندنافيان}', few: '# {أميال اسكندنافية}', many: '# {ميلًا اسكندنافيًا}',
      other: '# {ميل اسكندنافي}',
    },
    percent: '#{٪}\u061c', pound: { two: '{رطلان}', few: '# {أرطال}', many: '# {رطلُا}', other: '# {رطل}' },
    yard: { two: '{ياردتان}', few: '# {ياردات}' }, year: { one: '{سنة}' },
    ex: {
      'liter-per-kilometer': { two: '{لتران/كم}', few: '# {لترات/كم}', many: '# {لترًا/كم}', other: '# {لتر/كم}' },
      'mile-per-gallon': {
        two: '{ميلان/غالون}', few: '# {أميال/غالون}', many: '# {ميلًا/غالون}', other: '# {ميل/غالون}',
      },
      'mile-per-hour': { two: '{ميلان/س}', few: '# {أميال/س}', many: '# {ميلًا/س}', other: '# {ميل/س}' },
    },
  },
  narrow: {
    acre: { two: '{فدانان}', few: '# {أفدنة}', many: '# {فدانًا}' }, gram: '# {غم}',
    hectare: { two: '{هكتاران}', few: '# {هكتارات}', many: '# {هكتارًا}', other: '# {هكتار}' },
    inch: { two: '{بوصتان}', few: '# {بوصات}', other: '# {بوصة}' }, kilogram: '# {كغم}',
    'mile-scandinavian': {
      two: '{ميلان اسكندنافيان}', few: '# {أميال اسكندنافية}', many: '# {ميلًا اسكندنافيًا}',
      other: '# {ميل اسكندنافي}',
    },
    percent: '#{٪}\u061c', pound: { two: '{رطلان}', few: '# {أرطال}', many: '# {رطلُا}', other: '# {رطل}' },
    year: { one: '{سنة}', two: '{سنتان}', few: '# {سنوات}', other: '# {سنة}' },
    ex: {
      'mile-per-gallon': {
        two: '{ميلان/غالون}', few: '# {أميال/غالون}', many: '# {ميلًا/غالون}', other: '# {ميل/غالون}',
      },
      'mile-per-hour': { two: '{ميلان/س}', few: '# {أميال/س}', many: '# {ميلًا/س}', other: '# {ميل/س}' },
    },
  },
};
