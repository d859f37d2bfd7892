/*---
esid: sec-let-and-const-declarations
description: A pattern in a lexical declaration needs a value, in the head of a for loop, too
negative:
  phase: parse
  type: SyntaxError
---*/

$DONOTEVALUATE();

for (let [a]; ;) break;
