/*---
esid: sec-ordinaryget
description: A read at one place follows every change of the chain: shadowing, removal, another prototype, accessors
---*/

const top = { v: 'top' };
const middle = Object.create(top);
const low = Object.create(middle);
const read = () => low.v;
const reads = (expected) => { for (let i = 0; i < 5; i++) assert.sameValue(read(), expected); };
reads('top');
middle.v = 'middle';
reads('middle');
low.v = 'own';
reads('own');
delete low.v;
reads('middle');
Object.defineProperty(middle, 'v', { get() { return this === low ? 'getter' : 'wrong this'; }, configurable: true });
reads('getter');
delete middle.v;
reads('top');
top.v = 'changed';
reads('changed');
Object.setPrototypeOf(middle, { v: 'other' });
reads('other');
Object.setPrototypeOf(low, null);
reads(undefined);
Object.setPrototypeOf(low, new Proxy({}, { get: (t, k) => 'proxy ' + k }));
reads('proxy v');
Object.setPrototypeOf(low, middle);
Object.setPrototypeOf(middle, null);
reads(undefined);
middle.v = 1;
reads(1);
