/*---
esid: sec-class-definitions-static-semantics-early-errors
description: The initializer of a field cannot use arguments, in an arrow function neither
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

class C { x = () => () => arguments; }
