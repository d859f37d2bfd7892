'use strict';
// The tree of tests of one process and how it runs: one test after the other in
// the order of declaration, hooks around them, a report when each is complete.
//
//   declare → queue of the parent → run → (subtests, hooks) → settle → report
//
// Owns states and counters. What a test function is given lives in ./context,
// the output in ./events.

const { AbortError, codes: { ERR_INVALID_ARG_TYPE } } = require('internal/errors');
const { validateNumber, validateOneOf, validateUint32 } = require('internal/validators');
const events = require('internal/test_runner/events');
const { getOptionValue } = require('internal/options');
const { createDeferredPromise } = require('internal/util');
const { getFrame, setFrame } = internalBinding('async_context');

const kinds = ['before', 'beforeEach', 'after', 'afterEach'];

class Node {
  constructor(parent, kind, name, options, fn) {
    this.parent = parent;
    this.kind = kind;
    this.name = name;
    this.options = options;
    this.fn = fn;
    this.children = [];
    this.hooks = { before: [], beforeEach: [], after: [], afterEach: [] };
    this.depth = parent === null ? -1 : parent.depth + 1;
    this.error = undefined;
    this.failed = false;
    this.failureType = undefined;
    this.skipped = options.skip !== undefined && options.skip !== false ? options.skip : undefined;
    this.todo = options.todo !== undefined && options.todo !== false ? options.todo : undefined;
    if (parent?.kind === 'suite') this.todo ??= parent.todo;
    this.done = false;
    this.ran = false;
    this.beforeRan = false;
    this.diagnostics = [];
    this.file = undefined;
    this.line = undefined;
    this.column = undefined;
    this.planned = undefined;
    this.planWait = undefined;
    this.asserted = 0;
    this.onAssert = undefined;
    this.start = 0;
    this.duration = 0;
    this.finished = createDeferredPromise();
    this.running = undefined;
    this.lanes = undefined;
    this.usesSnapshots = false;
    this.controller = undefined;
    this.mock = undefined;
  }

  get fullName() {
    return this.parent === null || this.parent.parent === null ? this.name : `${this.parent.fullName} > ${this.name}`;
  }

  fail(error, type = 'testCodeFailure') {
    if (this.failed || this.done) return;
    this.failed = true;
    this.error = error;
    this.failureType = type;
  }
}

let root;
// The suite whose function is being called.
let scope;
// The test that ended last: what goes wrong later is probably its.
let last;

function getRoot() {
  if (root !== undefined) return root;
  root = new Node(null, 'suite', '<root>', {}, undefined);
  root.start = process.hrtime();
  process.on('uncaughtException', onUncaught);
  process.on('unhandledRejection', onUncaught);
  process.once('beforeExit', onIdle);
  process.once('exit', onExit);
  events.begin();
  // Tests begin when the file has been read: root hooks may follow its tests. With
  // many files in this process, when all have been read.
  root.released = createDeferredPromise();
  root.running = root.released.promise.then(() => drain(root));
  if (!hold && getOptionValue('--test') !== true) root.released.resolve();
  return root;
}

let hold = false;
// Lets the tests of all files wait for release().
function holdRoot() {
  hold = true;
  return getRoot();
}

// With `onlyMarked`, tests that are marked leave no others.
function release(onlyMarked) {
  if (onlyMarked && hasMarked(getRoot())) keepMarked(root);
  getRoot().released.resolve();
}

function hasMarked(node) {
  return Boolean(node.options.only) || node.children.some(hasMarked);
}

function keepMarked(node) {
  if (node.options.only) return;
  node.children = node.children.filter(hasMarked);
  node.children.forEach(keepMarked);
}

function hasRoot() {
  return root !== undefined;
}

function current() {
  const at = active();
  return scope ?? at?.hookOf ?? at ?? getRoot();
}

