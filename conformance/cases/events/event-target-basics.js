'use strict';
// EventTarget: order, once, object listeners, duplicates, capture, propagation.
const t = new EventTarget();
const log = [];
const f = (e) => log.push('f' + e.type);
t.addEventListener('a', f);
t.addEventListener('a', f);
t.addEventListener('a', f, { capture: true });
t.addEventListener('a', { handleEvent(e) { log.push('object', this.handleEvent !== undefined); } }, { once: true });
t.dispatchEvent(new Event('a'));
t.dispatchEvent(new Event('a'));
console.log(log.join());
t.removeEventListener('a', f);
log.length = 0;
t.dispatchEvent(new Event('a'));
console.log(log.join());
t.addEventListener('s', (e) => { e.stopImmediatePropagation(); log.push('stop'); });
t.addEventListener('s', () => log.push('never'));
t.dispatchEvent(new Event('s'));
console.log(log.join());
t.addEventListener('c', (e) => e.preventDefault());
console.log(t.dispatchEvent(new Event('c')), t.dispatchEvent(new Event('c', { cancelable: true })));
t.addEventListener('p', (e) => e.preventDefault(), { passive: true });
console.log(t.dispatchEvent(new Event('p', { cancelable: true })));
const ac = new AbortController();
let n = 0;
t.addEventListener('g', () => n++, { signal: ac.signal });
t.dispatchEvent(new Event('g'));
ac.abort();
t.dispatchEvent(new Event('g'));
console.log(n);
t.addEventListener('r', (e) => {
  console.log(e.target === t, e.currentTarget === t, e.eventPhase, e.composedPath().length);
  try { t.dispatchEvent(e); } catch (err) { console.log(err.code, err.message); }
});
const e = new Event('r');
t.dispatchEvent(e);
console.log(e.currentTarget, e.eventPhase, e.composedPath(), e.target === t);
