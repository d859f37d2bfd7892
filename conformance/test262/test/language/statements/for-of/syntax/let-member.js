/*---
esid: sec-for-in-and-for-of-statements
description: The head of a for-of loop does not begin with the name let
flags: [noStrict]
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

var let = {};
for (let.member of []) ;
