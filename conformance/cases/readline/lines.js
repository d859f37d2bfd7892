// Lines out of streams, questions, signals, iteration.
const readline = require('readline');
const promises = require('readline/promises');
const { PassThrough, Readable } = require('stream');
const { promisify } = require('util');
const from = (...chunks) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
(async () => {
  for (const chunks of [['a\nb\r\nc\rd'], ['a\r', '\nb'], ['no end'], ['\n\n'], ['é', 'x\u2028y\u2029z\n'], ['a', 'b', '\n', 'c'], ['\r', '\r', '\n']]) {
    const lines = [];
    for await (const line of readline.createInterface({ input: from(...chunks), crlfDelay: Infinity })) lines.push(line);
    console.log(JSON.stringify(chunks), JSON.stringify(lines));
  }
  const split = [Buffer.from('é\n').subarray(0, 1), Buffer.from('é\n').subarray(1)];
  for await (const line of readline.createInterface({ input: Readable.from(split) })) console.log(line);

  const input = new PassThrough();
  const output = new PassThrough();
  const rl = readline.createInterface({ input, output });
  rl.question('name? ', (answer) => console.log('answer', answer, JSON.stringify(output.read().toString())));
  rl.on('line', (line) => console.log('line', line));
  input.write('ada\nlater\n');
  await new Promise(setImmediate);
  const ask = promisify(rl.question).bind(rl);
  ask('again? ').then((answer) => console.log('promised', answer));
  input.write('yes\n');
  await new Promise(setImmediate);
  const controller = new AbortController();
  rl.question('never', { signal: controller.signal }, () => console.log('called'));
  controller.abort();
  input.write('to line\n');
  await new Promise(setImmediate);
  for (const event of ['pause', 'resume', 'close']) rl.on(event, () => console.log(event));
  rl.pause(); rl.resume(); rl.close();
  try { rl.question('x', () => {}); } catch (error) { console.log(error.code, error.message); }

  const pin = new PassThrough();
  const prl = promises.createInterface({ input: pin, output: new PassThrough() });
  const answer = prl.question('?');
  pin.write('42\n');
  console.log(await answer);
  const aborter = new AbortController();
  const aborted = prl.question('?', { signal: aborter.signal });
  aborter.abort();
  await aborted.catch((error) => console.log(error.name, error.code));
  prl.close();
  await prl.question('x').catch((error) => console.log(error.code));
  const stopping = new AbortController();
  const signalled = readline.createInterface({ input: new PassThrough(), signal: stopping.signal });
  signalled.on('close', () => console.log('closed by signal'));
  stopping.abort();
  const out = new PassThrough();
  const screen = new promises.Readline(out);
  await screen.cursorTo(1, 2).moveCursor(-1, 3).clearLine(1).clearScreenDown().commit();
  console.log(JSON.stringify(out.read().toString()));
  const failing = new PassThrough();
  readline.createInterface({ input: failing }).on('error', (error) => console.log('error', error.message));
  failing.destroy(new Error('input failed'));
})();
