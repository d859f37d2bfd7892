// Names, lengths and kinds of everything the module has.
const zlib = require('zlib');
for (const key of Object.getOwnPropertyNames(zlib)) {
  const d = Object.getOwnPropertyDescriptor(zlib, key);
  const value = typeof d.value === 'function' ? `${d.value.name}/${d.value.length}` : typeof d.value;
  console.log(key, value, d.writable, d.enumerable, d.configurable);
}
console.log(Object.entries(zlib.constants).map(String).join(' '));
console.log(Object.entries(zlib.codes).map(String).join(' '), Object.isFrozen(zlib.codes));
for (let p = Object.getPrototypeOf(zlib.Deflate()); p !== require('stream').Transform.prototype; p = Object.getPrototypeOf(p)) {
  console.log(p.constructor.name, Object.getOwnPropertyNames(p).sort().join(' '));
}
