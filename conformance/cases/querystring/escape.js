const qs = require('querystring');
console.log(qs.escape('a b&c=é🚀'), qs.escape(5), qs.escape({}), qs.escape([1, 2]), qs.escape(undefined));
console.log(qs.unescape('a%20b%zz'), qs.unescapeBuffer('a%20%ff+').toString('latin1'), qs.unescapeBuffer('a+b', true).toString());
console.log(Object.keys(qs).join(), qs.encode === qs.stringify, qs.decode === qs.parse);
const saved = qs.unescape;
qs.unescape = (s) => saved(s).replace(/o/g, '_');
console.log(qs.parse('foo=bor'));
