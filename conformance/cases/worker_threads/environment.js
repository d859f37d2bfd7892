// process.env of a worker is a copy, a given object, or shared.
const { Worker, SHARE_ENV, setEnvironmentData, getEnvironmentData, isMainThread, parentPort, workerData } =
  require('worker_threads');

if (isMainThread) {
  process.env.CASE_PARENT = 'parent';
  setEnvironmentData('key', { deep: [1] });
  const run = (env, what) => new Promise((resolve) => {
    new Worker(__filename, { env, workerData: what }).on('message', (m) => console.log(what, m)).on('exit', resolve);
  });
  (async () => {
    await run(undefined, 'copy');
    console.log(process.env.CASE_CHILD, process.env.CASE_PARENT);
    await run({ CASE_GIVEN: 1, CASE_PARENT: undefined }, 'given');
    await run(SHARE_ENV, 'shared');
    console.log(process.env.CASE_CHILD, 'CASE_PARENT' in process.env);
    process.env.CASE_LATER = 'x';
    console.log(Object.keys(process.env).filter((key) => key.startsWith('CASE_')).sort());
    try {
      new Worker(__filename, { env: 1 });
    } catch (error) {
      console.log(error.code, error.message);
    }
  })();
} else {
  const before = [process.env.CASE_PARENT, process.env.CASE_GIVEN, Object.keys(process.env).length > 2];
  process.env.CASE_CHILD = workerData;
  delete process.env.CASE_PARENT;
  parentPort.postMessage([...before, process.env.CASE_CHILD, getEnvironmentData('key')]);
}
