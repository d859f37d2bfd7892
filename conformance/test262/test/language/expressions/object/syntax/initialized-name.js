/*---
esid: sec-object-initializer-static-semantics-early-errors
description: A name with a value belongs to a pattern
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

f({ a = 1 });
