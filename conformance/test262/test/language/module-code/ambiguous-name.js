/*---
esid: sec-resolveexport
description: A name that two modules export by export * cannot be imported
flags: [module]
negative:
  phase: resolution
  type: SyntaxError
---*/

$DONOTEVALUATE();

import { clash } from './star-exports_FIXTURE.js';
