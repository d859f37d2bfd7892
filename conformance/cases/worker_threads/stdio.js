// The standard streams of a worker go through its parent.
const { Worker } = require('worker_threads');

const worker = new Worker(`
  process.stdin.setEncoding('utf8');
  let text = '';
  process.stdin.on('data', (chunk) => { text += chunk; });
  process.stdin.on('end', () => {
    console.log('out', text.toUpperCase());
    console.error('err', text.length);
    process.stdout.write(Buffer.from('bytes'), () => process.stdout.write('!'));
  });
`, { eval: true, stdin: true, stdout: true, stderr: true });
let out = '';
let err = '';
worker.stdout.setEncoding('utf8').on('data', (chunk) => { out += chunk; });
worker.stderr.setEncoding('utf8').on('data', (chunk) => { err += chunk; });
worker.stdin.write('hello ');
worker.stdin.end('thread');
worker.on('exit', (code) => {
  setImmediate(() => console.log(code, JSON.stringify(out), JSON.stringify(err)));
});

worker.on('exit', () => setImmediate(() => new Worker('process.stdin.on("end", () => console.log("no input")).resume(); console.log("a"); console.log("b")',
                          { eval: true })));
console.log(typeof worker.stdin.write, typeof worker.stdout.pipe);
