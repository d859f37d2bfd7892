/*---
esid: sec-block-duplicates-allowed-static-semantics
description: Strict code has one function of a name in a block
flags: [onlyStrict]
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

{ function twice() {} function twice() {} }
