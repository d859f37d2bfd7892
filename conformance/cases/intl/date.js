const locales = ['en-US', 'en-GB', 'en-IN', 'de', 'fr', 'es', 'it', 'pt-BR', 'nl', 'ru', 'pl', 'sv', 'ja', 'ko', 'zh-CN',
  'zh-TW', 'tr', 'ar', 'en-CA', 'es-MX'];
const date = new Date(Date.UTC(2025, 6, 4, 21, 5, 3, 45));
const options = [undefined, { year: 'numeric', month: 'long', day: 'numeric' },
  { weekday: 'short', month: 'short', day: '2-digit' }, { year: '2-digit', month: '2-digit' }, { month: 'long' },
  { hour: '2-digit', minute: '2-digit' }, { hour: 'numeric', hour12: true }, { hour: 'numeric', minute: 'numeric', hour12: false },
  { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
  { era: 'short', year: 'numeric' }, { minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 },
  { dayPeriod: 'long', hour: 'numeric' }, { weekday: 'long' }];
for (const l of locales) {
  console.log(l, ...options.map((o) => `[${date.toLocaleString(l, { timeZone: 'UTC', ...o })}]`));
  console.log(date.toLocaleDateString(l, { timeZone: 'UTC' }), date.toLocaleTimeString(l, { timeZone: 'UTC' }));
}
