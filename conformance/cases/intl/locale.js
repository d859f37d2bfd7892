for (const tag of ['en', 'zh-TW', 'sr-RS', 'und', 'de-Latn-DE', 'en-US-u-ca-buddhist', 'zh-Hans-CN', 'iw', 'EN-latn-us',
  'sl-rozaj-biske', 'de-DE-u-co-phonebk', 'en-a-bbb', 'th-TH-u-nu-thai-ca-buddhist', 'en-t-fr', 'sr-Latn', 'de-419', 'a', 'en_US', 'x-foo', 'i']) {
  try {
    const l = new Intl.Locale(tag);
    console.log(`${l}`, `${l.maximize()}`, `${l.minimize()}`, l.baseName, l.language, l.script, l.region, l.calendar, l.numeric);
  } catch (error) {
    console.log(tag, error.name, error.message);
  }
}
const l = new Intl.Locale('en', { region: 'GB', calendar: 'buddhist', hourCycle: 'h23', numeric: true, caseFirst: 'upper', numberingSystem: 'arab', collation: 'phonebk' });
console.log(`${l}`, l.hourCycle, l.caseFirst, l.collation, l.numberingSystem, l.weekInfo, l.textInfo, l.hourCycles);
console.log(Intl.getCanonicalLocales(['EN-us', l, 'iw', 'en-US']), new Intl.NumberFormat(new Intl.Locale('de')).format(1.5));
