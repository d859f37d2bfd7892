const vm = require('vm');
const script = new vm.Script('typeof n === "undefined" ? (globalThis.n = 1) : ++n', { filename: 'counting.js' });
const one = vm.createContext({});
const two = vm.createContext({ n: 10 });
console.log(script.runInContext(one), script.runInContext(one), script.runInContext(two), script.runInNewContext({ n: 5 }));
console.log(script.runInThisContext(), script.runInThisContext(), globalThis.n);
console.log(new vm.Script('1').sourceMapURL, new vm.Script('1\n//# sourceMappingURL=x.map').sourceMapURL);
for (const [code, options] of [['1', 5], ['1', { filename: 5 }], ['1', { lineOffset: 'a' }], ['1', { cachedData: 'a' }],
  ['1', { produceCachedData: 'a' }], ['1', { importModuleDynamically: 'a' }], ['var a b', 'named.js'], ['a(', {}]]) {
  try {
    new vm.Script(code, options);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
for (const options of [5, { timeout: 0 }, { timeout: 'a' }, { displayErrors: 'a' }, { breakOnSigint: 'a' }]) {
  try {
    vm.runInThisContext('1', options);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
