'use strict';
const { marked } = require('marked');
marked.setOptions({ mangle: false, headerIds: false });
console.log(marked.parse('# Title\n\nSome *em*, **strong**, `code`, [link](http://example.org "t") and ![img](a.png).\n\n- one\n- two\n  1. nested\n\n> quote\n\n```js\nlet a = "<b>";\n```\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n\n---\n\nline  \nbreak ~~gone~~ <span>html</span> &amp; & \\*\n'));
console.log(marked.parseInline('*a* [b][c]\n'), marked.lexer('- [x] done').length);
