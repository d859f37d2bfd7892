// process.exit() ends one thread; errors nobody caught reach the parent.
const { Worker } = require('worker_threads');

const programs = [
  'process.exit(7); console.log("not reached");',
  'process.on("exit", (code) => { console.log("exit", code); process.exitCode = 9; });',
  'process.exitCode = 3',
  'throw new RangeError("boom")',
  'const e = new TypeError("typed"); e.code = "E_CODE"; e.more = { a: 1 }; throw e',
  'throw { plain: true }',
  'throw Symbol("s")',
  'throw function f() {}',
  'Promise.reject(new Error("rejected"))',
  'process.on("uncaughtException", (e) => console.log("caught", e.message)); throw new Error("mine")',
  'class Own extends Error { get name() { return "Own"; } } throw new Own("own")',
];

(async () => {
  for (const program of programs) {
    const worker = new Worker(program, { eval: true });
    worker.on('error', (error) => {
      if (error instanceof Error) console.log('error', error.constructor.name, error.name, error.message, error.code, error.more);
      else console.log('error', error);
    });
    console.log(await new Promise((resolve) => worker.on('exit', resolve)));
  }
  console.log('the process goes on');
})();
