const vm = require('vm');
for (const [code, options] of [['\n\n  var a b', 'named.js'], ['var a b', { filename: 'moved.js', lineOffset: 4 }], ['foo(', 'y.js']]) {
  try {
    vm.runInThisContext(code, options);
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 5));
  }
}
