/*---
esid: sec-innermoduleevaluation
description: In a cycle functions are there before their module runs, other bindings are not
flags: [module]
---*/

import { seenEarly, readLater, log } from './cycle_FIXTURE.js';

export function hoisted() { return 'hoisted'; }
export let value = 'value';
export class Late {}

log.push('main');
assert.sameValue(seenEarly.call, 'hoisted');
assert.sameValue(seenEarly.read, 'ReferenceError');
assert.sameValue(seenEarly.type, 'ReferenceError');
assert.sameValue(readLater(), 'value');
assert.sameValue(log.join(), 'fixture,main');
