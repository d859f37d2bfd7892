// Integer writers: bytes, results, and the range each error names.
const run = (name, ...args) => { const b = Buffer.alloc(8); try { console.log(name, b[name](...args), b.toString('hex')); } catch (e) { console.log(name, e.name, e.code, e.message); } };
run('writeUInt8', 255, 7); run('writeInt8', -128); run('writeUInt16LE', 0x1234, 1); run('writeUInt16BE', 0x1234, 1); run('writeInt16LE', -2); run('writeInt16BE', -2); run('writeUInt32LE', 0xdeadbeef); run('writeUInt32BE', 0xdeadbeef, 4); run('writeInt32LE', -5); run('writeInt32BE', -5);
run('writeBigUInt64LE', 0x1122334455667788n); run('writeBigUInt64BE', 0x1122334455667788n); run('writeBigInt64LE', -3n); run('writeBigInt64BE', -(2n ** 63n));
for (let size = 1; size <= 6; size++) { run('writeUIntLE', 2 ** (8 * size) - 1, 1, size); run('writeIntBE', -(2 ** (8 * size - 1)), 0, size); }
run('writeUInt8', 256); run('writeUInt8', -1); run('writeUInt8', 255.5); run('writeUInt8', 1.9); run('writeUInt8', 'a'); run('writeUInt8', '12'); run('writeInt8', 128); run('writeUInt16LE', 65536); run('writeInt16LE', -40000); run('writeUInt32LE', 2 ** 32); run('writeInt32BE', 2 ** 31);
run('writeUIntLE', 2 ** 24, 0, 3); run('writeUIntLE', 2 ** 40, 0, 5); run('writeIntBE', 2 ** 47, 0, 6); run('writeIntLE', -1, 0, 7); run('writeIntLE', -1); run('writeIntLE', 1, undefined, 2);
run('writeBigInt64LE', 2n ** 63n); run('writeBigUInt64LE', -1n); run('writeBigUInt64BE', 2n ** 64n); run('writeBigUInt64BE', 5n, 1);
run('writeUInt8', 1, '1'); run('writeUInt8', 1, 9); run('writeUInt32LE', 1, 5); run('writeInt16LE', 1, 1.5); run('writeInt16LE', 1, NaN);
