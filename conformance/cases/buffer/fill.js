// fill: patterns, encodings, ranges, errors.
const show = (...args) => { const b = Buffer.from('00112233445566', 'hex'); try { console.log(b.fill(...args) === b, b.toString('hex')); } catch (e) { console.log(e.name, e.code, e.message); } };
show('abc'); show('\u0222'); show('a', 2); show('a', 2, 4); show('a', 'ucs2'); show('ab', 1, 'latin1'); show('6162', 1, 6, 'hex'); show('YWI', 'base64'); show(''); show('', 1, 3); show(0x1ff); show(-1); show(1.9); show(true); show(null); show({}); show(undefined); show(Buffer.from([1, 2, 3]), 1); show(new Uint16Array([258])); show('a', 5, 2); show('ab', 6);
show('a', 0, 99); show('a', -1); show('a', 0, -1); show(1, 'x'); show('a', 'nope'); show('a', 0, 2, 'nope'); show('a', 0, 2, 5); show('zz', 'hex'); show('a', null); show(1, 1.5); show(1, 0, NaN);
try { Buffer.alloc(2).fill(Buffer.alloc(0)); } catch (e) { console.log(e.code); }
const self = Buffer.from('abcdef'); self.fill(self.subarray(2, 4)); console.log(String(self));
