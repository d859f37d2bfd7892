'use strict';
// A session without a terminal: values, errors, several lines, `_`, commands.
const repl = require('repl');
const { PassThrough } = require('stream');

const input = new PassThrough();
const output = new PassThrough();
const server = repl.start({ input, output, terminal: false, prompt: '> ' });
output.setEncoding('utf8');
let text = '';
output.on('data', (part) => { text += part; });
server.on('exit', () => {
  console.log(text);
  console.log('exit');
});
input.end(`1 + 1
var a = { b: [1, 2] }
a
{ c: 1 }
{ c: 1 };
function f() {
  return 'f';
}
f()
_
throw new Error('thrown')
_error.message
null.x
throw null
throw { some: 'object' }
const x = 5
x
x = 6
let y; class Z {}
new Z()
[1,
2]
\`a
b\`
(function named() { throw new TypeError('inside') })()
1 2
.break
.nonsense
.help
_ = 7
8
_
typeof require, typeof module, typeof global
os.EOL
npm install
/* a
comment */ 3
undefined
`);
