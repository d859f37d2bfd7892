const path = require('path');
for (const ns of [path.posix, path.win32]) {
  for (const fn of ['normalize', 'isAbsolute', 'dirname', 'basename', 'extname', 'parse', 'join', 'resolve', 'relative']) {
    for (const bad of [undefined, null, 1, true, {}, Symbol('s'), ['x']]) {
      try { ns[fn](bad); console.log(fn, 'no error'); } catch (e) { console.log(fn, e instanceof TypeError, e.code, e.message); }
    }
  }
}
for (const args of [['a', 1], [1, 2], ['a', undefined]]) {
  try { console.log(path.basename(...args)); } catch (e) { console.log(e.message); }
}
try { path.resolve(1, '/abs', 'x'); console.log('left of an absolute path nothing is looked at'); } catch (e) { console.log(e.message); }
try { path.resolve('/abs', 2); } catch (e) { console.log(e.message); }
console.log(path.toNamespacedPath(5), path.win32.toNamespacedPath(null));
