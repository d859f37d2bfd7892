'use strict';
const { registerHooks } = require('module');
const order = [];
const first = registerHooks({
  resolve(specifier, context, nextResolve) {
    order.push(`first ${specifier}`);
    if (specifier === 'virtual') return { url: 'virtual:x', format: 'module', shortCircuit: true };
    return nextResolve(specifier, context);
  },
  load(url, context, nextLoad) {
    if (url === 'virtual:x') return { source: 'export default "made up"', format: 'module', shortCircuit: true };
    const result = nextLoad(url, context);
    if (!url.endsWith('named.mjs')) return result;
    return { ...result, source: `${result.source}\nexport const added = true;` };
  },
});
const second = registerHooks({
  resolve(specifier, context, nextResolve) {
    order.push(`second ${specifier}`);
    return nextResolve(specifier === './alias.mjs' ? './tree/named.mjs' : specifier, context);
  },
});
(async () => {
  console.log((await import('virtual')).default);
  console.log(Object.keys(await import('./alias.mjs')));
  console.log(Object.keys(require('./tree/plain.cjs')));
  const broken = registerHooks({ resolve: () => ({ url: 'file:///x' }) });
  await import('fs-anything').catch((error) => console.log(error.code));
  broken.deregister();
  first.deregister();
  second.deregister();
  await import('virtual').catch((error) => console.log(error.code));
  console.log(order.filter((entry) => !entry.includes('fs-anything')));
  try {
    registerHooks({ load: 1 });
  } catch (error) {
    console.log(error.code);
  }
})();
