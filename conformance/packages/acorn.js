'use strict';
const acorn = require('acorn');
const ast = acorn.parse('const f = async (a, ...b) => { for await (const x of a) yield_(x ?? `t${b}`); }; class A { #p = 1; static { } get x() { return this.#p } }', { ecmaVersion: 2024, locations: true });
console.log(ast.body.map((node) => node.type), ast.body[1].body.body.map((m) => m.type), JSON.stringify(ast.body[0].declarations[0].init.params));
console.log([...acorn.tokenizer('let x = /a+/g.test("s") ? 1n : 0b11', { ecmaVersion: 2022 })].map((t) => t.type.label).join(' '));
try { acorn.parse('let a; let a;', { ecmaVersion: 2020 }); } catch (err) { console.log(err.name, err.message, err.pos, err.loc); }
const comments = []; acorn.parse('// one\n/* two */ 1', { ecmaVersion: 2020, onComment: comments }); console.log(comments.map((c) => [c.type, c.value]));
