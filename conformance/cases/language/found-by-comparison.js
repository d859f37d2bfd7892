// Differences that benches/soak/differential.js found.
const show = (...values) => console.log(JSON.stringify(values));

// Attributes and order survive the removal of a property.
for (const gone of ['a', 'b', 'c', 'd']) {
  const object = { a: 1, b: 2, c: 3, d: 4 };
  Object.defineProperty(object, 'a', { enumerable: false });
  Object.defineProperty(object, 'c', { writable: false });
  delete object[gone];
  show(gone, Object.keys(object), Reflect.ownKeys(object), Object.getOwnPropertyDescriptor(object, 'c'));
}
const ordered = { x: 1, a: 1, b: 2, c: 3 };
Object.defineProperty(ordered, 'b', { writable: false });
Object.defineProperty(ordered, 'a', { get() { return 'got'; } });
delete ordered.x;
show(Object.keys(ordered), ordered, Object.getOwnPropertyDescriptor(ordered, 'b'));
Object.defineProperty(ordered, 'c', { enumerable: false });
Object.defineProperty(ordered, 'a', { value: 'data' });
ordered.d = 4;
delete ordered.b;
show(Object.keys(ordered), Object.getOwnPropertyDescriptors(ordered));

// Lone surrogates are left alone.
show(['NFC', 'NFD', 'NFKC', 'NFKD'].map((form) => 'é\ud83d\u017f\udc00e\u0301'.normalize(form)));

// Characters beyond ASCII that need not be there.
show(' '.search(/€*/), 'x'.replace(/€?x/, 'y'), 'ab'.split(/\u20ac*/), 'a'.match(/[€]?a/), /^\p{Script=Greek}*$/u.test(''), 'aXb'.replace(/\u0058+/g, '-'));

// Quantifiers after assertions.
for (const source of ['\\b*', '\\B+', '^*', '$?', '\\b{2}', '(?=a)*', '(?!a)+', '(?<=a)*', '(?<!a){2}', '[\\b*]', '[^*]', '\\^*', '(?<x>a)\\k<y>']) {
  for (const flags of ['', 'u']) {
    try {
      new RegExp(source, flags);
      console.log(source, flags, 'compiles');
    } catch (error) {
      console.log(source, flags, error.message);
    }
  }
}
