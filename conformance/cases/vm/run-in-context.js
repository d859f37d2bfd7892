const vm = require('vm');
const context = vm.createContext({ count: 1, log: [] });
console.log(vm.isContext(context), vm.isContext({}), vm.createContext(context) === context);
console.log(vm.runInContext('count += 41; var added = 1; function declared() { return count; } count', context));
console.log(Object.keys(context), context.count, context.declared());
vm.runInContext('let hidden = 5; const alsoHidden = 6; class C {}', context);
console.log(context.hidden, vm.runInContext('hidden + alsoHidden + typeof C', context));
console.log(JSON.stringify(Object.getOwnPropertyDescriptor(context, 'added')));
context.later = 'from outside';
console.log(vm.runInContext('later', context), vm.runInContext('this.later = 2; later', context), context.later);
console.log(vm.runInContext('delete later', context), 'later' in context);
console.log(vm.runInContext('[this === globalThis, typeof undefinedName, Object.keys(globalThis).length]', context).join());
for (const code of ['nowhere', '"use strict"; fresh = 1', 'throw new TypeError("inside")']) {
  try {
    vm.runInContext(code, context);
  } catch (error) {
    console.log(error.name, error.message, error instanceof Error);
  }
}
