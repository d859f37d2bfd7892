const vm = require('vm');
for (const options of [5, { name: 5 }, { origin: 5 }, { codeGeneration: 5 }, { codeGeneration: { strings: 5 } }, { microtaskMode: 5 }]) {
  try {
    vm.createContext({}, options);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
for (const bad of [5, null, 'x']) {
  try {
    vm.createContext(bad);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
for (const call of [() => vm.isContext(5), () => vm.runInContext('1', {}), () => vm.runInNewContext('1', 5), () => vm.Script('1'),
  () => vm.runInNewContext('1', {}, { contextName: 5 }), () => vm.runInNewContext('1', {}, { contextCodeGeneration: { wasm: 5 } })]) {
  try {
    call();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
console.log(Object.keys(vm.constants), Object.isFrozen(vm.constants));
const bare = vm.createContext(vm.constants.DONT_CONTEXTIFY);
console.log(vm.isContext(bare), vm.runInContext('globalThis', bare) === bare, vm.runInContext('var v = 1; v', bare), bare.v);
