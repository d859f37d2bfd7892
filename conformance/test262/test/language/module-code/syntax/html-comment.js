/*---
esid: sec-html-like-comments
description: Modules have no HTML comments
flags: [module]
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

<!-- nothing
