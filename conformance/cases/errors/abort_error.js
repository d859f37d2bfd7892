// AbortError: code and name, from an aborted wait.
const { setTimeout: wait } = require('timers/promises');
const ac = new AbortController();
wait(1000, 1, { signal: ac.signal }).catch((e) => console.log(e.name, e.code, e.message, Object.keys(e).sort(), e.cause && e.cause.name, e instanceof Error, e.constructor.name));
ac.abort();
wait(1, 1, { signal: AbortSignal.abort(new RangeError('why')) }).catch((e) => console.log(e.name, e.cause.message));
