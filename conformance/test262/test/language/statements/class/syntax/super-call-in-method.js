/*---
esid: sec-class-definitions-static-semantics-early-errors
description: Only a constructor of a derived class calls super
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

class C extends Object { m() { super(); } }
