'use strict';
// Abort state, reason, onabort, order of listeners.
const ac = new AbortController();
const { signal } = ac;
console.log(signal === ac.signal, signal.aborted, signal.reason, signal.onabort);
signal.throwIfAborted();
signal.addEventListener('abort', (e) => console.log('listener', e.type, e.isTrusted, e.target === signal));
signal.onabort = function(e) { console.log('onabort', this === signal, signal.aborted); };
ac.abort();
ac.abort('again');
console.log(signal.reason.name, signal.reason.code, signal.reason.message, signal.reason instanceof DOMException);
try { signal.throwIfAborted(); } catch (err) { console.log(err === signal.reason); }
console.log(AbortSignal.abort('why').reason, AbortSignal.abort().reason.name, AbortSignal.abort(null).reason);
for (const f of [() => new AbortSignal(), () => Reflect.get(AbortSignal.prototype, 'aborted', {}),
                 () => AbortSignal.timeout(-1), () => AbortSignal.timeout('1'), () => AbortSignal.any(1),
                 () => AbortSignal.any([{}])]) {
  try { f(); } catch (err) { console.log(err.name, err.code, err.message); }
}
console.log(Object.keys(AbortSignal.prototype), Object.keys(AbortController.prototype));
