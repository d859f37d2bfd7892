/*---
esid: sec-patterns-static-semantics-early-errors
description: A negated class of v holds no strings
features: [regexp-v-flag]
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

/[^\q{ab}]/v;
