const fs = require('fs');
const skip = new Set(['promises', 'constants', 'Stats', '_toUnixTimestamp']);
for (const key of Object.keys(fs).sort()) {
  if (skip.has(key)) continue;
  const v = fs[key];
  if (typeof v === 'function') console.log(key, v.name, /Stream$/.test(key) ? '' : v.length);
  else console.log(key, v);
}
// Two constants more than Node has, see docs/src/modules/fs.md, are left out here.
console.log(JSON.stringify(fs.constants, (key, value) => (key.startsWith('EXTENSIONLESS') ? undefined : value)));
console.log(Object.keys(fs.promises).sort().join());
console.log(fs.Dirent.name, fs.Dir.name, fs.realpathSync.native.length);
