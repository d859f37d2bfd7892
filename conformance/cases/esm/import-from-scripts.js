'use strict';
const vm = require('vm');
(async () => {
  console.log((await eval('import("./tree/named.mjs")')).a);
  console.log((await new Function('return import("./tree/named.mjs")')()).b);
  const code = 'import("node:path")';
  for (const importModuleDynamically of [undefined, vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER, () => {}]) {
    await new vm.Script(code, { importModuleDynamically }).runInThisContext()
      .then((namespace) => console.log(typeof namespace.join), (error) => console.log(error.code));
    await vm.compileFunction(`return ${code}`, [], { importModuleDynamically })()
      .then((namespace) => console.log(typeof namespace.join), (error) => console.log(error.code));
  }
})();
