// Every way to cut a text gives the same text; what is held is visible.
const { StringDecoder } = require('string_decoder');
const cuts = (n, at = 0) => at === n ? [[]] : Array.from({ length: n - at }, (_, i) => i + at + 1).flatMap((e) => cuts(n, e).map((r) => [[at, e], ...r]));
for (const [enc, hex] of [['utf8', 'e4b8ade69687'], ['utf8', 'f09f9880'], ['utf8', 'eda0bdedb880'], ['utf8', 'e2fbcc01'], ['ucs2', '3dd84ddc61'], ['base64', '6162636465'], ['base64url', '61626364'], ['hex', '616263'], ['latin1', 'e9ff'], ['ascii', 'e961']]) {
  const b = Buffer.from(hex, 'hex');
  const all = new Set(cuts(b.length).map((c) => { const d = new StringDecoder(enc); return c.map(([s, e]) => d.write(b.subarray(s, e))).join('') + d.end(); }));
  console.log(enc, hex, all.size, JSON.stringify([...all]));
}
