/*---
esid: sec-binary-logical-operators
description: ?? does not mix with || without parentheses
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

1 ?? 2 || 3;
