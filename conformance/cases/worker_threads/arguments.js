// What a Worker may be made of, and Node's errors for the rest.
const { Worker } = require('worker_threads');

const bad = [
  [], [1], [null], ['relative.js'], ['file:///x.js'], ['data:text/javascript,1'], [() => {}, { eval: true }],
  ['./x.js', { argv: 1 }], ['./x.js', { execArgv: 'x' }], ['./x.js', { env: 'x' }], ['./x.js', { name: 1 }],
  ['./x.js', { execArgv: ['--no-such-flag'] }], ['./x.js', { workerData: () => {} }],
];
for (const args of bad) {
  try {
    new Worker(...args);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
new Worker('./no-such-file.js').on('error', (error) => console.log(error.code)).on('exit', (code) => {
  console.log(code);
  new Worker(new URL('data:text/javascript,import { threadName } from "worker_threads"; console.log("data", threadName)'), { name: 'named' })
    .on('exit', (code) => {
      console.log(code);
      const worker = new Worker('import fs from "node:fs"; console.log("module", typeof fs.readFileSync);',
                                { eval: true, execArgv: ['--input-type=module'] });
      worker.on('exit', (code) => console.log(code, worker.threadName, worker.postMessage('late')));
    });
});
