/*---
esid: sec-imports
description: A list of imports has no empty places
flags: [module]
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

import { count,, } from '../live-bindings_FIXTURE.js';
