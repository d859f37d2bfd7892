// swap16/32/64, toJSON, of, copyBytesFrom.
const b = Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]);
console.log(b.swap16().toString('hex'), b.swap32().toString('hex'), b.swap64().toString('hex'), b.swap16() === b);
const show = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
show(() => Buffer.alloc(3).swap16()); show(() => Buffer.alloc(6).swap32()); show(() => Buffer.alloc(12).swap64()); show(() => Buffer.alloc(0).swap64().length);
console.log(JSON.stringify(b), JSON.stringify({ x: Buffer.alloc(0) }), Buffer.of(1, '2', 300, -1).toString('hex'));
show(() => Buffer.copyBytesFrom(new Uint16Array([1, 0xffff, 3]), 1).toString('hex')); show(() => Buffer.copyBytesFrom(new Uint16Array([1, 2, 3]), 1, 1).toString('hex')); show(() => Buffer.copyBytesFrom(new Uint8Array(2), 9).length); show(() => Buffer.copyBytesFrom('x')); show(() => Buffer.copyBytesFrom(new Uint8Array(1), -1)); show(() => Buffer.copyBytesFrom(new Uint8Array(1), 0, 1.1)); show(() => Buffer.copyBytesFrom(new Uint8Array(1), 'a'));
