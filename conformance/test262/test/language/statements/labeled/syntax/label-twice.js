/*---
esid: sec-labelled-statements-static-semantics-early-errors
description: A label cannot be used again inside its own statement
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

here: for (;;) {
  here: for (;;) ;
}
