'use strict';
// codeGeneration of a context: text, or bytes of WebAssembly, never becomes code.
const vm = require('vm');
const empty = 'new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])';
const attempt = (context, text) => {
  try {
    const value = vm.runInContext(text, context);
    console.log(text, '→', typeof value === 'function' ? 'a function' : String(value));
  } catch (error) {
    console.log(text, '→', error.name, error.message, Object.keys(error));
  }
};
const none = vm.createContext({ hostEval: eval, HostFunction: Function }, { codeGeneration: { strings: false, wasm: false } });
for (const text of [
  'eval("1")', '(0, eval)("1")', 'new Function("return 1")', 'Function("a", "b", "")', '(async () => {}).constructor("")',
  '(function* () {}).constructor("")', '1 + 1', 'hostEval("1 + 1")', 'HostFunction("return 3")()',
  `new WebAssembly.Module(${empty})`, `WebAssembly.validate(${empty})`, 'typeof WebAssembly.Instance',
]) attempt(none, text);
console.log(vm.runInContext('EvalError', none) === (() => { try { vm.runInContext('eval("1")', none); } catch (e) { return e.constructor; } })());
for (const name of ['compile', 'instantiate']) {
  vm.runInContext(`WebAssembly.${name}(${empty})`, none).catch((e) => console.log(name, e.name, e.message));
}
const text = vm.createContext({}, { codeGeneration: { wasm: false } });
attempt(text, 'eval("1")'); attempt(text, `new WebAssembly.Module(${empty})`);
const wasm = vm.createContext({}, { codeGeneration: { strings: false } });
attempt(wasm, 'eval("1")'); attempt(wasm, `String(new WebAssembly.Module(${empty}))`);
try { vm.runInNewContext('eval("x")', {}, { contextCodeGeneration: { strings: false } }); } catch (e) { console.log(e.name); }
try { new vm.Script('Function("1")').runInNewContext({}, { contextCodeGeneration: { strings: false } }); } catch (e) { console.log(e.name); }
try { vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration: { strings: false } }).eval('1'); } catch (e) { console.log(e.name); }
console.log(vm.compileFunction('return 1', [], { parsingContext: none })(), eval('2'));
for (const codeGeneration of [null, 1, { strings: 0 }, { wasm: 'x' }]) {
  try { vm.createContext({}, { codeGeneration }); } catch (e) { console.log(e.code, e.message); }
}
