/*---
esid: sec-html-like-comments
description: Scripts have comments that begin as those of HTML; the closing one begins a line
flags: [raw]
---*/
--> the first line may be one
var n = 1;
<!-- n = 2;
n <!-- -n
/* a comment
over lines */ --> n = 3;
   --> n = 4;
n--> 0;
if (n !== 0) throw new Error('n is ' + n);
