// Runs one test in a runtime like Node: `driver.js ORDER`, the order being JSON from cargo xtask test262.
//
// It says how the test went on lines that begin with "test262-driver": done, unable WHY, or threw WHEN NAME MESSAGE. What it
// needs afterwards it takes before the test runs, which may change any object of the language. It knows nothing of what the
// test expects.
'use strict';

const { readFileSync, writeSync } = require('fs');
const vm = require('vm');

const { exit, reallyExit } = process;
const { apply } = Reflect;
const { stringify } = JSON;
const { transfer } = ArrayBuffer.prototype;
const text = String;
const global = globalThis;

const order = JSON.parse(process.argv[2]);
let over = false;

function write(line) {
  writeSync(1, line + '\n');
}

// The first verdict counts; a second one could only come from what the test left behind.
function say(line) {
  if (over) return;
  over = true;
  write('test262-driver ' + line);
}

// Errors of another realm or of no class at all have a name, too.
function named(error) {
  try {
    if (error === null || (typeof error !== 'object' && typeof error !== 'function')) return 'thrown';
    const { constructor } = error;
    const name = typeof constructor === 'function' ? constructor.name : error.name;
    return typeof name === 'string' && name !== '' ? name : 'Object';
  } catch {
    return 'Object';
  }
}

function messageOf(error) {
  try {
    const isObject = error !== null && typeof error === 'object';
    // As JSON it stays on its line.
    return stringify(text(isObject && 'message' in error ? error.message : error));
  } catch {
    return '';
  }
}

function fail(when, error) {
  say('threw ' + when + ' ' + named(error) + ' ' + messageOf(error));
  apply(exit, process, [0]);
}

// --- $262 -------------------------------------------------------------------------------------------------------------------

function hostObject(realmGlobal, evalScript) {
  return {
    global: realmGlobal,
    evalScript,
    createRealm,
    detachArrayBuffer(buffer) {
      apply(transfer, buffer, []);
      return null;
    },
    gc() {
      if (typeof collect !== 'function') {
        say('unable needs $262.gc');
        apply(reallyExit, process, [0]);
      }
      collect();
    },
    get agent() {
      return agents();
    },
  };
}

const collect = global.gc;
const { createContext, Script } = vm;
const { constants } = vm;
const ordinary = constants && constants.DONT_CONTEXTIFY;

function createRealm() {
  const context = createContext(ordinary === undefined ? {} : ordinary);
  const evalScript = (source) => new Script(text(source), scriptOptions('evalScript')).runInContext(context);
  const realmGlobal = evalScript('this');
  const host = hostObject(realmGlobal, evalScript);
  realmGlobal.$262 = host;
  return host;
}

let ownAgents;

function agents() {
  if (ownAgents === undefined) {
    try {
      ownAgents = require('./agent.js').parent(waits);
    } catch (error) {
      say('unable needs $262.agent: ' + messageOf(error));
      apply(reallyExit, process, [0]);
    }
  }
  return ownAgents;
}

// An asynchronous test that has agents, or waits for memory to change, is over when it says so: nothing else keeps the loop
// going then.
let waiting;
const { setInterval, clearInterval, setImmediate } = global;

function waits() {
  if (order.async && waiting === undefined) waiting = setInterval(() => {}, 1000);
}

// --- running ----------------------------------------------------------------------------------------------------------------

function scriptOptions(filename) {
  const loader = constants && constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  return loader === undefined ? { filename } : { filename, importModuleDynamically: loader };
}

// A file of the suite is a module when a test loads it as one, whatever its name and text look like.
function loadAsModules() {
  const { pathToFileURL, fileURLToPath } = require('url');
  const below = pathToFileURL(order.root).href + '/';
  require('module').registerHooks({
    load(url, context, next) {
      if (!url.startsWith(below) || !url.endsWith('.js')) return next(url, context);
      return { format: 'module', source: readFileSync(fileURLToPath(url), 'utf8'), shortCircuit: true };
    },
  });
}

function runHarness() {
  for (const name of order.harness) {
    const file = order.root + '/harness/' + name;
    new Script(readFileSync(file, 'utf8'), { filename: file }).runInThisContext();
  }
}

function runScript(source) {
  let script;
  try {
    script = new Script(order.mode === 'strict' ? '"use strict";\n' + source : source, scriptOptions(order.file));
  } catch (error) {
    return fail('parse', error);
  }
  try {
    script.runInThisContext();
  } catch (error) {
    return fail('runtime', error);
  }
  ended();
}

function runModule() {
  const { pathToFileURL } = require('url');
  import(pathToFileURL(order.file).href).then(ended, (error) => fail('module', error));
}

// A synchronous test is over at its end, an asynchronous one when nothing is left to do or it says so.
function ended() {
  if (order.async) return;
  say('done');
  apply(exit, process, [0]);
}

function print(value) {
  const line = text(value);
  write(line);
  if (order.async && line.slice(0, 17) === 'Test262:AsyncTest') {
    setImmediate(() => {
      if (waiting !== undefined) clearInterval(waiting);
      say('done');
      apply(exit, process, [0]);
    });
  }
}

const hidden = (value) => ({ value, writable: true, enumerable: false, configurable: true });
Object.defineProperty(global, 'print', hidden(print));
Object.defineProperty(global, '$262', hidden(hostObject(
  global,
  (source) => new Script(text(source), scriptOptions('evalScript')).runInThisContext(),
)));

// A promise nobody handles is no error of a test.
process.on('unhandledRejection', () => {});
process.on('uncaughtException', (error) => fail('later', error));
process.on('exit', () => say('done'));

const source = readFileSync(order.file, 'utf8');
if (order.mode === 'module' || source.includes('import')) loadAsModules();
if (source.includes('waitAsync')) waits();
let isReady = false;
try {
  runHarness();
  isReady = true;
} catch (error) {
  fail('harness', error);
}
if (isReady) {
  if (order.mode === 'module') runModule();
  else runScript(source);
}