// The test (or hook) whose code runs: it travels with the async context, as several may run at once.
const kTest = Symbol('test');
function active() {
  for (let frame = getFrame(); frame !== undefined; frame = frame.next) {
    if (frame.key === kTest) return frame.value;
  }
}

function within(node, fn) {
  const before = getFrame();
  setFrame({ key: kTest, value: node, next: before });
  try {
    return fn(node);
  } finally {
    setFrame(before);
  }
}

// --- declaring ---------------------------------------------------------------------

function declare(kind, name, options, fn, extra, parent) {
  if (typeof name === 'function') {
    fn = name;
    name = undefined;
    options = undefined;
  } else if (name !== null && typeof name === 'object') {
    fn = options;
    options = name;
    name = undefined;
  } else if (typeof options === 'function') {
    fn = options;
    options = undefined;
  }
  options = { ...options };
  if (extra !== undefined) options[extra] = true;
  if (typeof name !== 'string' || name === '') name = fn?.name || '<anonymous>';
  if (typeof fn !== 'function') fn = () => {};
  const { concurrency, timeout, signal } = options;
  if (typeof concurrency === 'number') validateUint32(concurrency, 'options.concurrency', true);
  else if (concurrency != null && typeof concurrency !== 'boolean') {
    throw new ERR_INVALID_ARG_TYPE('options.concurrency', ['boolean', 'number'], concurrency);
  }
  if (timeout != null && timeout !== Infinity) validateNumber(timeout, 'options.timeout', 0, 2 ** 31 - 1);
  if (signal !== undefined && (signal === null || typeof signal !== 'object' || !('aborted' in signal))) {
    throw new ERR_INVALID_ARG_TYPE('options.signal', 'AbortSignal', signal);
  }

  parent ??= scope ?? getRoot();
  const node = new Node(parent, kind, name, options, fn);
  if (options.plan != null) {
    validateUint32(options.plan, 'options.plan');
    node.planned = options.plan;
  }
  place(node, declare);
  const inTest = parent !== root && parent.kind === 'test';
  if (!inTest && kind !== 'suite' && !isWanted(node)) return Promise.resolve();
  if (options.only && !filters().only && !hold) onlyWarning();
  parent.children.push(node);
  events.enqueue(node);
  if (kind === 'suite') {
    if (node.skipped === undefined) collect(node);
    if (filters().any && node.children.length === 0 && !isWanted(node)) parent.children.pop();
  } else if (parent !== root && parent.kind === 'test') {
    // A subtest: runs as soon as the ones before it are complete.
    const width = widthOf(parent);
    if (width === Infinity) {
      parent.running = Promise.all([parent.running, run(node)]);
    } else {
      parent.lanes ??= [];
      const lane = (parent.children.length - 1) % width;
      parent.lanes[lane] = (parent.lanes[lane] ?? Promise.resolve()).then(() => run(node));
      parent.running = Promise.all(parent.lanes);
    }
  } else if (parent === root && root.idle) {
    root.idle = false;
    root.running = Promise.resolve().then(() => drain(root));
  }
  return parent.kind === 'suite' && parent !== root ? undefined : node.finished.promise;
}

// Where a test was declared: the first call outside of the library.
function place(node, from) {
  const { callSites } = require('internal/util/call_sites');
  const sites = callSites(6, from);
  for (let i = 0; i < sites.length; i++) {
    const { scriptName } = sites[i];
    if (!scriptName || scriptName.startsWith('node:')) continue;
    node.file = scriptName.startsWith('file:') ? require('url').fileURLToPath(scriptName) : scriptName;
    node.line = sites[i].lineNumber;
    node.column = sites[i].columnNumber;
    return;
  }
}

let chosen;
// What the command line chooses: patterns of names, tests marked only.
function filters() {
  if (chosen !== undefined) return chosen;
  const regexps = (name) => (getOptionValue(name) ?? []).map((text) => {
    const parts = /^\/(.*)\/([a-z]*)$/.exec(text);
    return parts === null ? new RegExp(text) : new RegExp(parts[1], parts[2]);
  });
  const names = regexps('--test-name-pattern');
  const skips = regexps('--test-skip-pattern');
  const only = getOptionValue('--test-only') === true;
  return chosen = { names, skips, only, any: names.length !== 0 || skips.length !== 0 || only };
}

