/*---
esid: sec-module-semantics-static-semantics-early-errors
description: An import is a lexical declaration
flags: [module]
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

import { a } from '../live-bindings_FIXTURE.js';
var a;
