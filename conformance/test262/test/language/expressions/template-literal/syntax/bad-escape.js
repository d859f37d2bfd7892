/*---
esid: sec-template-literals-static-semantics-early-errors
description: Without a tag every escape must mean something
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

`\u{}`;
