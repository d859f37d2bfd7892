/*---
esid: sec-class-definitions
description: All of a class is strict code, computed names, too
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

class C { [package]() {} }
