/*---
esid: sec-patterns-static-semantics-early-errors
description: A name is given once where both groups can take part
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

/(?<a>.)(?<a>.)/;
