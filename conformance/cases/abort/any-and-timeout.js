'use strict';
// Signals that depend on others, and on time.
const a = new AbortController(), b = new AbortController();
const any = AbortSignal.any([a.signal, b.signal]);
const nested = AbortSignal.any([any, new AbortController().signal]);
const order = [];
a.signal.onabort = () => order.push('a');
b.signal.onabort = () => order.push(`b ${any.aborted} ${nested.aborted}`);
any.onabort = () => order.push('any');
nested.onabort = () => order.push('nested');
b.abort('reason');
a.abort('late');
console.log(order, any.reason, nested.reason);
console.log(AbortSignal.any([]).aborted, AbortSignal.any([AbortSignal.abort(7)]).reason);
const t = AbortSignal.timeout(5);
t.onabort = () => console.log(t.reason.name, t.reason.message, t.reason.code);
setTimeout(() => console.log('end', t.aborted), 50);
