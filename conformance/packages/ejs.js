'use strict';
const ejs = require('ejs');
console.log(ejs.render('<% for (const x of list) { %><li><%= x %></li><% } %><%- raw %>', { list: ['a', '<b>'], raw: '<i>' }));
const f = ejs.compile('Hi <%= name.toUpperCase() -%>\nthere <%# gone %>!', { strict: false });
console.log(f({ name: 'bob' }));
try { ejs.render('a\n<%= missing.x %>', {}, { filename: 'page.ejs' }); } catch (e) { console.log(e.name, e.message.split('\n')[0]); }
ejs.render('<%= await p %>', { p: Promise.resolve(7) }, { async: true }).then(console.log);
