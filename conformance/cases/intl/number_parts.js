const p = (l, o, v) => console.log(l, JSON.stringify(new Intl.NumberFormat(l, o).formatToParts(v)));
p('en-US', undefined, -1234567.891);
p('de', { style: 'currency', currency: 'EUR' }, 1234.5);
p('en-US', { style: 'currency', currency: 'USD', currencyDisplay: 'code', currencySign: 'accounting' }, -5);
p('fr', { style: 'percent', signDisplay: 'always' }, 0.5);
p('en-US', { style: 'unit', unit: 'mile-per-hour', unitDisplay: 'long' }, 50);
p('en-US', { notation: 'compact' }, 12e6);
p('sv', { notation: 'scientific' }, -1.5e-7);
p('ja', { style: 'currency', currency: 'JPY', currencyDisplay: 'name' }, 100);
p('en-US', { numberingSystem: 'thai' }, NaN);
const r = (l, o, a, b) => console.log(l, new Intl.NumberFormat(l, o).formatRange(a, b),
  JSON.stringify(new Intl.NumberFormat(l, o).formatRangeToParts(a, b)));
r('en-US', undefined, 3, 5);
r('en-US', undefined, 3, 3);
r('en-US', { style: 'currency', currency: 'USD' }, 3, 5);
r('de', { style: 'currency', currency: 'EUR' }, 3, 5);
r('en-US', { style: 'unit', unit: 'kilometer' }, 3, 5);
r('ja', undefined, -3, -1);
