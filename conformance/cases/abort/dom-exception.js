'use strict';
// DOMException: names, codes, constants, brand checks, cause.
const d = new DOMException('message', 'AbortError');
console.log(d.name, d.message, d.code, String(d), d instanceof Error, Object.prototype.toString.call(d));
console.log(d.stack.split('\n')[0], Reflect.ownKeys(d));
const c = new DOMException('m', { name: 'DataCloneError', cause: 1 });
console.log(c.name, c.code, c.cause, new DOMException().name, new DOMException('x', 'Unknown').code);
console.log(DOMException.ABORT_ERR, DOMException.prototype.DATA_CLONE_ERR, DOMException.name, DOMException.length);
for (const f of [() => Reflect.get(DOMException.prototype, 'name', {}), () => DOMException.prototype.message,
                 () => DOMException('x'), () => new DOMException(Symbol())]) {
  // The last two are the engine's own errors: their text is not DOMException's.
  try { f(); } catch (err) { console.log(err.name, err.code, err.code && err.message); }
}
console.log(require('util').types.isNativeError(d), structuredClone(d).name, structuredClone(d) instanceof DOMException);
