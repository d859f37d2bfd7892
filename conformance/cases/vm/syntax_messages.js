// What is wrong with a text, and where: V8's words with the line and a caret below what breaks the rule.
'use strict';
const vm = require('vm');
const sources = [
  '5++', '++5', '"use strict"; let eval = 1', '"use strict"; arguments = 1', 'let a; let a', 'x = { a: 1 b: 2 }',
  'class A { constructor(){} constructor(){} }', 'class A { #x; #x }', '"use strict"; with (a) b', '1 = 2', 'let let = 1', 
  'while (0) function f(){}', 'while (0) class A {}', '"use strict"; implements = 1', 'var enum = 1', '/a/gg',
  'foo(a b)', 'foo(a, b c)', 'console.log("a" "b")', 'new Foo(a b)', 'foo(g() 1)',
  'function g() { await foo(); }', "function g() { const r = await fetch('x'); }", 'const f = () => { await x }', 'function g() { (await x) }', 'function g() { yield 1 }',
  'class A { foo() { await x } }', 'import a from "b"', 'var x = [1 2]', 'if (a { }', 'a b', '}', ')', '@x class A {}', 
];
for (const source of sources) {
  try {
    new vm.Script(`\n  ${source}`, { filename: 'x.js' });
    console.log(source, 'is accepted');
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 5).join('\n'));
  }
}
