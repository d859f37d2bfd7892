/*---
esid: sec-exports-runtime-semantics-evaluation
description: What is exported as default without a name is named default; a default function is hoisted
flags: [module]
---*/

import f from './anonymous-default.js';
import C from './anonymous-default-class_FIXTURE.js';
import arrow from './anonymous-default-arrow_FIXTURE.js';

assert.sameValue(f(), 'hoisted');
assert.sameValue(f.name, 'default');
assert.sameValue(C.name, 'default');
assert.sameValue(arrow.name, 'default');
export default function () { return 'hoisted'; }
