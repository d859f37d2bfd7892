/*---
esid: sec-additional-syntax-numeric-literals
description: Strict code has no octal numbers of the old kind
flags: [onlyStrict]
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

010;
