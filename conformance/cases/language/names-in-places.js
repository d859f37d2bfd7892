// Words that are names in some places, and where statements end: accepted or refused when the source is read.
'use strict';

function read(source) {
  try {
    (0, eval)('throw null; ' + source);
  } catch (error) {
    if (error === null) return 'read';
    return error.name + ': ' + error.message;
  }
}

const sources = [
  'of => 1',
  'let => 1',
  'async => 1',
  'async async => 1',
  'async of => 1',
  'async\n=> 1',
  'async',
  'let',
  'if (a) b\n; else c',
  'for (;;) if (a) break\n; else c',
  'function f() { if (a) return\n; else c }',
  'class C { async\n x() {} }',
  'class C { "constructor"() {} constructor() {} }',
  'class C { get "constructor"() {} }',
  'class C { set x() {} }',
  'class C { set x(...a) {} }',
  'class C { get #x(a) {} }',
  'class C { [package]() {} }',
  'class C { #x; m() { delete this?.a.#x } }',
  '({ set x({ a, b: [a] }) {} })',
  '({ m(eval) { "use strict" } })',
  'function f(package) { "use strict" }',
  'function static() { "use strict" }',
  'var { a };',
  'for (let [a]; ;);',
  'for (let.a of []);',
  'for (([a]) of []);',
  '({ [a]: [b] = 1, c: (d.e) } = {})',
  '[(a), ...(b.c)] = []',
  '([(a)]) => 1',
  '\n--> a comment',
  'function* g() { yield /=a/ }',
];
for (const source of sources) console.log(JSON.stringify(source), read(source));
