'use strict';
const esprima = require('esprima');
const ast = esprima.parseScript('function f(a, b = 1) { return a ** b; } // c', { comment: true, range: true, loc: true });
console.log(JSON.stringify(ast.body[0].params), ast.comments.length, ast.body[0].range);
console.log(esprima.tokenize('var x = `a${1}` + /re/i').map((t) => `${t.type}:${t.value}`));
const seen = []; esprima.parseModule('import a, { b as c } from "m"; export default class {}', {}, (node) => seen.push(node.type)); console.log(seen);
try { esprima.parseScript('var = 1'); } catch (err) { console.log(err.message, err.lineNumber, err.column, err.index); }
