const path = require('path');
const patterns = ['*.js', '**/*.js', 'a/**', 'a/?', '[a-c]/x', '[!a]/x', '{a,b}/{1..3}', '+(ab)', '!(x)', '@(a|b)/*', 'a\\*'];
const files = ['x.js', 'a/x.js', '.x.js', 'a', 'a/', 'a/b', 'a/.b', 'b/2', 'b/4', 'abab', 'x', 'd/x', 'c/x'];
for (const p of patterns) console.log(p, files.filter((f) => path.posix.matchesGlob(f, p)).join(' '), '|', files.filter((f) => path.win32.matchesGlob(f.replaceAll('/', '\\'), p)).join(' '));
