/*---
esid: sec-class-definitions-static-semantics-early-errors
description: A static block cannot use await, not even as a name
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

class C { static { var await; } }
