'use strict';
// navigator.
const attempt = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
console.log(navigator.userAgent, navigator.language, navigator.languages, Object.isFrozen(navigator.languages));
console.log(navigator.hardwareConcurrency >= 1, Object.keys(Object.getPrototypeOf(navigator)));
attempt(() => new Navigator());
console.log(navigator instanceof Navigator, Object.prototype.toString.call(navigator), navigator);