function isWanted(node) {
  const { any, names, skips, only } = filters();
  if (!any) return true;
  const title = fullTitle(node);
  if (skips.some((pattern) => pattern.test(title) || pattern.test(node.name))) return false;
  if (only) {
    let marked = false;
    for (let at = node; at !== null && at.parent !== null; at = at.parent) marked ||= Boolean(at.options.only);
    if (!marked) return false;
  }
  return names.length === 0 || names.some((pattern) => pattern.test(title) || pattern.test(node.name));
}

function fullTitle(node) {
  return node.parent === null || node.parent.parent === null ? node.name : `${fullTitle(node.parent)} ${node.name}`;
}

let warnedOfOnly = false;
function onlyWarning() {
  if (warnedOfOnly) return;
  warnedOfOnly = true;
  getRoot().late = "'only' and 'runOnly' require the --test-only command-line option.";
}

// Calls the function of a suite, which declares its tests.
function collect(node) {
  const outer = scope;
  scope = node;
  try {
    const { SuiteContext } = require('internal/test_runner/context');
    const result = node.fn.call(new SuiteContext(node), new SuiteContext(node));
    if (result !== null && typeof result === 'object' && typeof result.then === 'function') {
      node.collected = Promise.resolve(result).catch((error) => node.fail(error));
    }
  } catch (error) {
    node.fail(error);
  } finally {
    scope = outer;
  }
}

function hook(node, kind, fn, options) {
  validateOneOf(kind, 'hook', kinds);
  fn = typeof fn === 'function' ? fn : () => {};
  options = { ...options };
  const declared = { fn, options, hookOf: node, name: kind, done: false, file: undefined, line: undefined, column: undefined };
  place(declared, hook);
  if (kind === 'before' && node.start !== 0) {
    // Too late for its turn: what runs already gets it at once.
    const early = within(declared, () => call(node, fn, contextOf(node), options))
      .catch((error) => node.fail(error, 'hookFailed'))
      .finally(() => { declared.done = true; });
    node.early = node.early === undefined ? early : Promise.all([node.early, early]);
    return;
  }
  node.hooks[kind].push(declared);
}

// --- running -------------------------------------------------------------------------

// How many children of a test or suite may run at once.
function widthOf(node) {
  const { concurrency } = node.options;
  if (typeof concurrency === 'number') return concurrency;
  if (concurrency === true) return Infinity;
  return concurrency === false || node.parent === null ? 1 : widthOf(node.parent);
}

async function drain(parent) {
  const width = widthOf(parent);
  const running = new Set();
  for (let i = parent.next ?? 0; i < parent.children.length; i++) {
    parent.next = i + 1;
    if (width === 1) {
      await run(parent.children[i]);
      continue;
    }
    const one = run(parent.children[i]).then(() => running.delete(one));
    running.add(one);
    if (running.size >= width) await Promise.race(running);
    if (i + 1 === parent.children.length) await Promise.all(running);
  }
  if (parent !== root) return;
  root.idle = true;
  if (getOptionValue('--test-force-exit') === true) onIdle();
}

