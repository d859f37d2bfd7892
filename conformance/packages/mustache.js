'use strict';
const Mustache = require('mustache');
console.log(Mustache.render('{{#list}}<{{name}}>{{/list}}{{^empty}}none{{/empty}} {{&raw}} {{esc}} {{> part}} {{#wrap}}x{{/wrap}}',
  { list: [{ name: 'a' }, { name: 'b' }], empty: [], raw: '<i>', esc: '<b>"', wrap: () => (text, render) => `[${render(text)}]`, who: 'me' }, { part: 'hi {{who}}' }));
console.log(JSON.stringify(Mustache.parse('{{a}} {{#b}}c{{/b}}')), Mustache.render('<% x %>', { x: 1 }, {}, ['<%', '%>']));
