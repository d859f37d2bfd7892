/*---
esid: sec-moduleevaluation
description: An error of a dependency is that of the module, which does not run
flags: [module]
negative:
  phase: runtime
  type: RangeError
---*/

import './error-of-a-dependency_FIXTURE.js';

throw new EvalError('must not run');
