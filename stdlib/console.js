'use strict';
// node:console is the global console. Its everyday methods are native
// (crates/runtime/src/globals/console.rs); the rest is internal/console/*.
module.exports = internalBinding('console').console;
