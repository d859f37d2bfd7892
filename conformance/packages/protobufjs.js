'use strict';
const protobuf = require('protobufjs');
const root = protobuf.parse(`syntax = "proto3"; package demo;
enum Kind { NONE = 0; SOME = 5; }
message Inner { repeated sint32 list = 1; bytes raw = 2; }
message Outer { string name = 1; int64 big = 2; double d = 3; Kind kind = 4; Inner inner = 5; map<string, int32> counts = 6; oneof pick { string a = 7; bool b = 8; } repeated Inner many = 9; }
service Svc { rpc Call (Outer) returns (Inner); }`).root;
const Outer = root.lookupType('demo.Outer');
const value = { name: 'héllo', big: 9007199254740991, d: 1.5, kind: 5, inner: { list: [-1, 0, 300], raw: Buffer.from([1, 2]) }, counts: { x: 1, y: -2 }, b: true, many: [{ list: [1] }, {}] };
console.log(Outer.verify(value), Outer.verify({ name: 5 }));
const bytes = Outer.encode(Outer.create(value)).finish();
console.log(Buffer.from(bytes).toString('hex'), Buffer.isBuffer(bytes));
const back = Outer.decode(bytes);
console.log(JSON.stringify(Outer.toObject(back, { longs: String, enums: String, bytes: String, oneofs: true, defaults: true })), back.pick);
console.log(JSON.stringify(Outer.fromObject({ kind: 'SOME', big: '12', inner: { raw: 'AQI=' } })));
try { Outer.decode(Buffer.from([0x0a, 0xff])); } catch (e) { console.log(e.name, e.message); }
try { protobuf.parse('message {'); } catch (e) { console.log(e.message); }
try { root.lookupType('demo.Missing'); } catch (e) { console.log(e.message); }
const w = protobuf.Writer.create().uint32(300).sint64(-5).string('ok').double(2.5).fixed32(7);
const r = protobuf.Reader.create(w.finish());
console.log(r.uint32(), String(r.sint64()), r.string(), r.double(), r.fixed32(), r.pos === r.len);
const json = root.toJSON(); console.log(JSON.stringify(protobuf.Root.fromJSON(json).toJSON()) === JSON.stringify(json));
const service = root.lookupService('demo.Svc').create((method, request, cb) => cb(null, root.lookupType('demo.Inner').encode({ list: [Outer.decode(request).name.length] }).finish()));
service.call({ name: 'four' }).then((m) => console.log(m.list));
