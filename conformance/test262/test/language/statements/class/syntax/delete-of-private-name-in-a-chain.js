/*---
esid: sec-delete-operator-static-semantics-early-errors
description: A private name at the end of a chain cannot be deleted
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

class C { #x; m() { delete this?.a.#x; } }
