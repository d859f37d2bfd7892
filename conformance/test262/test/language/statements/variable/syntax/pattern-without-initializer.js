/*---
esid: sec-declarations-and-the-variable-statement
description: A pattern in a declaration needs a value
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

var a, { b };
