// What a region says otherwise than its language: units, relative times, money; duals without a digit.
const locales = ['de-CH', 'pt-PT', 'es-MX', 'es-AR', 'ar-EG', 'ar-SA', 'zh-Hant-HK', 'en-IN', 'fr-CA', 'en-ZA', 'es-US'];
const units = ['foot', 'byte', 'day', 'kilometer-per-hour', 'fluid-ounce', 'percent', 'liter-per-day'];
const line = (locale, values) => console.log(locale, values.join(' | '));
for (const locale of locales) {
  for (const style of ['long', 'short', 'narrow']) {
    for (const unit of units) {
      const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: style });
      line(locale, [0, 1, 2, 5.5, 11].map((value) => format.format(value)));
    }
    for (const unit of ['second', 'day', 'quarter']) {
      const format = new Intl.RelativeTimeFormat(locale, { style, numeric: 'auto' });
      line(locale, [-2, -1, 0, 1, 2].map((value) => format.format(value, unit)));
    }
  }
  for (const currency of ['USD', 'EUR', 'MXN', 'CHF']) {
    const shown = ['symbol', 'name'].map((currencyDisplay) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay }).format(1234.5));
    line(locale, shown);
  }
  line(locale, [new Intl.NumberFormat(locale, { notation: 'compact' }).format(123456)]);
}
