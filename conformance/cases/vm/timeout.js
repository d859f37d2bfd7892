// A script that takes too long is ended, whatever it does; the program goes on.
const vm = require('vm');

const programs = [
  'for (;;);',
  'while (true) { try { while (true); } catch {} finally { continue; } }',
  'function f() { for (;;) g(); } function g() { return 1; } f();',
  'new Promise((resolve) => { for (;;); })',
];
for (const program of programs) {
  for (const run of [vm.runInThisContext, vm.runInNewContext]) {
    try {
      run(`{ ${program} }`, ...(run === vm.runInNewContext ? [{}] : []), { timeout: 20 });
      console.log('ended');
    } catch (error) {
      console.log(error.code, error.message);
    }
  }
}
console.log(vm.runInThisContext('1 + 1', { timeout: 1000 }), new vm.Script('x').runInNewContext({ x: 3 }, { timeout: 1000 }));
try {
  vm.runInThisContext('throw new TypeError("own")', { timeout: 1000 });
} catch (error) {
  console.log(error.message);
}
const context = vm.createContext({ vm, spin() { vm.runInThisContext('for (;;);', { timeout: 20 }); } });
console.log(vm.runInContext('try { spin() } catch (e) { e.code }', context, { timeout: 5000 }));
for (const timeout of [0, -1, 'x']) {
  try {
    vm.runInThisContext('1', { timeout });
  } catch (error) {
    console.log(error.code);
  }
}
