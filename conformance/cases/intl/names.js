const codes = {
  region: ['US', 'GB', 'DE', 'CN', '001', '419', 'HK', 'XK', 'QX'],
  language: ['en', 'de', 'zh', 'en-US', 'en-GB', 'zh-Hant', 'zh-Hans-CN', 'pt-BR', 'es-419', 'sr-Cyrl-BA', 'de-DE', 'xx'],
  script: ['Latn', 'Cyrl', 'Hans', 'Qaaa'], currency: ['USD', 'EUR', 'JPY', 'XYZ'], calendar: ['gregory', 'roc'],
  dateTimeField: ['year', 'weekday', 'timeZoneName'],
};
for (const l of ['en-US', 'de', 'fr', 'es', 'ja', 'zh-CN', 'ru', 'ar']) {
  for (const type in codes) {
    for (const style of ['long', 'short', 'narrow']) {
      const names = new Intl.DisplayNames(l, { type, style });
      const bare = new Intl.DisplayNames(l, { type, style, fallback: 'none', languageDisplay: 'standard' });
      console.log(l, type, style, codes[type].map((code) => names.of(code)).join('; '), '|', codes[type].map((code) => bare.of(code)).join('; '));
    }
  }
}
