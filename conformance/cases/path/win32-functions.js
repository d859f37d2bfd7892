const { win32 } = require('path');
const samples = ['', '/', 'C:', 'C:\\', 'c:/a/../b', 'C:a', '\\\\server\\share', '//server/share/x', '\\\\?\\C:\\x', '\\\\.\\pipe\\y', 'a\\b/c.txt', '.\\..\\', 'COM1:', 'a/NUL:x', './a/../D:/x'];
for (const s of samples) {
  console.log(JSON.stringify([s, win32.normalize(s), win32.isAbsolute(s), win32.dirname(s), win32.basename(s), win32.extname(s), win32.parse(s), win32.toNamespacedPath(s.length > 3 && s[1] === ':' ? s : 'C:\\q')]));
}
console.log(win32.join('//server', 'share'), win32.join('//', 'a', 'b'), win32.join('c:', 'x', '..'), win32.join('a', '\\b'));
console.log(win32.resolve('c:/a', 'd:b', 'c:..\\q'), win32.resolve('C:\\', '\\x', 'y'), win32.resolve('//s/t', '../z'));
console.log(win32.relative('C:\\a\\b', 'c:\\A\\d'), win32.relative('C:\\', 'C:\\x'), win32.relative('C:\\İa', 'c:\\İb'), win32.relative('C:\\a', 'D:\\a'));
