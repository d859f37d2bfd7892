// write puts whole characters only and says how many bytes.
const show = (n, ...args) => { const b = Buffer.alloc(n); try { console.log(b.write(...args), b.toString('hex')); } catch (e) { console.log(e.name, e.code, e.message); } };
show(4, 'abcdef'); show(4, '中文'); show(5, 'a😀b'); show(4, 'é€x', 1); show(3, 'abc', 'ucs2'); show(5, 'abc', 1, 'ucs2'); show(6, 'ыыы', 3, 'utf16le');
show(4, 'abcd', 1, 2); show(4, 'abcd', 1, 99 - 96, 'latin1'); show(4, '616263', 'hex'); show(4, '6162zz', 1, 'hex'); show(4, 'YWJjZGVm', 'base64'); show(2, '\u0222x', 'latin1');
show(4, '', 4); show(4, 'a', 5); show(4, 'a', -1); show(4, 'a', 1.5); show(4, 'a', '1'); show(4, 'a', null); show(4, 'a', 0, 9); show(4, 'a', 0, 1, 'nope'); show(4, 5); show(4);
show(4, 'ab', 0, 2, ''); show(4, 'ab', undefined, 'hex'); show(4, 'ab', undefined, undefined, 'latin1');
const raw = (f) => { const b = Buffer.alloc(4); try { console.log(f(b), b.toString('hex')); } catch (e) { console.log(e.name, e.code, e.message); } };
raw((b) => b.utf8Write('abcdef', 1)); raw((b) => b.latin1Write('é', 3)); raw((b) => b.asciiWrite('x', 5)); raw((b) => b.utf8Write('x', 0, -1)); raw((b) => b.hexWrite('6162', 1)); raw((b) => b.hexWrite('61', 9)); raw((b) => b.ucs2Write('ab', 1)); raw((b) => b.base64Write('YWJj', 2)); raw((b) => b.utf8Write(5)); raw((b) => b.ucs2Write('a', -1));
raw((b) => Buffer.from('abcd').utf8Slice(1, 3)); raw(() => Buffer.from('abcd').hexSlice(2)); raw(() => Buffer.from('abcd').utf8Slice(-1)); raw(() => Buffer.from('abcd').utf8Slice(0, 9)); raw(() => Buffer.from('abcd').latin1Slice(3, 1)); raw(() => Buffer.prototype.utf8Slice.call({}));
