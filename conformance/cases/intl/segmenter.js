const texts = ['Hello, world! How are you? I am 3.5 years old.', '👨‍👩‍👧 e\u0301 🇺🇸🇬🇧', '', 'a\r\nb', "can't stop U.S.A. 1,000.5 foo_bar"];
for (const granularity of ['grapheme', 'word', 'sentence']) {
  const segmenter = new Intl.Segmenter('en', { granularity });
  for (const text of texts) {
    const segments = segmenter.segment(text);
    console.log(granularity, JSON.stringify([...segments].map(({ input, ...rest }) => rest)), JSON.stringify(segments.containing(3)));
  }
  console.log(JSON.stringify(segmenter.resolvedOptions()));
}
const iterator = new Intl.Segmenter().segment('ab')[Symbol.iterator]();
console.log(Object.prototype.toString.call(iterator), iterator[Symbol.iterator]() === iterator, [...iterator].length);
