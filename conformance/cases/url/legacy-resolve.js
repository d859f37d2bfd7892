const url = require('url');
const pairs = [['/one/two/three', 'four'], ['http://example.com/', '/one'], ['http://example.com/one', '/two'], ['http://a/b/c/d;p?q', '../../../g'], ['http://a/b/c/d;p?q', '?y'], ['http://a/b/c/d;p?q', '#s'], ['http://a/b/c/d', '//g'], ['http://u:p@h/x', '/y'], ['mailto:a@b.c', 'd'], ['http://a', 'https:b/c'], ['.', '#h'], ['..', '.'], ['/', '.'], ['foo:a/b', '../c'], ['http://x/a/b/', '..'], ['', 'x']];
for (const [a, b] of pairs) console.log(a, b, url.resolve(a, b), JSON.stringify(url.resolveObject(a, b)));
