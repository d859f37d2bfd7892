/*---
esid: sec-try-statement-static-semantics-early-errors
description: The block of catch cannot declare its parameter again
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

try { } catch (e) { let e; }
