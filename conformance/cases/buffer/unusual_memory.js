// Detached and resizable memory never breaks a method.
const ab = new ArrayBuffer(10, { maxByteLength: 20 });
const b = Buffer.from(ab, 1);
console.log(b.byteLength); ab.resize(15); console.log(b.byteLength, b.length); ab.resize(5); console.log(b.byteLength, b.toString('hex'));
const fixed = Buffer.from(ab, 1, 4); ab.resize(2);
console.log(fixed.length, JSON.stringify(fixed.toString()), fixed.indexOf('a'), fixed.equals(Buffer.alloc(0)), JSON.stringify(fixed));
for (const f of [() => fixed.readUInt8(0), () => fixed.writeUInt8(1, 0), () => fixed.copy(Buffer.alloc(4)), () => fixed.write('abc'), () => fixed.swap16().length, () => Buffer.concat([fixed, Buffer.from('x')]).length]) { try { console.log(f()); } catch (e) { console.log(e.name, e.code); } }
const gone = Buffer.from(new ArrayBuffer(8)); structuredClone(gone.buffer, { transfer: [gone.buffer] });
console.log(gone.length, JSON.stringify(gone.toString()), gone.includes('a'), Buffer.from(gone).length, Buffer.byteLength(gone));
try { gone.slice(0, 3); } catch (e) { console.log(e.name); }
