/*---
esid: sec-left-hand-side-expressions-static-semantics-early-errors
description: A chain takes no template
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

({})?.a
`template`;
