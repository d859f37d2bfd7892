'use strict';
// How events, targets and signals look.
const util = require('util');
const e = new Event('foo', { cancelable: true });
const fixed = (v, o) => util.inspect(v, o).replace(/timeStamp: [\d.]+/, 'timeStamp: T');
console.log(fixed(e), fixed(new CustomEvent('c')));
console.log(fixed(e, { depth: -1 }), fixed(e, { depth: 0 }), fixed({ a: { b: { c: e } } }));
console.log(new EventTarget(), util.inspect(new EventTarget(), { depth: -1 }));
class Mine extends EventTarget {}
console.log(new Mine(), Object.prototype.toString.call(new Mine()));
console.log(new AbortController(), AbortSignal.abort(1));
console.log(util.inspect(EventTarget.prototype));
console.log(Event.NONE, Event.CAPTURING_PHASE, Event.AT_TARGET, Event.BUBBLING_PHASE);
console.log(new CustomEvent('c', { detail: { x: 1 } }).detail, new CustomEvent('c').detail);
