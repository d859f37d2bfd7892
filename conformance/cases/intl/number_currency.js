const locales = ['en-US', 'en-GB', 'en-IN', 'de', 'fr', 'es', 'it', 'pt-BR', 'nl', 'ru', 'pl', 'sv', 'ja', 'ko', 'zh-CN',
  'zh-TW', 'tr', 'de-CH', 'fr-CA'];
for (const l of locales) {
  for (const currency of ['USD', 'EUR', 'JPY', 'KWD']) {
    const c = (options, value = -1234.5) => value.toLocaleString(l, { style: 'currency', currency, ...options });
    console.log(l, c(), c({ currencyDisplay: 'code' }), c({ currencyDisplay: 'narrowSymbol' }),
      c({ currencyDisplay: 'name' }, 1), c({ currencyDisplay: 'name' }, 5), c({ currencySign: 'accounting' }),
      c({ notation: 'compact' }, 1500000), c({ signDisplay: 'always' }, 5));
  }
}
