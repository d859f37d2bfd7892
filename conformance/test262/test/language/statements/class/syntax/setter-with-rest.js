/*---
esid: sec-method-definitions
description: The parameter of a setter is no rest parameter
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

class C { static set x(...all) {} }
