/*---
esid: sec-source-text-module-record-initialize-environment
description: An import of a name that is not exported cannot be linked
flags: [module]
negative:
  phase: resolution
  type: SyntaxError
---*/

$DONOTEVALUATE();

import { missing } from './live-bindings_FIXTURE.js';
