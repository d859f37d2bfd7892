// process.env: coercion, order, descriptors, symbols, refusals.
'use strict';
process.env.B_TEST = 1;
process.env.A_TEST = null;
process.env.C_TEST = undefined;
process.env.D_TEST = { toString: () => 'object' };
console.log(process.env.B_TEST, process.env.A_TEST, process.env.C_TEST, process.env.D_TEST);
console.log(Object.keys(process.env).filter((key) => key.endsWith('_TEST')));
console.log('B_TEST' in process.env, delete process.env.B_TEST, 'B_TEST' in process.env, process.env.B_TEST);
console.log(delete process.env.NEVER_SET, process.env.NEVER_SET, 'toString' in process.env);
console.log(Object.getOwnPropertyDescriptor(process.env, 'A_TEST'));
console.log(process.env[Symbol('x')], Symbol.iterator in process.env, delete process.env[Symbol('x')]);
for (const act of [
  () => { process.env[Symbol('s')] = 1; },
  () => { process.env.A_TEST = Symbol('s'); },
  () => Object.defineProperty(process.env, 'foo', { value: 'x' }),
  () => Object.defineProperty(process.env, 'foo', { value: 'x', configurable: true, writable: true }),
  () => Object.defineProperty(process.env, 'foo', { get() {} }),
  () => Object.defineProperty(process.env, 'foo', { configurable: true, writable: true, enumerable: true }),
]) {
  try {
    act();
    console.log('accepted');
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
}
Object.defineProperty(process.env, 'foo', { value: 5, configurable: true, writable: true, enumerable: true });
console.log(process.env.foo, typeof process.env.foo);
process.env[''] = 'x';
process.env.hasOwnProperty = 'own';
console.log(process.env[''], Object.hasOwn(process.env, 'hasOwnProperty'), process.env.hasOwnProperty);
console.log(Object.prototype.toString.call(process.env), Object.isExtensible(process.env));
const copy = { ...process.env };
console.log(copy.foo, JSON.parse(JSON.stringify(process.env)).D_TEST);