// Calls a test or a hook, with a callback when it takes one, within its time.
async function call(node, fn, self, { timeout, signal }) {
  const races = [];
  let timer;
  let result;
  if (fn.length > 1) {
    result = new Promise((resolve, reject) => {
      const returned = fn.call(self, self, (error) => (error ? reject(error) : resolve()));
      if (returned !== null && typeof returned === 'object' && typeof returned.then === 'function') {
        reject(new Error('passed a callback but also returned a Promise'));
      }
    });
  } else {
    result = fn.call(self, self);
  }
  if (result === null || typeof result !== 'object' || typeof result.then !== 'function') return;
  races.push(result);
  if (timeout != null && timeout !== Infinity) {
    races.push(new Promise((resolve, reject) => {
      timer = setTimeout(() => {
        node.failureType = 'testTimeoutFailure';
        reject(new Error(`test timed out after ${timeout}ms`));
      }, timeout);
      timer.unref();
    }));
  }
  if (signal !== undefined) {
    races.push(new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new AbortError(undefined, { cause: signal.reason })), { once: true });
    }));
  }
  // An error outside the promise chain of the test ends it as well.
  const broken = createDeferredPromise();
  node.interrupt = broken.reject;
  races.push(broken.promise);
  broken.promise.catch(() => {});
  try {
    await (races.length === 1 ? result : Promise.race(races));
  } finally {
    node.interrupt = undefined;
    clearTimeout(timer);
  }
}

async function runHooks(owner, kind, node, self) {
  const list = owner.hooks[kind];
  for (let i = 0; i < list.length; i++) {
    try {
      await within(list[i], ({ fn, options }) => call(node, fn, self, options));
    } catch (error) {
      node.fail(error, 'hookFailed');
      return;
    } finally {
      list[i].done = true;
    }
  }
}

// `before` of every suite around a test, once, from the outside in.
async function runBefore(node) {
  if (node === null) return;
  await node.early;
  if (node.beforeRan) return;
  await runBefore(node.parent);
  node.beforeRan = true;
  if (node.kind === 'suite') await runHooks(node, 'before', node, contextOf(node));
}

async function runEach(kind, node, self) {
  const owners = [];
  for (let at = node.parent; at !== null; at = at.parent) owners.push(at);
  if (kind === 'beforeEach') owners.reverse();
  for (let i = 0; i < owners.length; i++) await runHooks(owners[i], kind, node, self);
}

function contextOf(node) {
  const { SuiteContext, TestContext } = require('internal/test_runner/context');
  return node.context ??= node.kind === 'suite' ? new SuiteContext(node) : new TestContext(node, module.exports);
}

async function run(node) {
  if (node.done) return;
  node.start = process.hrtime();
  events.dequeue(node);
  const { signal } = node.options;
  if (node.skipped !== undefined) {
    // Nothing of it runs.
  } else if (signal?.aborted) {
    node.fail(new AbortError(undefined, { cause: signal.reason }), 'cancelledByParent');
  } else if (node.kind === 'suite') {
    await runSuite(node);
  } else {
    await runTest(node);
  }
  settle(node);
}

async function runSuite(node) {
  await node.collected;
  if (node.failed) return;
  await runBefore(node);
  if (node.failed) {
    for (let i = 0; i < node.children.length; i++) {
      node.children[i].fail(node.error, 'hookFailed');
      settle(node.children[i]);
    }
  } else {
    await drain(node);
  }
  await runHooks(node, 'after', node, contextOf(node));
}

// Assertions of a plan may come after the function is done.
async function awaitPlan(node) {
  if (node.asserted >= node.planned) return;
  const met = createDeferredPromise();
  node.onAssert = () => { if (node.asserted >= node.planned) met.resolve(); };
  node.interrupt = met.resolve;
  const limit = typeof node.planWait !== 'number' ? undefined : setTimeout(() => {
    node.fail(new Error(`plan timed out after ${node.planWait}ms with ${node.asserted} assertions when expecting ${node.planned}`),
              'testTimeoutFailure');
    met.resolve();
  }, node.planWait);
  await met.promise;
  clearTimeout(limit);
  node.onAssert = node.interrupt = undefined;
}

function runTest(node) {
  return within(node, runTestWithin);
}

