/*---
esid: sec-async-arrow-function-definitions
description: async is a name for a parameter, of async functions, too
---*/

assert.sameValue((async => async)(1), 1);
assert.sameValue(typeof (async async => async), 'function');
assert.sameValue(typeof (async (async) => async), 'function');
assert.sameValue(((async, b) => async + b)(1, 2), 3);
