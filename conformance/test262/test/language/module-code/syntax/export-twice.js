/*---
esid: sec-module-semantics-static-semantics-early-errors
description: A name is exported once
flags: [module]
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

export const a = 1;
const b = 2;
export { b as a };
