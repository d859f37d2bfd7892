// Names, lengths and attributes of what Buffer offers.
const list = (o) => Reflect.ownKeys(o).filter((k) => typeof k === 'string').map((k) => {
  const d = Object.getOwnPropertyDescriptor(o, k);
  const what = typeof d.value === 'function' ? `${d.value.name}/${d.value.length}` : d.get ? 'accessor' : typeof d.value;
  return `${k} ${what} ${d.enumerable ? 'e' : '-'}${d.configurable ? 'c' : '-'}`;
}).sort().join('\n');
console.log(list(Buffer));
console.log(list(Buffer.prototype));
console.log(Object.getPrototypeOf(Buffer) === Uint8Array, Object.getPrototypeOf(Buffer.prototype) === Uint8Array.prototype);
console.log(Buffer[Symbol.species].name, Buffer.prototype.toLocaleString === Buffer.prototype.toString);
console.log(Buffer.prototype.readUint8 === Buffer.prototype.readUInt8, Buffer.prototype.parent, Buffer.prototype.offset);
const buffer = require('buffer');
console.log(buffer.kMaxLength, buffer.kStringMaxLength, JSON.stringify(buffer.constants), buffer.Buffer === Buffer, require('node:buffer') === buffer);
console.log(Object.keys(buffer).join());
