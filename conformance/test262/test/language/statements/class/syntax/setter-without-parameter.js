/*---
esid: sec-method-definitions
description: A setter of a class has a parameter
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

class C { set x() {} }
