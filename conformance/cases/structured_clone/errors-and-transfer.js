'use strict';
// What cannot be cloned, and moving buffers.
const attempt = (...args) => {
  try { console.log(structuredClone(...args)); } catch (e) { console.log(e.name, e.code, e.message, e.constructor.name); }
};
attempt(() => 1);
attempt(function named() {});
attempt(Symbol('q'));
attempt({ f() {} });
attempt(new WeakMap());
attempt(Promise.resolve());
attempt(new Proxy({}, {}));
attempt((function*() {})());
attempt(new WeakRef({}));
attempt(Object(Symbol('z')));
attempt();
attempt(1, 5);
attempt(1, { transfer: 5 });
attempt(1, { transfer: [1] });
attempt(1, { transfer: [{}] });
attempt(1, null);
const buffer = new ArrayBuffer(4);
new Uint8Array(buffer).set([1, 2, 3, 4]);
attempt(1, { transfer: [buffer, buffer] });
attempt({ f() {}, buffer }, { transfer: [buffer] });
console.log(buffer.byteLength);
const view = new Uint8Array(buffer, 1, 2);
attempt({ buffer, view }, { transfer: [buffer] });
console.log(buffer.byteLength, view.length);
attempt(buffer);
attempt(1, { transfer: [buffer] });
const failing = { get a() { throw new RangeError('mine'); } };
attempt(failing);
