const { posix } = require('path');
const samples = ['', '.', '/', '//', 'a', '/a', 'a/', '/a/b//', 'a//b', './a/../b', '../..', '/..', '..a', '.js', 'x.tar.gz', 'a.', '/a/.b', 'é/ü.ß', '\ud800/x.y'];
for (const s of samples) {
  console.log(JSON.stringify([s, posix.normalize(s), posix.isAbsolute(s), posix.dirname(s), posix.basename(s), posix.extname(s), posix.parse(s)]));
}
console.log(posix.join('a', '', '../b', '/c'), posix.join(), posix.join('', ''));
console.log(posix.resolve('/a', 'b', '../c'), posix.resolve('/a', '/b', './'), posix.relative('/a/b/c', '/a/x/y'), JSON.stringify(posix.relative('/a', '/a/')));
console.log(posix.basename('a.html', '.html'), posix.basename('.html', '.html'), posix.basename('aaa/bbb//', 'a/bbb'));
