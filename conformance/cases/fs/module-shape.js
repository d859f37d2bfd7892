const fs = require('fs');
const skip = new Set(['promises', 'constants', 'Stats', '_toUnixTimestamp']);
for (const key of Object.keys(fs).sort()) {
  if (skip.has(key)) continue;
  const v = fs[key];
  if (typeof v === 'function') console.log(key, v.name, /Stream$/.test(key) ? '' : v.length);
  else console.log(key, v);
}
console.log(JSON.stringify(fs.constants));
console.log(Object.keys(fs.promises).sort().join());
console.log(fs.Dirent.name, fs.Dir.name, fs.realpathSync.native.length);
