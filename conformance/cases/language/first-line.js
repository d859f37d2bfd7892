(function first() { try { null.x; } catch (e) { console.log(e.stack.split('\n')[1].replace(/\/.*\//, '')); } })(); try { undefined.y(); } catch (e) { console.log(e.stack.split('\n')[1].replace(/\/.*\//, '')); }
// A file is compiled as a body: nothing stands before its first line.
const where = (f) => { try { f(); } catch (e) { return e.stack.split('\n')[1].replace(/\/.*\//, ''); } };
console.log(where(() => { missing; }));
console.log(typeof exports, typeof require, typeof module, typeof __filename, typeof __dirname, arguments.length, this === exports);
console.log((function () { return 1; }).toString(), (class { a() {} }).toString());
