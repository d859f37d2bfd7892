const vm = require('vm');
console.log(vm.compileFunction('return a + b', ['a', 'b'])(1, 2), vm.compileFunction('').length);
console.log(vm.compileFunction('return x + y', [], { contextExtensions: [{ x: 7 }, { y: 8 }] })());
const context = vm.createContext({ inside: 'here' });
console.log(vm.compileFunction('return inside', [], { parsingContext: context })());
console.log(vm.compileFunction('return new Error("e").stack', [], { filename: 'named.js', lineOffset: 9, columnOffset: 0 })()
  .split('\n')[1].trim().replace(/.*\(/, '('));
for (const args of [[5], ['', 5], ['', [5]], ['', [], { parsingContext: 5 }], ['', [], { contextExtensions: 5 }], ['', [], { contextExtensions: [5] }]]) {
  try {
    vm.compileFunction(...args);
    console.log('compiled');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
