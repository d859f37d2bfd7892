/*---
esid: sec-string-literals-static-semantics-early-errors
description: A directive also judges the strings before it
flags: [noStrict]
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

function f() {
  '\07';
  'use strict';
}
