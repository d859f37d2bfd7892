// toString in every encoding, malformed input included.
const inputs = ['', '00', 'ff', '68c3a96c6c6f', 'e4b8ade69687', 'f09f9880', 'e4b8', 'f09f98', 'eda0bd', 'c080', 'f5808080', '41ff42fe43', 'e4b8ade4b8', '3dd84ddc61'];
const names = ['utf8', 'UTF-8', 'ucs2', 'utf16le', 'latin1', 'binary', 'ascii', 'hex', 'base64', 'base64url'];
for (const hex of inputs) {
  const b = Buffer.from(hex, 'hex');
  console.log(hex, names.map((n) => JSON.stringify(b.toString(n))).join(' '));
}
const show = (f) => { try { console.log(JSON.stringify(f())); } catch (e) { console.log(e.name, e.code, e.message); } };
const b = Buffer.from('abc');
for (const args of [['ascii', 1], ['ascii', -5, 2], ['ascii', '1', '2'], ['ascii', NaN, 2], ['ascii', 0, NaN], ['ascii', 3], ['ascii', 1, Infinity], ['ascii', 0, null], [undefined, 1, 2]]) show(() => b.toString(...args));
show(() => b.toString('nope')); show(() => b.toString(null)); show(() => b.toString(0)); show(() => b.toString('')); show(() => b.toString({ toString: () => 'hex' }));
show(() => b.toLocaleString('hex')); show(() => `${b}`); show(() => b + '');
