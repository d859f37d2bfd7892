// Errors of one place made again and again: each has the stack it was made with.
'use strict';
const own = (line) => line.includes(__filename);
const places = (error) => error.stack.split('\n').filter(own).map((line) => line.trim().replace(require('path').join(__dirname, '/'), '')).join(' | ');

function make() { return new Error('x'); }
function once() { return make(); }
function twice() { const first = make(); return [first, make()]; }

const seen = new Set();
for (let i = 0; i < 5; i++) seen.add(places(make()));
for (let i = 0; i < 5; i++) seen.add(places(once()));
for (let i = 0; i < 5; i++) for (const error of twice()) seen.add(places(error));
for (const place of seen) console.log(place);

// The same function on different receivers, and as a constructor.
class A { fail() { return new Error('a'); } }
class B extends A {}
const named = (receiver) => places(receiver.fail()).split(' | ')[0];
console.log([new A(), new A(), new B(), new B(), new A()].map(named).join('; '));
function Either() { this.error = new Error('e'); }
const plain = (f) => f.call({}) ?? null;
const asFunction = { Either };
const made = [];
for (let i = 0; i < 4; i++) {
  if (i % 2) made.push(new Either().error);
  else { asFunction.Either(); made.push(asFunction.error); }
}
console.log(made.map((error) => places(error).split(' | ')[0].replace(/ \(.*/, '')).join('; '), plain(() => 1));

// What is done to one does not show on another.
const list = Array.from({ length: 4 }, () => new Error('list'));
list[1].stack = 'mine';
list[2].name = 'Renamed';
delete list[3].stack;
console.log(list.map((error) => (error.stack ?? 'none').split('\n')[0]).join('; '));
list[0].stack += ' and more';
console.log(list[0].stack.endsWith(' and more'), new Error('after').stack.endsWith('more'));

// The limit and what is left out may change between two.
const counts = [];
for (const limit of [10, 10, 2, 2, 0, 0, 10, 10]) {
  Error.stackTraceLimit = limit;
  counts.push(new Error('n').stack.split('\n').length > limit ? limit : 'all');
}
Error.stackTraceLimit = 10;
console.log(counts.join());
const holders = [];
function capture(until) { const holder = {}; Error.captureStackTrace(holder, until); return holder; }
function above(until) { return capture(until); }
for (const until of [undefined, undefined, capture, capture, above, above, undefined]) holders.push(above(until));
console.log(holders.map((holder) => holder.stack.split('\n')[1].trim().replace(/ \(.*/, '').replace(/at \/.*|at file.*/, 'at top')).join('; '));

// Call sites of a shared stack know their receivers and functions.
Error.prepareStackTrace = (_, sites) => sites[0];
const target = { m() { return new Error('s').stack; } };
const sites = [target.m(), target.m(), target.m()];
Error.prepareStackTrace = undefined;
console.log(sites.every((site) => site.getFunctionName() === 'm' && site.getTypeName() === 'Object'), sites[0] === sites[1]);

// Through a promise the functions that wait follow.
async function leaf() { await null; return new Error('async'); }
async function outer() { return await leaf(); }
async function other() { return await leaf(); }
(async () => {
  for (const f of [outer, outer, other, outer]) console.log(places(await f()).replace(/:\d+/g, ''));
})();
