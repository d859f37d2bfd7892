const numbers = [0, 1, 2, 3, 4, 5, 6, 8, 10, 11, 12, 13, 21, 22, 23, 80, 100, 101, 102, 111, 1e6, 1.5, 0.5, -1, NaN];
for (const l of ['en-US', 'de', 'fr', 'es', 'it', 'pt-BR', 'pt-PT', 'nl', 'ru', 'pl', 'sv', 'ja', 'ar', 'tr']) {
  for (const type of ['cardinal', 'ordinal']) {
    const rules = new Intl.PluralRules(l, { type });
    console.log(l, type, rules.resolvedOptions().pluralCategories.join(), numbers.map((n) => rules.select(n)).join());
  }
}
console.log(new Intl.PluralRules('en', { minimumFractionDigits: 1 }).select(1), new Intl.PluralRules('en').selectRange(1, 2),
  JSON.stringify(new Intl.PluralRules('en').resolvedOptions()));
