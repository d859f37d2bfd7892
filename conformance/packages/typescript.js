'use strict';
const ts = require('typescript');
const source = `import { a } from './a';
enum Color { Red, Green = 5, Blue }
namespace N { export const x: number = 1; }
abstract class P<T extends object> { constructor(private readonly v: T, public n?: string) {} abstract m(): void; get val(): T { return this.v!; } }
@dec class D { @prop() y: string = 'x'; }
type U = string | number; interface I { a: U }
const f = async <T,>(x: T): Promise<T> => { const { p, ...rest } = x as any; return (await import('./b')).default ?? rest?.q; };
export default f; export type { I }; export { Color };
`;
for (const [module, target] of [['CommonJS', 'ES5'], ['CommonJS', 'ES2022'], ['ESNext', 'ES2017']]) {
  const out = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind[module], target: ts.ScriptTarget[target], experimentalDecorators: true }, reportDiagnostics: true });
  console.log(`// ${module} ${target}`); console.log(out.outputText); console.log(out.diagnostics.length);
}
console.log(ts.transpileModule('let x: = 1;', { reportDiagnostics: true }).diagnostics.map((d) => ts.flattenDiagnosticMessageText(d.messageText, '\n')));
console.log(ts.transpileModule('export const E = (p: {}) => <div {...p}>hi {1}</div>;', { fileName: 'a.tsx', compilerOptions: { jsx: ts.JsxEmit.React, sourceMap: true, module: ts.ModuleKind.ESNext } }));
const file = ts.createSourceFile('x.ts', 'function g(a: number) { return a; }', ts.ScriptTarget.Latest, true);
ts.forEachChild(file, function visit(node) { console.log(ts.SyntaxKind[node.kind], node.pos, node.end); ts.forEachChild(node, visit); });
