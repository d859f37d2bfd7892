const Module = require('module');
console.log(require('fs') === require('node:fs'), require.resolve('fs'), require.resolve('node:fs'));
console.log(Module.isBuiltin('fs'), Module.isBuiltin('node:fs'), Module.isBuiltin('test'), Module.isBuiltin('node:test'),
            Module.isBuiltin('./fs'), Module.isBuiltin(5), Module.isBuiltin('node:'));
console.log(Module.builtinModules.includes('fs/promises'), Module.builtinModules.includes('node:test'), Object.isFrozen(Module.builtinModules));
for (const id of ['node:nope', 'node:', 'fs/nope']) {
  try {
    require(id);
  } catch (error) {
    console.log(error.code, error.message.split('\n')[0]);
  }
}
require.cache.fs = { exports: 'instead of fs', loaded: true, children: [] };
console.log(require('fs'), typeof require('node:fs'));
delete require.cache.fs;
for (const bad of ['', 5, undefined, null, {}]) {
  try {
    require(bad);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
