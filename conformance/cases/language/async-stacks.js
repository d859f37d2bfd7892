// Stacks go on with the functions that wait: `at async f`.
'use strict';

const tick = () => new Promise((resolve) => { setTimeout(resolve, 1); });

function show(what, error) {
  const lines = error.stack.replaceAll(__filename, 'FILE').split('\n');
  console.log(what);
  // Neither Node's own functions nor builtins.
  console.log(lines.filter((line) => !/node:|<anonymous>\)?$/.test(line)).join('\n'));
}

async function inner() {
  await tick();
  throw new Error('late');
}

async function middle() {
  await inner();
}

class Shape {
  async area() { return await middle(); }
  static async total() { await new Shape().area(); }
}

const arrow = async () => { await Shape.total(); };

async function* numbers() {
  await tick();
  yield 1;
  await inner();
}

async function handsOn() {
  return inner();
}

async function waitsForHandsOn() {
  await handsOn();
}

async function settles(what, start) {
  try {
    await start();
  } catch (error) {
    show(what, error);
  }
}

(async function main() {
  await settles('names', arrow);
  await settles('all', () => Promise.all([tick(), arrow()]));
  await settles('any', async () => {
    try {
      await Promise.any([arrow()]);
    } catch (error) {
      throw error.errors[0];
    }
  });
  await settles('allSettled', async () => {
    const [result] = await Promise.allSettled([arrow()]);
    throw result.reason;
  });
  await settles('then', () => tick().then(function later() { throw new Error('in a reaction'); }));
  await settles('a chain', () => tick()
    .then(function later() { throw new Error('in a chain'); })
    .then(() => 1)
    .finally(() => 2));
  await settles('finally', () => tick().finally(function last() { throw new Error('at last'); }));
  await settles('a generator', async () => {
    for await (const number of numbers()) number.toFixed();
  });
  await settles('handed on', waitsForHandsOn);
  await settles('resolved with', () => new Promise((resolve) => { resolve(waitsForHandsOn()); }));
  await settles('two wait', async () => {
    const promise = arrow();
    await Promise.all([settles('one of two', () => promise), settles('the other', () => promise)]);
    await promise;
  });
  await settles('a limit', async () => {
    Error.stackTraceLimit = 2;
    try {
      await arrow();
    } finally {
      Error.stackTraceLimit = 10;
    }
  });
  await settles('before any await', async function direct() { throw new Error('early'); });
  Error.prepareStackTrace = (_, sites) => sites;
  try {
    await Promise.all([tick(), middle()]);
  } catch (error) {
    for (const site of error.stack) {
      if (site.getFileName()?.startsWith('node:')) continue;
      console.log(site.getFunctionName(), site.isAsync(), site.isPromiseAll(), site.getPromiseIndex());
    }
  }
  Error.prepareStackTrace = undefined;
})();

// Below a running generator the frames keep their names.
function* generates() {
  yield new Error('in a generator');
}
class Outer {
  next() { return generates().next().value; }
}
show('below', new Outer().next());
