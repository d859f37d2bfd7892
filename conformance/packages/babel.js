'use strict';
const babel = require('@babel/core');
const code = `class A extends B { #p = 1; static s = 2; get x() { return this.#p ?? super.x; } async *gen() { for await (const y of z) yield* y; } }
const f = async ({ a, ...r } = {}, [b, , c] = []) => { try { return a?.b?.[c] ** 2; } catch { return \`t\${b}\`; } };
let o = { ...x, [k]: 1, m() { return new.target; } }; o ||= 1_000n; for (const q of o) { label: while (q) continue label; }
`;
const none = babel.transformSync(code, { configFile: false, babelrc: false });
console.log(none.code);
const min = babel.transformSync(code, { configFile: false, babelrc: false, compact: true, comments: false, sourceMaps: true });
console.log(min.code, min.map.mappings.length);
const env = babel.transformSync(code, { configFile: false, babelrc: false, presets: [[require.resolve('@babel/preset-env'), { targets: { ie: '11' }, modules: 'commonjs' }]] });
console.log(env.code);
const plugin = ({ types: t, template }) => ({ visitor: { Identifier(path) { if (path.node.name === 'foo') path.node.name = 'bar'; }, BinaryExpression(path) { const v = path.evaluate(); if (v.confident) path.replaceWith(t.valueToNode(v.value)); }, DebuggerStatement(path) { path.replaceWith(template.statement.ast('log("dbg");')); } } });
console.log(babel.transformSync('foo(1 + 2 * 3, foo.x); debugger;', { configFile: false, babelrc: false, plugins: [plugin] }).code);
try { babel.transformSync('let a = ;\nlet b', { configFile: false, babelrc: false, filename: '/x.js', highlightCode: false }); } catch (e) { console.log(e.code, e.reasonCode, e.message); }
const ast = babel.parseSync('a + b', { configFile: false, babelrc: false }); babel.traverse(ast, { enter(p) { console.log(p.type); } });
babel.transformAsync('x => x', { configFile: false, babelrc: false, plugins: [function () { return { visitor: { ArrowFunctionExpression(p) { p.arrowFunctionToExpression(); } } }; }] }).then((r) => console.log(r.code));
