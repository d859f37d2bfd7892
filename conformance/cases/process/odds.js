// Small parts: assert, ref/unref, binding, getBuiltinModule, title, dlopen, abort-free names.
'use strict';
process.removeAllListeners('warning');
function attempt(f) {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
}
attempt(() => process.assert(true));
attempt(() => process.assert(false, 'told'));
attempt(() => process.assert(0));
const calls = [];
process.ref({ ref() { calls.push('ref'); } });
process.unref({ [Symbol.for('nodejs.unref')]() { calls.push('symbol'); }, unref() { calls.push('wrong'); } });
process.ref(undefined);
process.unref(5);
console.log(calls);
attempt(() => process.binding('nope'));
attempt(() => process._linkedBinding('nope'));
attempt(() => process.getBuiltinModule('node:os') === require('os'));
for (const id of ['nope', 'internal/util', 'test']) attempt(() => process.getBuiltinModule(id));
attempt(() => process.getBuiltinModule(1));
attempt(() => process.dlopen({ exports: {} }, '/no/such.node'));
attempt(() => process.dlopen({ exports: undefined }, '/no/such.node'));
attempt(() => process.dlopen());
attempt(() => process.setSourceMapsEnabled(1));
process.setSourceMapsEnabled(true);
console.log(process.sourceMapsEnabled);
process.title = 'short';
console.log(process.title, process.ppid > 0, process.release.name, process.features.uv, process.debugPort);
console.log(Object.isFrozen(process.config), Object.isFrozen(process.versions), process.versions.node);
