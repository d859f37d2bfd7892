// process.emitWarning(): the forms of its arguments and the warnings they make.
'use strict';
process.removeAllListeners('warning');
process.on('warning', (w) => {
  console.log(w.name, w.code, w.message, w.detail, Object.keys(w).join(), w instanceof Error, typeof w.stack);
});
process.emitWarning('plain');
process.emitWarning('typed', 'MyWarning');
process.emitWarning('coded', 'MyWarning', 'C001');
process.emitWarning('options', { type: 'T', code: 'C2', detail: 'detail', ctor: function f() {} });
process.emitWarning('bad detail', { detail: 1 });
process.emitWarning('ctor', 'T', function f() {});
process.emitWarning('only ctor', function f() {});
process.emitWarning(new Error('an error'));
const custom = new Error('custom');
custom.name = 'CustomWarning';
custom.code = 'X';
process.emitWarning(custom);
for (const args of [[1], [], [null], [{}], ['a', 1], ['a', true], ['a', 't', 1], ['a', 't', {}]]) {
  try {
    process.emitWarning(...args);
    console.log('accepted', args);
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
}
console.log('after');
