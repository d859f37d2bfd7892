// Numbers in the locales there is data for.
const locales = ['en-US', 'en-GB', 'en-IN', 'de', 'fr', 'es', 'it', 'pt-BR', 'nl', 'ru', 'pl', 'sv', 'ja', 'ko', 'zh-CN',
  'zh-TW', 'tr', 'ar', 'de-CH', 'ar-EG'];
for (const l of locales) {
  const n = (options, value = 1234567.891) => value.toLocaleString(l, options);
  console.log(l, n(), n(undefined, -1234.5), n({ style: 'percent' }, 0.256), n({ notation: 'scientific' }),
    n({ notation: 'compact' }), n({ notation: 'compact', compactDisplay: 'long' }), n({ minimumFractionDigits: 2 }, 3),
    n(undefined, NaN), n(undefined, -Infinity));
}
