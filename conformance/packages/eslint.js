'use strict';
const { Linter, ESLint } = require('eslint');
const linter = new Linter();
const code = 'var a = 1;\nif (a == 2) { foo() }\nconst b = () => { return "x" };\nswitch (a) { case 1: break; case 1: }\n';
const rules = { semi: 'error', eqeqeq: 'warn', 'no-undef': 'error', 'no-unused-vars': 'error', 'prefer-const': 'error', 'no-var': 'error', quotes: ['error', 'single'], 'arrow-body-style': 'error', 'no-duplicate-case': 'error', complexity: ['error', 1] };
for (const m of linter.verify(code, { rules }, { filename: 'x.js' })) console.log(m.line, m.column, m.severity, m.ruleId, m.message);
const fixed = linter.verifyAndFix(code, { rules });
console.log(fixed.fixed, fixed.output, fixed.messages.length);
console.log(linter.verify('let x = ;', {}).map((m) => [m.fatal, m.message, m.line, m.column]));
const plugin = { rules: { 'no-foo': { meta: { type: 'problem', fixable: 'code', schema: [], messages: { bad: 'no {{name}}' } }, create: (ctx) => ({ 'Identifier[name="foo"]'(node) { ctx.report({ node, messageId: 'bad', data: { name: node.name }, fix: (f) => f.replaceText(node, 'bar') }); } }) } } };
console.log(linter.verifyAndFix('foo(foo)', { plugins: { p: plugin }, rules: { 'p/no-foo': 2 } }));
try { linter.verify('x', { rules: { semi: 'loud' } }); } catch (e) { console.log(e.message.trim()); }
(async () => {
  const eslint = new ESLint({ cwd: '/', overrideConfigFile: true, baseConfig: { rules: { 'no-console': 'warn', 'no-undef': 'error' } } });
  const results = await eslint.lintText('console.log(1)\n', { filePath: '/a.js' });
  console.log(results[0].warningCount, results[0].errorCount);
  console.log((await eslint.loadFormatter('stylish')).format(results).replace(/\u001b\[\d+m/g, ''));
})();
