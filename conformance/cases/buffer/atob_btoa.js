// atob, btoa: forgiving base64 and its DOMExceptions.
const { atob, btoa } = require('buffer');
const show = (f) => { try { console.log(JSON.stringify(f())); } catch (e) { console.log(e.name, e.code, e.message); } };
for (const s of ['', 'YQ==', ' Y Q\n', 'YQ', 'YR', 'a', '*', 'YQ=', 'Y===', 'YWJj-', 'YWJ=j', null, 12, 'ab\u0100d']) show(() => atob(s));
for (const s of ['', 'a', 'é', 'ő', undefined, null, 1.5]) show(() => btoa(s));
show(() => atob()); show(() => btoa());
