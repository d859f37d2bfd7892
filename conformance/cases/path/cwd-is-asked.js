const path = require('path');
console.log(path.resolve() === process.cwd(), path.resolve('.') === process.cwd(), path.resolve('x') === process.cwd() + '/x');
const saved = process.cwd;
process.cwd = () => '/made/up';
console.log(path.resolve('a', '..', 'b'), path.relative('', '/made'), path.posix.resolve(''), path.win32.resolve('q'), path.win32.resolve());
process.cwd = saved;
