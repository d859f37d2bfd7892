'use strict';

// run(): the tests of files, each in a process of its own, and `ouro --test`.
//
// A file's process writes its events to a pipe (internal/test_runner/wire); they
// are told in the order of the files, whatever the order in which they ran.

const path = require('path');
const { spawn } = require('child_process');
const { getOptionValue } = require('internal/options');
const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_METHOD_NOT_IMPLEMENTED },
} = require('internal/errors');
const {
  validateAbortSignal, validateArray, validateBoolean, validateFunction, validateInteger, validateObject, validateOneOf,
  validateString, validateStringArray, validateUint32,
} = require('internal/validators');
const { summary } = require('internal/test_runner/events');
const { makeStream } = require('internal/test_runner/reporters');

const EXTENSIONS = '{js,mjs,cjs}';
const PATTERNS = [
  `**/test/**/*.${EXTENSIONS}`, `**/test.${EXTENSIONS}`, `**/test-*.${EXTENSIONS}`, `**/*.test.${EXTENSIONS}`,
  `**/*-test.${EXTENSIONS}`, `**/*_test.${EXTENSIONS}`,
];

function findFiles(patterns, cwd) {
  const fs = require('fs');
  const found = new Set();
  const wanted = patterns?.length ? patterns : PATTERNS;
  for (let i = 0; i < wanted.length; i++) {
    const plain = path.resolve(cwd, wanted[i]);
    if (fs.statSync(plain, { throwIfNoEntry: false })?.isFile()) {
      found.add(plain);
      continue;
    }
    const list = fs.globSync(wanted[i], { cwd, exclude: (name) => name === 'node_modules' });
    for (let j = 0; j < list.length; j++) {
      const file = path.resolve(cwd, list[j]);
      if (fs.statSync(file, { throwIfNoEntry: false })?.isFile()) found.add(file);
    }
  }
  return [...found].sort();
}

function toPatterns(value, name) {
  if (value == null) return null;
  const list = Array.isArray(value) ? value : [value];
  return list.map((one, i) => {
    if (typeof one !== 'string' && !(one instanceof RegExp)) {
      throw new ERR_INVALID_ARG_TYPE(Array.isArray(value) ? `${name}[${i}]` : name, ['string', 'RegExp'], one);
    }
    return `${one}`;
  });
}

// Options of the runner that are those of a file's process, too.
function childArguments(options, file) {
  const args = [];
  for (let i = 0; i < process.execArgv.length; i++) {
    const arg = process.execArgv[i];
    // Source texts are this process's own.
    if (/^(?:-e|-p|-pe|--eval|--print|-i|--interactive|--watch|--test)$/.test(arg)) {
      if (/^(?:-e|-pe|--eval)$/.test(arg)) i++;
      continue;
    }
    if (/^--(?:experimental-)?test-(?:reporter|concurrency|timeout|isolation|shard)/.test(arg)) {
      if (!arg.includes('=')) i++;
      continue;
    }
    if (!arg.startsWith('-') && args.length === 0) continue;
    args.push(arg);
  }
  args.push(...options.execArgv ?? []);
  const has = (name) => args.some((arg) => arg.startsWith(name));
  if (options.only && !has('--test-only')) args.push('--test-only');
  if (options.forceExit && !has('--test-force-exit')) args.push('--test-force-exit');
  if (!has('--test-name-pattern')) for (const pattern of options.testNamePatterns ?? []) args.push(`--test-name-pattern=${pattern}`);
  if (!has('--test-skip-pattern')) for (const pattern of options.testSkipPatterns ?? []) args.push(`--test-skip-pattern=${pattern}`);
  args.push(file, ...options.argv ?? []);
  return args;
}

// The processes of files that run now.
const children = new Set();

