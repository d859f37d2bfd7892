// assert.ok() shows the source of the failing call.
const assert = require('assert');
const tell = (f) => { try { f(); } catch (e) { console.log(e.message, e.generatedMessage, e.operator, e.actual, e.expected); } };
tell(() => assert.ok(typeof 123 === 'string'));
tell(() => assert(0));
tell(() => { assert.ok(null); assert.ok(1); });
tell(() => assert['ok'](''));
tell(() => assert.strict.ok(false));
tell(() => assert.strict(undefined));
tell(() => assert.ok(['a)', /[)]/.test('x')].includes('z')));
tell(() => assert.ok());
tell(() => assert.ok(0, 'given'));
tell(() => assert.ok(0, undefined));
tell(() => {
  assert.ok(
    false,
  );
});
tell(() => assert.ok((() => { return 0; })()));
try { assert.ok(false, new RangeError('own')); } catch (e) { console.log(e.name, e.message); }
