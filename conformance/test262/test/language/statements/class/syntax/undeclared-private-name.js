/*---
esid: sec-static-semantics-allprivateidentifiersvalid
description: A private name must be declared by a class around its use
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

class Outer { #known; m(o) { class Inner { n() { return o.#unknown; } } } }
