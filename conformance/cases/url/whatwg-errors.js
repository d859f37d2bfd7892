const attempts = [() => new URL(), () => new URL('x'), () => new URL('x', 'y'), () => new URL('http://'), () => URL('http://a'), () => new URL(Symbol('s')), () => URL.canParse(), () => new URLSearchParams([['a']]), () => new URLSearchParams({ [Symbol.iterator]: 1 }), () => new URLSearchParams().get(), () => new URLSearchParams().set('a'), () => URLSearchParams.prototype.get.call({}, 'a'), () => new URLSearchParams().forEach(1), () => new URLSearchParams().keys().next.call(1)];
for (const f of attempts) {
  try { f(); console.log('no error'); } catch (e) { console.log(e.name, e.code, e.message, e.input, e.base); }
}
console.log(URL.canParse('x'), URL.canParse('x', 'http://a'), URL.parse('x'), URL.parse('x', 'http://a').href);
