const path = require('path');
console.log(path === path.posix, require('node:path') === path, require('path/posix') === path.posix, require('path/win32') === path.win32);
for (const ns of [path.posix, path.win32]) {
  for (const key of Object.keys(ns)) {
    const v = ns[key];
    console.log(key, typeof v, typeof v === 'function' ? v.name + '/' + v.length : key === 'posix' || key === 'win32' ? '' : v);
  }
}
console.log(path.posix._makeLong === path.posix.toNamespacedPath);
