const units = ['kilometer-per-hour', 'liter', 'celsius', 'megabyte', 'day', 'mile-per-gallon', 'byte-per-second', 'percent'];
for (const l of ['en-US', 'de', 'fr', 'ru', 'pl', 'ja', 'ar', 'zh-CN', 'pt-BR']) {
  for (const unit of units) {
    console.log(l, ...['long', 'short', 'narrow'].flatMap((unitDisplay) =>
      [1, 2, 5, 1.5, -16].map((v) => new Intl.NumberFormat(l, { style: 'unit', unit, unitDisplay }).format(v))));
  }
}
