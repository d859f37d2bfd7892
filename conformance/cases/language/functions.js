// Parameters and variables of one name; the source text of functions and classes.
function f(a,b=2){ var a = a || 7; return a + b } console.log(f(), f(1), f(1,5));
function g(a,b=()=>a){ var a = 5; return [a,b()] } console.log(g(1).join());
function h(a,{b}={}){ var a; return a } console.log(h(3));
function i(a,b=2){ var a; function a2(){ return a } a = 9; return a2() } console.log(i(3));
function j(a,b=1){ function a(){} return typeof a } console.log(j(3));
function l(a, b = a){ var b; var c = b; return c } console.log(l(4));
const m=(a,b=1)=>{ var a = a ?? 'd'; return a }; console.log(m(), m(2));
function n(x = 1){ for (var x = x; x < 3; x++); return x } console.log(n());
async function o(a,b=2){ var a = a || 7; return a } o().then(v=>console.log('async',v));
function* p(a,b=2){ var a = a || 7; yield a } console.log(p().next().value);
class A  { m ( ) { } /* } */ static s = "}"; r = /[}]/; t = `}${ {a:1}.a }}`; } console.log(A.toString());
class B extends A { constructor(){ super() } } console.log(String(B)); const C = class  Foo { }; console.log(String(C)); const D = class { x = 1 / 2 }; console.log(String(D));
class E extends (class { a(){} }) { z(){ return '{' } } console.log(String(E)); console.log(String(class{}), `${class Z extends Array { }}`);
console.log(new Function('a','b','return a+b').toString()); console.log(new Function().toString(), Function('x','return x')(4)); console.log(new Function('a,b','c','return [a,b,c, function inner(){ return 1 }.toString()].join()')(1,2,3));
const AF=(async()=>{}).constructor, GF=(function*(){}).constructor; console.log(String(new AF('await 1')), String(new GF('yield 1')));
console.log(eval('(function  q ( ) { return 1 })').toString());
