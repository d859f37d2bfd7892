/*---
esid: sec-delete-operator-static-semantics-early-errors
description: A private name cannot be deleted, in parentheses or a chain neither
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

class C { #x; m() { delete ((this?.a.#x)); } }
