'use strict';
const { spawnSync } = require('child_process');
const code = `
const { SourceTextModule, SyntheticModule, createContext } = require('vm');
(async () => {
  const module = new SourceTextModule('import x from "y"; export default x + 1; export const url = import.meta.own;', {
    identifier: 'mine', initializeImportMeta(meta, module) { meta.own = module.identifier; },
  });
  console.log(module.status, module.identifier, module.dependencySpecifiers, module.moduleRequests.length);
  await module.link(async (specifier, asker) => {
    console.log(specifier, asker === module, module.status);
    return new SyntheticModule(['default'], function() { this.setExport('default', 41); });
  });
  console.log(module.status);
  await module.evaluate();
  console.log(module.status, module.namespace.default, module.namespace.url);
  const context = createContext({ seen: 0 });
  const inside = new SourceTextModule('seen = 5; export default typeof process;', { context });
  await inside.link(() => {});
  await inside.evaluate();
  console.log(context.seen, inside.namespace.default);
  const bad = new SourceTextModule('throw new Error("thrown")');
  await bad.link(() => {});
  await bad.evaluate().catch((error) => console.log(error.message, bad.status, bad.error === error));
  for (const run of [() => module.link(() => {}), () => new SourceTextModule('import "z"').link(() => 1)]) {
    await run().catch((error) => console.log(error.code, error.message));
  }
  try {
    new SourceTextModule('let a b');
  } catch (error) {
    console.log(error.name, error.message);
  }
})();`;
const { stdout, status } = spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', '-e', code]);
console.log(status);
console.log(stdout.toString());
