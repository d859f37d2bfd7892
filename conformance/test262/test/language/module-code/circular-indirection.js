/*---
esid: sec-resolveexport
description: An export that leads back to itself cannot be linked
flags: [module]
negative:
  phase: resolution
  type: SyntaxError
---*/

$DONOTEVALUATE();

export { a as b } from './circular-indirection.js';
export { b as a } from './circular-indirection.js';
