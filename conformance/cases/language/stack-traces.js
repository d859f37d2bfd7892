// The text and the names of stack traces, and the ways to get at them.
const frames = (e, n = 2) => e.stack.split('\n').slice(1, 1 + n).map((s) => s.trim().replace(/\(?(\S*[\\/])?(stack-traces\.js)/, (m, d) => (m[0] === '(' ? '(' : '') + 'file')).join(' < ');
const here = (n) => frames(new Error('here'), n + 1).split(' < ').slice(1).join(' < ');
const show = (name, value) => console.log(name + ':', String(value));

const own = Object.getOwnPropertyDescriptor(new Error('x'), 'stack');
show('own accessor', [typeof own.get, typeof own.set, own.enumerable, own.configurable, own.get.name, own.get.length, own.set.length]);
show('one getter for all', own.get === Object.getOwnPropertyDescriptor(new TypeError('y'), 'stack').get);
show('own names', Object.getOwnPropertyNames(new Error('x', { cause: 1 })));
show('prototype', Object.getOwnPropertyNames(Error.prototype).sort());
show('foreign receivers', [own.get.call(5), own.get.call({})]);
show('limit', JSON.stringify(Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit')));
show('capture', [Error.captureStackTrace.length, Error.captureStackTrace.name]);

// The header is made when the stack is first read.
{ const e = new Error('a'); e.message = 'b'; show('late message', e.stack.split('\n')[0]); e.message = 'c'; show('once read', e.stack.split('\n')[0]); }
{ class X extends Error { constructor(m) { super(m); this.name = 'Named'; } } show('late name', new X('q').stack.split('\n')[0]); }
{ const e = new Error('a'); e.stack = 5; show('assigned', [e.stack, Object.hasOwn(e, 'stack')]); }
{ const e = new Error('a'), o = Object.create(e); show('inherited', o.stack === e.stack); }
{ const e = new Error('a'); delete e.stack; show('deleted', e.stack); }
{ const e = new Error(''); e.name = ''; show('empty', JSON.stringify(e.stack.split('\n')[0])); }

// Names.
function plain() { return here(1); } show('function', plain());
const arrow = () => here(1); show('arrow', arrow());
const o = { method() { return here(1); }, prop: function () { return here(1); }, get getter() { return here(1); }, ['x y']() { return here(1); } };
show('method', o.method()); show('property', o.prop()); show('getter', o.getter); show('odd name', o['x y']());
const p = { other: o.method }; show('as', p.other());
class K {
  m() { return here(1); } static s() { return here(1); } #p() { return here(1); } p() { return this.#p(); }
  field = here(1); arrow = () => here(1); *g() { yield here(1); } get x() { return here(1); } static get y() { return here(1); }
  constructor(n) { if (n) this.c = here(1); } static f = here(1); static { K.b = here(1); }
}
const k = new K(1);
for (const [name, value] of [['class method', k.m()], ['static', K.s()], ['private', k.p()], ['field', k.field], ['arrow field', k.arrow()], ['generator', k.g().next().value],
  ['class getter', k.x], ['static getter', K.y], ['constructor', k.c], ['static field', K.f], ['static block', K.b]]) show(name, value);
function Old() {} Old.prototype.m = function () { return here(1); }; Old.s = function () { return here(1); }; Old.prototype.n = function named() { return here(1); };
show('old method', new Old().m()); show('old static', Old.s()); show('old named', new Old().n());
function Own() { this.m = function () { return here(1); }; const self = this; self.z = function () { return here(1); }; }
show('this.m', new Own().m()); show('self.z', new Own().z());
const bare = Object.create(null); bare.f = function () { return here(1); }; show('no prototype', bare.f());
show('anonymous', (function () { return here(1); })());
show('strict anonymous', (function () { 'use strict'; return here(1); })());
show('call', (function f() { return here(1); }).call({ a: 1 }));
show('apply', Reflect.apply(function f() { return here(1); }, null, []));
show('bound', (function f() { return here(1); }).bind(null)());
show('callback', [1].map(() => here(2)));
show('forEach', (() => { let r; new Map([[1, 2]]).forEach(function cb() { r = here(2); }); return r; })());
show('new Promise', (() => { let r; new Promise(function executor() { r = here(2); }); return r; })());
show('toString', `${{ toString() { return here(1); } }}`);
show('toJSON', (() => { let r; JSON.stringify({ toJSON() { r = here(2); } }); return r; })());
show('symbol', ({ [Symbol.iterator]() { return here(1); } })[Symbol.iterator]());
show('renamed', (() => { function f() { return here(1); } Object.defineProperty(f, 'name', { value: 'renamed' }); return f(); })());

// Frames left out.
class E1 extends Error { constructor(m) { super(m); } } class E2 extends E1 { constructor(m) { super(m); } }
function makes() { return new E2('x'); } show('derived', frames(makes(), 1));
function calls() { return Error('x'); } show('without new', frames(calls(), 1));
function Legacy() { Error.captureStackTrace(this, Legacy); } Legacy.prototype.name = 'Legacy'; Legacy.prototype.message = 'm';
function useLegacy() { return new Legacy(); } show('captureStackTrace', useLegacy().stack.split('\n')[0] + ' ' + frames(useLegacy(), 1));
function outer() { const t = {}; (function inner() { Error.captureStackTrace(t, outer); })(); return t.stack.includes('inner') || t.stack.includes('outer'); } show('until', outer());
{ const t = {}; Error.captureStackTrace(t); const d = Object.getOwnPropertyDescriptor(t, 'stack'); show('captured property', [typeof d.get, d.enumerable, d.configurable]); }
for (const bad of [5, undefined, Object.freeze({})]) { try { Error.captureStackTrace(bad); } catch (e) { show('bad target', e.name); } }

// Limits.
const count = () => { const s = (function f(n) { return n ? f(n - 1) : new Error('x').stack; })(20); return s === undefined ? s : s.split('\n').length - 1; };
for (const limit of [0, 1, 2.7, 15, -1, 'x', undefined, Infinity]) { Error.stackTraceLimit = limit; const n = count(); show('limit ' + limit, limit === Infinity ? n >= 20 : n); }
delete Error.stackTraceLimit; show('no limit', count()); Error.stackTraceLimit = 10; show('ten', count());

// Call sites.
Error.prepareStackTrace = (error, sites) => sites;
const sites = (function () { 'use strict'; return new Error('x').stack; })();
const [site] = (function named(a) { return new Error('x').stack; }).call(o);
Error.prepareStackTrace = (error, sites) => error.message + ' ' + sites.length;
show('prepared', new Error('msg').stack.replace(/\d+/, 'n'));
Error.prepareStackTrace = () => { throw new RangeError('prepare'); };
try { show('not reached', new Error('x').stack); } catch (e) { show('prepare throws', e.name); }
delete Error.prepareStackTrace;
show('sites', Array.isArray(sites) && sites.length > 0);
for (const m of ['getColumnNumber', 'getLineNumber', 'getFunctionName', 'getTypeName', 'getMethodName', 'getEvalOrigin', 'getPromiseIndex', 'isAsync', 'isConstructor', 'isEval', 'isNative', 'isPromiseAll', 'isToplevel'])
  show(m, site[m]());
show('this', site.getThis() === o); show('function', typeof site.getFunction()); show('file', /stack-traces\.js$/.test(site.getFileName()) && site.getScriptNameOrSourceURL() === site.getFileName());
show('site text', site.toString().replace(/\(.*stack-traces/, '(stack-traces'));
show('site keys', Object.keys(site)); show('class', site.constructor.name);
try { Object.getPrototypeOf(site).getFileName.call({}); } catch (e) { show('bad site', e.name); }
