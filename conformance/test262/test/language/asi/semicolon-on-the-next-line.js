/*---
esid: sec-rules-of-automatic-semicolon-insertion
description: A semicolon on the next line ends the statement before it and is no statement of its own
---*/

let log = '';
const at = (c) => { log += c; };
if (true) at('a')
; else at('b');
do at('c')
; while (false);
for (const _ of [1, 2]) {
  if (log) break
  ; else at('d');
}
assert.sameValue(log, 'ac');
