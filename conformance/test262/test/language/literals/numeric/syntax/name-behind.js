/*---
esid: sec-literals-numeric-literals
description: No name begins directly behind a number
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

3in [];
