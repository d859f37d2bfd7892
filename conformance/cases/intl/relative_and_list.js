for (const l of ['en-US', 'de', 'fr', 'es', 'ru', 'pl', 'ja', 'zh-CN', 'ar', 'pt-BR']) {
  for (const style of ['long', 'short', 'narrow']) {
    for (const numeric of ['always', 'auto']) {
      const f = new Intl.RelativeTimeFormat(l, { style, numeric });
      console.log(l, ['second', 'minutes', 'day', 'week', 'quarter', 'year'].map((unit) =>
        [-2, -1, -0, 0, 1, 2, 5, 1.5, -1234].map((v) => f.format(v, unit)).join('; ')).join(' | '));
    }
    for (const type of ['conjunction', 'disjunction', 'unit']) {
      const f = new Intl.ListFormat(l, { type, style });
      console.log([[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']].map((list) => f.format(list)).join(' | '));
    }
  }
}
console.log(JSON.stringify(new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).formatToParts(-3, 'days')));
console.log(JSON.stringify(new Intl.ListFormat('en').formatToParts(new Set(['x', 'y', 'z']))));
console.log(new Intl.ListFormat('es').format(['a', 'Isabel']), new Intl.ListFormat('es', { type: 'disjunction' }).format(['a', 'ocho']));
