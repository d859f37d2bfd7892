/*---
esid: sec-atomics.wait
description: An agent that waits is woken by notify, which counts those it woke
flags: [CanBlockIsTrue]
features: [Atomics, SharedArrayBuffer]
---*/

const agents = 2;
for (let i = 0; i < agents; i++) {
  $262.agent.start(`
    $262.agent.receiveBroadcast(function (memory) {
      const cells = new Int32Array(memory);
      Atomics.add(cells, 1, 1);
      $262.agent.report(Atomics.wait(cells, 0, 0));
      $262.agent.leaving();
    });
  `);
}
const cells = new Int32Array(new SharedArrayBuffer(8));
$262.agent.broadcast(cells.buffer);
while (Atomics.load(cells, 1) < agents) $262.agent.sleep(1);
let woken = 0;
while (woken < agents) woken += Atomics.notify(cells, 0, 1);
assert.sameValue(woken, agents);
for (let i = 0; i < agents; i++) {
  let report;
  while ((report = $262.agent.getReport()) === null) $262.agent.sleep(1);
  assert.sameValue(report, 'ok');
}
assert.sameValue(typeof $262.agent.monotonicNow(), 'number');
