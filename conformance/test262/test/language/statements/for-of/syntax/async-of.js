/*---
esid: sec-for-in-and-for-of-statements
description: The head of a for-of loop is not "async of"
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

var async;
for (async of []) ;
