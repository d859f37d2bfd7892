/*---
esid: sec-atomics.waitasync
description: The promise of waitAsync is fulfilled by another agent's notify
flags: [async]
includes: [asyncHelpers.js]
features: [Atomics.waitAsync]
---*/

asyncTest(async function () {
  const cells = new Int32Array(new SharedArrayBuffer(4));
  assert.sameValue(Atomics.waitAsync(cells, 0, 1).value, 'not-equal');
  assert.sameValue(Atomics.waitAsync(cells, 0, 0, 0).async, false);
  const waiting = Atomics.waitAsync(cells, 0, 0);
  assert.sameValue(waiting.async, true);
  $262.agent.start(`
    $262.agent.receiveBroadcast(function (memory) {
      while (Atomics.notify(new Int32Array(memory), 0) === 0) $262.agent.sleep(1);
      $262.agent.leaving();
    });
  `);
  $262.agent.broadcast(cells.buffer);
  assert.sameValue(await waiting.value, 'ok');
});
