// serialization: 'advanced': what JSON cannot say.
const { fork } = require('child_process');
if (process.argv[2] === 'child') {
  process.on('message', (m) => process.send(m));
} else {
  const child = fork(__filename, ['child'], { serialization: 'advanced' });
  const circular = { name: 'loop' };
  circular.self = circular;
  const sent = [
    undefined, new Map([[{ k: 1 }, new Set([1, 'x'])]]), 10n ** 20n, new Date(0), /a\/b/giu, new Uint16Array([1, 500]), Buffer.from('bytes'),
    new Error('broken'), circular, [1, , 3], NaN, -0, 'é\u{1f600}', new Uint8Array(5).subarray(1, 3), { undef: undefined }, 'x'.repeat(200_000),
  ];
  let n = 0;
  child.on('message', ({ value }) => {
    if (value instanceof Error) console.log(value.name, value.message);
    else if (typeof value === 'string' && value.length > 100) console.log(value.length);
    else console.log(value);
    if (++n === sent.length) child.disconnect();
  });
  for (const value of sent) child.send({ value });
  try { child.send({ f() {} }); } catch (e) { console.log(e.name, e.message); }
}
