// Buffer() with and without new, its warning once, and subclasses of it.
const warnings = [];
process.emitWarning = (message, type, code) => warnings.push(`${type} ${code} ${message}`);
console.log(Buffer('abc').toString(), new Buffer([1, 2]).length, new Buffer(3).toString('hex'), new Buffer('YQ==', 'base64').toString());
try { new Buffer(42, 'utf8'); } catch (e) { console.log(e.code, e.message); }
try { new Buffer(-1); } catch (e) { console.log(e.code); }
class Sub extends Buffer {}
console.log(new Sub(2) instanceof Sub, new Sub(2) instanceof Buffer, Sub.from('a') instanceof Sub);
console.log(warnings.join('\n'));
const { SlowBuffer } = require('buffer');
console.log(SlowBuffer(3).length, new SlowBuffer(2).length, SlowBuffer.length, SlowBuffer.name);
