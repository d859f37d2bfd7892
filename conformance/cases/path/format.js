const path = require('path');
for (const o of [{}, { dir: '/a', base: 'b.c' }, { root: '/', base: 'x' }, { root: '/', dir: '/', name: 'n', ext: 'e' }, { name: 'n', ext: '.e' }, { dir: 'C:\\x', base: 'y' }]) {
  console.log(JSON.stringify([path.posix.format(o), path.win32.format(o)]));
}
for (const bad of [null, undefined, 1, 'x', [], () => {}]) {
  try { path.format(bad); console.log('no error'); } catch (e) { console.log(e.name, e.code, e.message); }
}
