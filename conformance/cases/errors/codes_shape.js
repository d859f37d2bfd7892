// Errors with a code: properties, header of the stack, class.
const fs = require('fs');
const path = require('path');
const tell = (f) => {
  try { f(); } catch (e) {
    console.log(String(e), '|', e.stack.split('\n')[0]);
    console.log(Object.keys(e), e.name, e.constructor.name, e.constructor === TypeError, Object.prototype.toString.call(e), Object.getOwnPropertyDescriptor(e, 'message').enumerable);
  }
};
tell(() => path.join(5));
tell(() => Buffer.alloc(-1));
tell(() => new URL('nope'));
tell(() => process.kill(process.pid, 'SIGNOPE'));
try { path.join(5); } catch (e) {
  e.message = 'changed'; console.log(String(e)); e.name = 'Other'; console.log(String(e), 'code' in e, e.hasOwnProperty('name'));
}
tell(() => process.umask('9'));
