const qs = require('querystring');
for (const s of ['a=1&b=2', 'a&b=&=c', 'a=1&a=2&a=3', 'x%20y=%E4%BD%A0', 'q=%zz%41', '&&a=b&', 'a==b=c', 'a+b=c+d', '%ff=%E4', '__proto__=1&toString=2', 'é=%', '']) console.log(qs.parse(s));
console.log(qs.parse('a:1;b:2', ';', ':'), qs.parse('a->1&&b->2', '&&', '->'), qs.parse('a=1&b=2&c=3', null, null, { maxKeys: 2 }));
console.log(qs.parse('a=%20x+y&b', null, null, { decodeURIComponent: (s) => `<${s}>` }));
console.log(qs.parse('a=%f', null, null, { decodeURIComponent() { throw new Error('x'); } }), qs.parse(5), qs.parse());