// Runs one file; `tell` gets its events.
function runFile(file, options, tell) {
  return new Promise((resolve) => {
    const start = process.hrtime();
    const name = path.relative(options.cwd, file) || file;
    const about = { __proto__: null, name, nesting: 0, type: 'test', file, line: 1, column: 1 };
    tell('test:enqueue', { ...about });
    tell('test:dequeue', { ...about });
    const child = spawn(process.execPath, childArguments(options, file), {
      cwd: options.cwd,
      env: { ...options.env ?? process.env, NODE_TEST_CONTEXT: 'child-v8', OURO_TEST_FD: '3' },
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
      signal: options.signal,
    });
    children.add(child);
    let reported = 0;
    let failed = 0;
    let timedOut = false;
    let startError;
    const timer = options.timeout > 0 && options.timeout !== Infinity ? setTimeout(() => {
      timedOut = true;
      child.kill();
    }, options.timeout) : undefined;
    child.on('error', (error) => { startError = error; });
    let rest = '';
    const { unpack } = require('internal/test_runner/wire');
    child.stdio[3].setEncoding('latin1');
    child.stdio[3].on('data', (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      for (let i = 0; i < lines.length; i++) {
        const { type, data } = unpack(lines[i]);
        if (data.file === undefined && type !== 'test:plan') data.file = file;
        if (type === 'test:pass' || type === 'test:fail') {
          reported++;
          if (type === 'test:fail' && data.todo === undefined) failed++;
        }
        tell(type, data);
      }
    });
    for (const [stream, type] of [[child.stdout, 'test:stdout'], [child.stderr, 'test:stderr']]) {
      stream.setEncoding('utf8');
      stream.on('data', (message) => tell(type, { __proto__: null, file, message }));
    }
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      children.delete(child);
      const [seconds, nanos] = process.hrtime(start);
      const duration = seconds * 1e3 + nanos / 1e6;
      const broken = startError !== undefined || timedOut || ((code !== 0 || signal !== null) && failed === 0);
      if (broken || reported === 0) {
        const data = {
          __proto__: null, name, nesting: 0, file, line: 1, column: 1,
          details: { __proto__: null, duration_ms: duration, type: 'test' },
        };
        if (broken) {
          // eslint-disable-next-line no-restricted-syntax
          const error = new Error(startError?.message ?? (timedOut ? `test timed out after ${options.timeout}ms` : 'test failed'));
          error.code = 'ERR_TEST_FAILURE';
          error.failureType = startError?.name === 'AbortError' || timedOut ? (timedOut ? 'testTimeoutFailure' : 'testAborted') : 'testCodeFailure';
          error.exitCode = code;
          error.signal = signal;
          error.stack = `Error [ERR_TEST_FAILURE]: ${error.message}`;
          error.cause = startError ?? error.message;
          data.details.error = error;
        }
        tell('test:start', { __proto__: null, name, nesting: 0, file, line: 1, column: 1 });
        tell(broken ? 'test:fail' : 'test:pass', data);
      }
      const passed = !broken && failed === 0;
      tell('test:complete', { ...about, testNumber: 1, details: { __proto__: null, duration_ms: duration, type: 'test', passed } });
      resolve();
    });
  });
}

async function runAll(files, options, stream) {
  const started = process.hrtime();
  const counts = { tests: 0, failed: 0, passed: 0, cancelled: 0, skipped: 0, todo: 0, topLevel: 0, suites: 0 };
  let success = true;
  let number = 0;
  const emit = (type, data) => {
    if (type === 'test:pass' || type === 'test:fail') {
      if (data.nesting === 0) {
        data.testNumber = ++number;
        counts.topLevel++;
      }
      const failureType = data.details.error?.failureType;
      if (data.details.type === 'suite') counts.suites++;
      else {
        counts.tests++;
        if (data.skip !== undefined) counts.skipped++;
        else if (data.todo !== undefined) counts.todo++;
        else if (type === 'test:pass') counts.passed++;
        else if (failureType === 'cancelledByParent' || failureType === 'testTimeoutFailure' || failureType === 'testAborted') counts.cancelled++;
        else counts.failed++;
      }
      if (type === 'test:fail' && data.todo === undefined) success = false;
    }
    stream.event(type, data);
  };
  // Files are told one after the other.
  const queues = files.map(() => ({ events: [], done: false }));
  let current = 0;
  const advance = () => {
    while (current < queues.length) {
      const { events, done } = queues[current];
      while (events.length !== 0) {
        const [type, data] = events.shift();
        emit(type, data);
      }
      if (!done) return;
      current++;
    }
  };
  let next = 0;
  const worker = async () => {
    while (next < files.length && !options.signal?.aborted) {
      const index = next++;
      const queue = queues[index];
      await runFile(files[index], options, (type, data) => {
        queue.events.push([type, data]);
        if (index === current) advance();
      });
      queue.done = true;
      advance();
    }
  };
  await new Promise((resolve) => setImmediate(resolve));
  await options.setup?.(stream);
  const width = Math.max(1, Math.min(options.concurrency, files.length));
  await Promise.all(Array.from({ length: width }, worker));
  const [seconds, nanos] = process.hrtime(started);
  stream.event('test:plan', { __proto__: null, nesting: 0, count: number });
  summary((type, data) => stream.event(type, data), counts, seconds * 1e3 + nanos / 1e6, success);
  stream.end();
  return success;
}

// Runs files in this process, as one tree of tests.
async function runHere(files, { setup }, target) {
  const { holdRoot, release } = require('internal/test_runner/tree');
  if (target !== undefined) require('internal/test_runner/events').redirect(target);
  await setup?.(target);
  holdRoot();
  const { pathToFileURL } = require('url');
  for (let i = 0; i < files.length; i++) await import(pathToFileURL(files[i]).href);
  // The command line keeps to tests marked only where there are any.
  release(target === undefined);
}

