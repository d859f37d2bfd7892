/*---
esid: sec-continue-statement-static-semantics-early-errors
description: continue names a loop
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

block: {
  for (;;) {
    continue block;
  }
}
