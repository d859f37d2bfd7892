// terminate() ends a worker in any state: looping, blocked, waiting, idle.
const { Worker } = require('worker_threads');

const programs = {
  loop: 'parentPort.postMessage(0); for (;;);',
  calls: 'parentPort.postMessage(0); function f() { try { f(); } finally { f(); } } f();',
  microtasks: 'parentPort.postMessage(0); (async () => { for (;;) await 0; })();',
  atomics: 'parentPort.postMessage(0); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);',
  idle: 'parentPort.postMessage(0); setInterval(() => {}, 1e6);',
  caught: 'parentPort.postMessage(0); for (;;) { try { for (;;); } catch {} finally { continue; } }',
};

(async () => {
  for (const [name, program] of Object.entries(programs)) {
    const worker = new Worker(`const { parentPort } = require('worker_threads');
      process.on('exit', () => parentPort.postMessage('not reached'));
      ${program}`, { eval: true });
    worker.on('message', (message) => { if (message) console.log(message); });
    await new Promise((resolve) => worker.once('message', resolve));
    console.log(name, await worker.terminate(), await worker.terminate());
  }
})();
