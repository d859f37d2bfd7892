// Buffer.byteLength of strings, views and memory.
const show = (...args) => { try { console.log(Buffer.byteLength(...args)); } catch (e) { console.log(e.name, e.code, e.message); } };
show('∑éllö wørl∂!', 'utf-8'); show('𠱸挶νξ#xx :)'); show('hello world', 'abc'); show('hello', ''); show('abc', 5);
show('aaa=', 'base64'); show('aaaa==', 'base64'); show('YWI', 'base64url'); show('abc', 'hex'); show('é', 'ucs2'); show('é', 'latin1');
show(new Uint16Array(3)); show(new DataView(new ArrayBuffer(5), 1)); show(new ArrayBuffer(7)); show(new SharedArrayBuffer(2)); show(Buffer.from('xyz'));
show(32); show({}); show(); show(null);
