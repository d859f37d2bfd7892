'use strict';
// addAbortListener survives stopImmediatePropagation; util.aborted settles once.
const { addAbortListener } = require('events');
const { aborted } = require('util');
const ac = new AbortController();
ac.signal.addEventListener('abort', (e) => e.stopImmediatePropagation());
addAbortListener(ac.signal, () => console.log('called anyway'));
const removed = addAbortListener(ac.signal, () => console.log('never'));
removed[Symbol.dispose]();
aborted(ac.signal, {}).then((v) => console.log('aborted', v.type));
ac.abort();
addAbortListener(ac.signal, () => console.log('already aborted: a microtask'));
console.log('sync end');
for (const f of [() => addAbortListener(), () => addAbortListener({}, () => {}), () => addAbortListener(ac.signal)]) {
  try { f(); } catch (err) { console.log(err.code, err.message); }
}
aborted().catch((err) => console.log(err.code, err.message));
