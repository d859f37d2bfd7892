/*---
esid: sec-imports
description: What is imported or exported may be named by any word
flags: [module]
---*/

import { null as nothing, if as condition, default as usual } from './keywords-as-names_FIXTURE.js';
assert.sameValue([nothing, condition, usual].join(), '1,2,3');
