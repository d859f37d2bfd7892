// AssertionError as a class: options, properties, inspection.
const assert = require('assert');
const e = new assert.AssertionError({ actual: 1, expected: 2, operator: 'strictEqual' });
console.log(Object.keys(e).join(), e.name, e.code, e.message, e instanceof Error, String(e));
console.log(e.stack.split('\n')[0]);
console.log(new assert.AssertionError({ message: 'told' }).message, new assert.AssertionError({ actual: 'a', expected: 'b', operator: 'is like' }).message);
for (const bad of [undefined, null, 'x', 5]) {
  try { new assert.AssertionError(bad); } catch (x) { console.log(x.code, x.message); }
}
const long = new assert.AssertionError({ actual: 'a\n'.repeat(30), expected: 'b', operator: 'x', message: 'm' });
console.log(require('util').inspect(long).replace(/\n    at .*/g, ''));
console.log(assert.AssertionError === assert.strict.AssertionError, assert.AssertionError.name);
