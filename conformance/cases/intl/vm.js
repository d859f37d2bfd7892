// Contexts have Intl too.
const vm = require('vm');
console.log(vm.runInNewContext('typeof Intl + new Intl.NumberFormat("de").format(1234.5)'));
console.log(vm.runInNewContext('Intl = 5; Intl'), typeof Intl, vm.runInNewContext('Intl', { Intl: 'own' }));
const context = vm.createContext({});
vm.runInContext('var x = typeof Intl', context);
console.log(context.x, Object.keys(context), 'Intl' in context);
const plain = vm.createContext(vm.constants.DONT_CONTEXTIFY);
console.log(vm.runInContext('typeof Intl + Object.keys(globalThis).length', plain));
