'use strict';
const Handlebars = require('handlebars');
Handlebars.registerHelper('loud', (text) => text.toUpperCase());
Handlebars.registerPartial('item', '<li>{{name}}{{#if last}}!{{/if}}</li>');
const template = Handlebars.compile('<h1>{{loud title}}</h1>{{#each list as |x i|}}{{i}}{{> item x}}{{else}}none{{/each}} {{{raw}}} {{safe}} {{#with nested}}{{deep.value}}{{/with}} {{lookup map "k"}}');
console.log(template({ title: 'poems', list: [{ name: 'a' }, { name: 'b', last: true }], raw: '<i>', safe: '<b>', nested: { deep: { value: 5 } }, map: { k: 'v' } }));
console.log(Handlebars.precompile('{{a}}').length > 100);
try { Handlebars.compile('{{#if}}')({}); } catch (err) { console.log(err.message); }