function run(options = {}) {
  validateObject(options, 'options');
  let {
    concurrency, timeout, signal, files, forceExit, inspectPort, isolation = 'process', watch, setup, only, globPatterns,
    argv = [], execArgv = [], cwd = process.cwd(), env, coverage,
  } = options;
  if (files != null) validateArray(files, 'options.files');
  if (watch != null) {
    validateBoolean(watch, 'options.watch');
    if (watch) throw new ERR_METHOD_NOT_IMPLEMENTED('run({ watch: true })');
  }
  if (forceExit != null) validateBoolean(forceExit, 'options.forceExit');
  if (only != null) validateBoolean(only, 'options.only');
  if (globPatterns != null) {
    validateArray(globPatterns, 'options.globPatterns');
    if (files?.length > 0 && globPatterns.length !== 0) {
      throw new ERR_INVALID_ARG_VALUE('options.globPatterns', globPatterns, 'is not supported when specifying \'options.files\'');
    }
  }
  validateString(cwd, 'options.cwd');
  if (setup != null) validateFunction(setup, 'options.setup');
  if (signal !== undefined) validateAbortSignal(signal, 'options.signal');
  if (timeout != null && timeout !== Infinity) validateInteger(timeout, 'options.timeout', 0, 2 ** 31 - 1);
  validateOneOf(isolation, 'options.isolation', ['process', 'none']);
  if (coverage) throw new ERR_METHOD_NOT_IMPLEMENTED('run({ coverage: true })');
  if (inspectPort !== undefined && inspectPort !== null && typeof inspectPort !== 'function') {
    require('internal/validators').validatePort(inspectPort, 'options.inspectPort');
  }
  validateStringArray(argv, 'options.argv');
  validateStringArray(execArgv, 'options.execArgv');
  const testNamePatterns = toPatterns(options.testNamePatterns, 'options.testNamePatterns');
  const testSkipPatterns = toPatterns(options.testSkipPatterns, 'options.testSkipPatterns');
  if (typeof concurrency === 'boolean' || concurrency == null) {
    concurrency = concurrency === false ? 1 : Math.max(require('os').availableParallelism() - 1, 1);
  } else {
    validateUint32(concurrency, 'options.concurrency', true);
  }
  debugOptions({ concurrency: options.concurrency ?? true, timeout: timeout ?? Infinity, isolation, cwd });
  const stream = makeStream();
  const list = shardOf(files?.map((file) => path.resolve(cwd, file)) ?? findFiles(globPatterns, cwd), options.shard);
  if (isolation === 'none') {
    if (require('internal/test_runner/tree').hasRoot()) {
      throw new ERR_METHOD_NOT_IMPLEMENTED("run({ isolation: 'none' }) beside other tests of the process");
    }
    runHere(list, { setup }, stream).catch((error) => stream.destroy(error));
    return stream;
  }
  runAll(list, {
    argv, concurrency, cwd, env, execArgv, forceExit, only, setup, signal, testNamePatterns, testSkipPatterns, timeout,
  }, stream).catch((error) => stream.destroy(error));
  return stream;
}

// The part of the files that `shard` names; `files` are in order.
function shardOf(files, shard) {
  if (shard == null) return files;
  validateObject(shard, 'options.shard');
  const { index, total } = { __proto__: null, ...shard };
  validateInteger(total, 'options.shard.total', 1);
  validateInteger(index, 'options.shard.index', 1, total);
  return files.filter((file, i) => i % total === index - 1);
}

function shardOption() {
  const text = getOptionValue('--test-shard');
  if (text === undefined) return undefined;
  const parts = /^(\d+)\/(\d+)$/.exec(text);
  if (parts === null) throw new ERR_INVALID_ARG_VALUE('--test-shard', text, 'must be in the form of <index>/<total>');
  return { index: Number(parts[1]), total: Number(parts[2]) };
}

// NODE_DEBUG=test_runner.
function debugOptions(options) {
  require('internal/util/debuglog').debuglog('test_runner')('test runner configuration: %O', options);
}

// `ouro --test [files]`.
function main(patterns) {
  const cwd = process.cwd();
  const shard = shardOption();
  const files = findFiles(patterns, cwd);
  if (patterns.length !== 0 && files.length === 0) {
    require('console').error(`Could not find '${patterns.join(', ')}'`);
    process.exitCode = 1;
    return;
  }
  const isolation = getOptionValue('--test-isolation') ?? 'process';
  const concurrency = isolation === 'none' ? 1 : getOptionValue('--test-concurrency') || true;
  const timeout = getOptionValue('--test-timeout') || Infinity;
  debugOptions({ concurrency, timeout, isolation, cwd });
  const part = shardOf(files, shard);
  if (isolation === 'none') {
    runHere(part, {});
    return;
  }
  const reporters = require('internal/test_runner/reporters').fromOptions();
  const options = {
    argv: [],
    cwd,
    concurrency: concurrency === true ? Math.max(require('os').availableParallelism() - 1, 1) : concurrency,
    timeout,
  };
  const stop = () => {
    for (const child of children) child.kill('SIGKILL');
    process.exit(1);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  runAll(part, options, reporters).then((success) => {
    if (!success) process.exitCode = 1;
  });
}

module.exports = { main, run };
