'use strict';

// Which objects are contexts of `vm`, and what is behind each:
// { context, holder, microtasks } (`holder` is the native realm).

module.exports = new WeakMap();
