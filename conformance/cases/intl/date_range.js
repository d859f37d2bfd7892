const d = (...args) => Date.UTC(2024, 0, ...args);
const pairs = [[d(5), d(5)], [d(5), d(7)], [d(5), Date.UTC(2024, 2, 7)], [d(5), Date.UTC(2025, 2, 7)],
  [d(5, 9, 5), d(5, 9, 35)], [d(5, 9, 5), d(5, 11, 35)], [d(5, 10, 5), d(5, 13, 35)], [d(5, 10, 5), d(6, 13, 35)]];
const options = [undefined, { year: 'numeric', month: 'short', day: 'numeric' },
  { weekday: 'short', year: 'numeric', month: 'long', day: 'numeric' }, { month: 'long', day: 'numeric' }, { month: 'long' },
  { year: 'numeric', month: '2-digit', day: '2-digit' }, { year: 'numeric' }, { hour: 'numeric', minute: '2-digit' },
  { hour: 'numeric', hour12: true }, { hour: 'numeric', minute: 'numeric', hour12: false },
  { dateStyle: 'long' }, { dateStyle: 'medium' }, { timeStyle: 'short' }];
for (const l of ['en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'pt-BR', 'nl', 'ru', 'pl', 'sv', 'ja', 'ko', 'zh-CN', 'tr']) {
  for (const o of options) {
    const format = new Intl.DateTimeFormat(l, { timeZone: 'UTC', ...o });
    console.log(l, JSON.stringify(o), pairs.map(([a, b]) => format.formatRange(a, b)).join(' | '));
  }
}
for (const l of ['en-US', 'de', 'fr', 'es', 'ko']) {
  const format = new Intl.DateTimeFormat(l, { month: 'short', day: 'numeric', hour: 'numeric', minute: 'numeric', timeZone: 'UTC' });
  console.log(l, pairs.map(([a, b]) => format.formatRange(a, b)).join(' | '));
}
const { formatRangeToParts } = Intl.DateTimeFormat.prototype;
console.log(JSON.stringify(formatRangeToParts.call(new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }), d(5), d(7))));
