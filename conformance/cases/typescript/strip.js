// module.stripTypeScriptTypes: positions stay, options are checked.
process.removeAllListeners('warning');
const { stripTypeScriptTypes } = require('module');
const attempt = (...args) => {
  try { console.log(JSON.stringify(stripTypeScriptTypes(...args))); } catch (e) { console.log(e.name, e.code, e.message, JSON.stringify(e.stack.split('\n    at ')[0])); }
};
for (const text of [
  'let x: number = 1', 'function f<T extends object>(this: Window, a?: T, ...r: T[]): asserts a is T { return a!; }', '0;type A = 1;\ninterface B { x: 1 }\nlet y = <T,>(z: T) => z as const;',
  'class K<T> extends L<T> implements I { private readonly x?: number; declare y: string; static #z: T; abstract m(): void; get v(): T { return 1 } [k: string]: any; override n<U>(a: U): U; n(a) {} }',
  'abstract class Q { abstract a: number; constructor(a: number); constructor(a) {} }', "0; import type A from 'a'; import { type B, C } from 'b'; export type { D }; export { type E, F }; import G, { type H } from 'g';",
  '0; declare const d: number; declare global { var x } declare module "m" { } export declare function q(): void;', 'const a = b\n<T>(c);\nfoo!.bar!(); (x as any) = y satisfies Z;', 'for (const x of y as any) label: { break label }', 'let é: string = "✓😀"; let z: 1;',
  'async <T>(x: T): Promise<T> => x', 'return_: return1\n(x as string)', 'const f = (\n a: number,\n): string\n => a', 'let u = v as unknown as\n W;\n[1].map(q)', '@dec class D { @prop() p: string = "x"; @m() n(@arg a: number) {} }',
  'enum A {}', '0; namespace N { export type T = 1 }', 'namespace M { export const x = 1 }', 'module W { let x }', 'class P { constructor(public x) {} }', 'let q = <number>x', "import a = require('a')", 'export = 5', 'let x: = 1', 'foo(;', '', 'a\tb: c; enum B {}',
]) attempt(text);
attempt('enum A { B = 1, C }', { mode: 'transform' }); attempt('namespace N { export let x = 1 }', { mode: 'transform' }); attempt('class P { constructor(public x: number) {} }', { mode: 'transform' });
attempt('let x: number = 1', { sourceUrl: 's.ts' }); attempt('let x: number', { mode: 'transform', sourceUrl: 's.ts' }); attempt('enum A { B }', { mode: 'transform', sourceMap: true, sourceUrl: 's.ts' });
attempt('x', { sourceMap: true }); attempt('x', { mode: 'odd' }); attempt(1); attempt('x', { sourceUrl: 1 }); attempt('x', 5); attempt('x', { mode: 'transform', sourceMap: 1 });
console.log(stripTypeScriptTypes.length, process.features.typescript);
