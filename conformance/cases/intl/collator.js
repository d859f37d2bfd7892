const words = ('résumé resume Résumé Resume zebra apple Äpfel äpfel Ähre zoo öl Ol ñandú nube nandu ça cb ch cz i İ ı I co-op ' +
  'coop "quote (paren) 1 10 2 日本 中国 あ ア か 가 я а б ё ب ß ss ssa').split(' ');
for (const l of ['en-US', 'de', 'es', 'fr', 'sv', 'tr', 'ru', 'ja', 'zh-CN', 'ko', 'ar']) {
  for (const o of [undefined, { sensitivity: 'base' }, { numeric: true }, { caseFirst: 'upper' }, { ignorePunctuation: true },
    { sensitivity: 'accent' }, { sensitivity: 'case' }]) {
    const { compare } = new Intl.Collator(l, o);
    console.log(l, words.slice().sort(compare).join(' '));
    console.log(words.slice(1).map((word, i) => compare(words[i], word)).join());
  }
}
console.log('a'.localeCompare('b'), 'a'.localeCompare('B'), 'a'.localeCompare('A'), 'a'.localeCompare('á', 'en', { sensitivity: 'base' }),
  'ä'.localeCompare('z', 'de'), 'ä'.localeCompare('z', 'sv'), 'a10'.localeCompare('a9', undefined, { numeric: true }), 'x'.localeCompare());
console.log(['b', 'C', 'a', 'A', 'c', '_', '-', '10', '2', 'a b', 'ab'].sort((a, b) => a.localeCompare(b)).join());
console.log(JSON.stringify(new Intl.Collator('de-u-kn-true-kf-upper').resolvedOptions()), JSON.stringify(new Intl.Collator('de', { usage: 'search' }).resolvedOptions()));