async function runTestWithin(node) {
  const self = contextOf(node);
  await runBefore(node.parent);
  if (node.parent.failed) node.fail(node.parent.error, 'hookFailed');
  if (!node.failed) await runEach('beforeEach', node, self);
  if (!node.failed) {
    try {
      node.ran = true;
      await call(node, node.fn, self, node.options);
      // Subtests that were started without being waited for get their turn first.
      await node.running;
    } catch (error) {
      node.fail(error, node.failureType);
    }
  }
  if (!node.failed && node.planWait && node.planned !== undefined) await awaitPlan(node);
  if (!node.failed && node.planned !== undefined && node.asserted !== node.planned) {
    node.fail(new Error(`plan expected ${node.planned} assertions but received ${node.asserted}`));
  }
  await runEach('afterEach', node, self);
  await runHooks(node, 'after', node, self);
  node.mock?.reset();
  node.controller?.abort();
}

function settle(node) {
  if (node.done) return;
  if (node.usesSnapshots) root.usesSnapshots = true;
  const failed = node.children.filter((child) => child.failed && child.todo === undefined).length;
  if (failed > 0) {
    node.fail(new Error(`${failed} subtest${failed > 1 ? 's' : ''} failed`), 'subtestsFailed');
  }
  if (node.start !== 0) {
    const [seconds, nanos] = process.hrtime(node.start);
    node.duration = seconds * 1e3 + nanos / 1e6;
  }
  node.done = true;
  if (node.kind !== 'suite') last = node;
  events.complete(node);
  node.finished.resolve();
}

// --- errors outside of any test, and the end -------------------------------------------

function onUncaught(error) {
  const at = active();
  if (at !== undefined && !at.done) {
    const node = at.hookOf ?? at;
    node.fail(error, 'uncaughtException');
    node.interrupt?.(error);
    return;
  }
  if (at !== undefined) last = at;
  events.diagnostic(last === undefined ?
    `Error: A resource generated asynchronous activity after the test ended. This activity created the error "${error}" ` +
    'which triggered an uncaughtException event, caught by the test runner.' :
    `Error: Test ${last.hookOf === undefined ? '' : 'hook '}"${last.name}" at ${require('path').relative(process.cwd(), last.file ?? '')}:${last.line}:${last.column} ` +
    `generated asynchronous activity after the test ended. This activity created the error "${error}" and would have ` +
    'caused the test to fail, but instead triggered an uncaughtException event.');
  process.exitCode = 1;
}

// The loop has nothing more to do: what is not complete never will be.
function onIdle() {
  const cancel = (node) => {
    for (let i = 0; i < node.children.length; i++) {
      const child = node.children[i];
      if (child.done) continue;
      cancel(child);
      child.fail(new Error('Promise resolution is still pending but the event loop has already resolved'),
                 'cancelledByParent');
      settle(child);
    }
  };
  cancel(root);
  const after = root.hooks.after.length > 0 ? runHooks(root, 'after', root, contextOf(root)) : undefined;
  if (after === undefined) finish();
  // What they started may still go wrong: the end is when the loop is idle again.
  else after.then(() => { process.once('beforeExit', finish); setImmediate(() => {}); });
}

function finish() {
  process.removeListener('uncaughtException', onUncaught);
  process.removeListener('unhandledRejection', onUncaught);
  if (root.failed || root.children.some((child) => child.failed && child.todo === undefined)) process.exitCode = 1;
  if (root.usesSnapshots) require('internal/test_runner/snapshot').writeAll();
  if (root.failed) events.diagnostic(String(root.error));
  if (root.late) events.diagnostic(root.late);
  const [seconds, nanos] = process.hrtime(root.start);
  events.end(root, seconds * 1e3 + nanos / 1e6);
  root.reported = true;
  if (getOptionValue('--test-force-exit') === true) process.exit();
}

// process.exit() in the middle: what has failed so far still counts.
function onExit() {
  if (root.reported) return;
  const open = root.children.some((child) => !child.done || (child.failed && child.todo === undefined));
  if (open) process.exitCode = 1;
}

module.exports = { current, declare, hasRoot, holdRoot, hook, release };
