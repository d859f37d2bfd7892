const v8 = require('v8');
const o = { a: 1, b: [1, 2.5, -0, , 'x'], s: 'héllo', u: '日本', d: new Date(5), r: /a\/b/gi, m: new Map([[1, { z: 1n }]]), st: new Set([1, 'a']), n: null, un: undefined, t: true, big: -123456789012345678901234567890n, neg: -5, f: 1.5, e: Object(1), 0: 'idx', dbl: [1.5, 2], ints: [1, 2] };
o.self = o; o.buf = Buffer.from('abc'); o.ta = new Uint16Array([1, 2, 3]); o.ab = new Uint8Array([9, 8]).buffer; o.dv = new DataView(o.ab);
const s = v8.serialize(o); console.log(s.toString('hex')); const back = v8.deserialize(s); console.log(back.self === back, back.b.length, 3 in back.b, back.m.get(1), back.ta, back.dv.buffer === back.ab);
const e = new TypeError('m', { cause: 5 }); e.stack = 'st'; console.log(v8.serialize(e).toString('hex'), v8.deserialize(v8.serialize(e)).message);
for (const x of [() => 1, Symbol('q'), new WeakMap(), { f() {} }, Promise.resolve()]) try { v8.serialize(x) } catch (e) { console.log(e.name, e.message) }
const ser = new v8.Serializer(); ser.writeHeader(); ser.writeValue(new Uint8Array([1,2])); ser.writeUint64(1, 2); ser.writeDouble(0.5); ser.writeRawBytes(Buffer.from('zz')); const b = ser.releaseBuffer(); console.log(b.toString('hex'));
const d = new v8.Deserializer(b); console.log(d.readHeader(), d.readValue(), d.readUint64(), d.readDouble(), d.readRawBytes(2), d.getWireFormatVersion());
try { d.readUint32() } catch (e) { console.log(e.message) } try { v8.deserialize(Buffer.from('ff0f6f', 'hex')) } catch (e) { console.log(e.message) } try { v8.deserialize(Buffer.from('00', 'hex')) } catch (e) { console.log(e.message) }
try { v8.deserialize(5) } catch (e) { console.log(e.message) }
