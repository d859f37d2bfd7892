const p = new URLSearchParams('?a=1&b=2&a=3&c=%20%ff&d=x+y&&e');
console.log([...p].join('|'), p.size, p.get('a'), p.getAll('a'), p.has('b'), p.has('a', '3'), p.has('a', '9'), p.get('zz'));
p.append('f', 'é&='); p.delete('a', '1'); p.set('b', '9'); p.set('n', 'new'); console.log(String(p));
p.sort(); console.log([...p.keys()].join(), [...p.values()].length);
p.forEach(function(v, k, o) { if (k === 'a') console.log(v, o === p, this.t); }, { t: 1 });
console.log(String(new URLSearchParams({ a: 1, b: [2, 3] })), String(new URLSearchParams([['x', 'y'], new Set(['k', 'v'])])), String(new URLSearchParams(new Map([['m', 'n']]))), String(new URLSearchParams(p)) === String(p));
console.log(Object.prototype.toString.call(p), Object.prototype.toString.call(p.keys()), p[Symbol.iterator] === p.entries);
console.log(String(new URLSearchParams({ '\ud800': '\udfff' })));
