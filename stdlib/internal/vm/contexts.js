'use strict';

// What all contexts of `vm` have in common.

// Which objects are contexts, and what is behind each: { context, holder, microtasks }
// (`holder` is the native realm).
const contexts = new WeakMap();

// Globals the engine does not make for a realm: it sees the program's own, loaded when touched.
const sharedGlobals = {
  __proto__: null,
  Intl: () => require('internal/intl/intl').Intl,
  WebAssembly: () => require('internal/webassembly').WebAssembly,
  // For a context that must not compile.
  IdleWebAssembly: () => require('internal/webassembly').withoutCompiling(),
};

module.exports = { contexts, sharedGlobals };
