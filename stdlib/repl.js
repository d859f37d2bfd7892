'use strict';

// repl: read, evaluate, print, again.
//
// Owns: REPLServer, its context, evaluation and what is printed. Commands,
// completion, history, editor mode and top-level await are in internal/repl.

const vm = require('vm');
const domain = require('domain');
const { Console } = require('console');
const { Interface } = require('readline');
const { kSawKeyPress } = require('internal/readline/keys');
const { symbols: { kTtyWrite } } = require('internal/readline/interface');
const { inspect } = require('internal/util/inspect');
const { isError } = require('internal/util');
const {
  codes: { ERR_INVALID_ARG_VALUE, ERR_INVALID_REPL_EVAL_CONFIG, ERR_INVALID_REPL_INPUT },
} = require('internal/errors');
const { validateFunction, validateObject } = require('internal/validators');
const CJSModule = require('module');

const { assign, defineProperty, getOwnPropertyDescriptor, getOwnPropertyNames, setPrototypeOf } = Object;

const kBuffered = Symbol('bufferedCommand');
const kLoading = Symbol('loading');
const kStandalone = Symbol('kStandaloneREPL');
const kLastCommandErrored = Symbol('kLastCommandErrored');

const REPL_MODE_SLOPPY = Symbol('repl-sloppy');
const REPL_MODE_STRICT = Symbol('repl-strict');

const GLOBAL_BUILTINS = new Set(vm.runInNewContext('Object.getOwnPropertyNames(globalThis)'));
const PUBLIC_MODULES = CJSModule.builtinModules;
const LIBS = PUBLIC_MODULES.filter((id) => !id.startsWith('_'));

// A SyntaxError more input may repair.
class Recoverable extends SyntaxError {
  constructor(err) {
    super();
    this.err = err;
  }
}

function writer(object) {
  return inspect(object, writer.options);
}
writer.options = { ...inspect.defaultOptions, showProxy: true };

let resourceCount = 0;
function resourceName() {
  return `REPL${++resourceCount}`;
}

// Whether the source ends too early rather than wrongly.
function isRecoverable(error, code) {
  if (error?.name !== 'SyntaxError') return false;
  // It may be an object that begins.
  if (/^\s*\{/.test(code)) {
    try {
      new vm.Script(`(${code}`, { filename: 'repl' });
    } catch (e) {
      if (isRecoverable(e, `(${code}`)) return true;
    }
  }
  const { message } = error;
  if (message === 'Unexpected end of input' || message === 'Unterminated template literal') return true;
  if (message !== 'Invalid or unexpected token') return false;
  // A comment without its end, or a string that goes on in the next line.
  return require('internal/repl/scan').isOpen(code);
}

function REPLServer(prompt, stream, eval_, useGlobal, ignoreUndefined, replMode) {
  if (!(this instanceof REPLServer)) return new REPLServer(prompt, stream, eval_, useGlobal, ignoreUndefined, replMode);
  let options;
  if (prompt !== null && typeof prompt === 'object') {
    options = { ...prompt };
    stream = options.stream || options.socket;
    eval_ = options.eval;
    ({ useGlobal, ignoreUndefined, prompt, replMode } = options);
  } else {
    options = {};
  }
  if (!options.input && !options.output) {
    stream ||= process;
    options.input = stream.stdin || stream;
    options.output = stream.stdout || stream;
  }
  if (options.terminal === undefined) options.terminal = options.output.isTTY;
  options.terminal = Boolean(options.terminal);
  if (options.terminal && options.useColors === undefined) {
    options.useColors = require('internal/util/colors').shouldColorize(options.output);
  }

  this.allowBlockingCompletions = Boolean(options.allowBlockingCompletions);
  this.useColors = Boolean(options.useColors);
  this._isStandalone = Boolean(options[kStandalone]);
  this._domain = options.domain || domain.create();
  this.useGlobal = Boolean(useGlobal);
  this.ignoreUndefined = Boolean(ignoreUndefined);
  this.replMode = replMode || REPL_MODE_SLOPPY;
  this.underscoreAssigned = false;
  this.last = undefined;
  this.underscoreErrAssigned = false;
  this.lastError = undefined;
  this.breakEvalOnSigint = Boolean(options.breakEvalOnSigint);
  this.editorMode = false;
  this[kLastCommandErrored] = false;
  if (this.breakEvalOnSigint && eval_) throw new ERR_INVALID_REPL_EVAL_CONFIG();
  if (options[kStandalone]) module.exports.repl = this;
  else addNewListenerCheck(this._domain);

  this.eval = this._domain.bind(eval_ || ((code, context, file, cb) => evaluate(this, code, context, file, cb)));
  this._domain.on('error', (error) => printError(this, error));
  this[kBuffered] = '';
  this.state = { pausedBuffer: [], paused: false, sawSIGINT: false, sawCtrlD: false };

  const self = this;
  function completer(text, callback) {
    self.complete(text, self.editorMode ? self.completeOnEditorMode(callback) : callback);
  }
  Interface.call(this, {
    input: options.input,
    output: options.output,
    completer: options.completer || completer,
    terminal: options.terminal,
    historySize: options.historySize,
    prompt,
  });
  this.resetContext();
  this.commands = { __proto__: null };
  require('internal/repl/commands').define(this, { kBuffered, kLoading });
  this.writer = options.writer || module.exports.writer;
  if (this.writer === writer) {
    writer.options.colors = this.useColors;
    if (options[kStandalone]) {
      defineProperty(inspect, 'replDefaults', {
        __proto__: null,
        configurable: true,
        get: () => writer.options,
        set(value) {
          validateObject(value, 'options');
          assign(writer.options, value);
        },
      });
    }
  }
  this.on('close', () => {
    if (this.state.paused) this.state.pausedBuffer.push(['close']);
    else this.emit('exit');
  });
  this.on('SIGINT', onSigint);
  this.on('line', onLine);
  this.on('SIGCONT', () => {
    if (this.editorMode) {
      this.output.write(`${this._initialPrompt}.editor\n// Entering editor mode (Ctrl+D to finish, Ctrl+C to cancel)\n`);
      this.output.write(`${this[kBuffered]}\n`);
      this.prompt(true);
    } else {
      this.displayPrompt(true);
    }
  });
  if (this.terminal) wrapTtyWrite(this);
  this.displayPrompt();
}
setPrototypeOf(REPLServer.prototype, Interface.prototype);
setPrototypeOf(REPLServer, Interface);

// --- input ------------------------------------------------------------------------

function wrapTtyWrite(repl) {
  const ttyWrite = repl[kTtyWrite].bind(repl);
  const { state } = repl;
  repl[kTtyWrite] = (d, key) => {
    key ||= {};
    if (state.paused && !(repl.breakEvalOnSigint && key.ctrl && key.name === 'c')) {
      state.pausedBuffer.push(['key', [d, key], repl.isCompletionEnabled]);
      return;
    }
    if (!repl.editorMode || !repl.terminal) {
      // The prompt should not stay in the line of what comes after.
      if (key.ctrl && key.name === 'd' && repl.cursor === 0 && repl.line.length === 0) repl.clearLine();
      ttyWrite(d, key);
      return;
    }
    if (key.ctrl && !key.shift) {
      if (key.name === 'd') {
        turnOffEditorMode(repl);
        state.sawCtrlD = true;
        ttyWrite(d, { name: 'return' });
      } else if (key.name !== 'n' && key.name !== 'p') {
        ttyWrite(d, key);
      }
    } else if (key.name === 'tab') {
      repl._previousKey = null;
      ttyWrite(d, key);
    } else if (key.name !== 'up' && key.name !== 'down') {
      ttyWrite(d, key);
    }
  };
}

function turnOffEditorMode(repl) {
  repl.editorMode = false;
  repl.setPrompt(repl._initialPrompt);
}

function onSigint() {
  const { state } = this;
  if (state.interrupt) {
    state.interrupt();
    return;
  }
  const empty = this.line.length === 0;
  this.clearLine();
  turnOffEditorMode(this);
  if (!this[kBuffered] && empty) {
    if (state.sawSIGINT) {
      this.close();
      state.sawSIGINT = false;
      return;
    }
    this.output.write('(To exit, press Ctrl+C again or Ctrl+D or type .exit)\n');
    state.sawSIGINT = true;
  } else {
    state.sawSIGINT = false;
  }
  this.clearBufferedCommand();
  this.lines.level = [];
  this.displayPrompt();
}

function runKeyword(repl, keyword, rest) {
  const command = repl.commands[keyword];
  if (!command) return false;
  command.action.call(repl, rest);
  return true;
}

function onLine(cmd) {
  cmd ||= '';
  const { state } = this;
  state.sawSIGINT = false;
  if (this.editorMode) {
    this[kBuffered] += `${cmd}\n`;
    // The next line begins below this one.
    const matches = this[kSawKeyPress] && !this[kLoading] ? /^\s+/.exec(cmd) : null;
    if (matches) {
      const [prefix] = matches;
      this.write(prefix);
      this.line = prefix;
      this.cursor = prefix.length;
    }
    remember(this, cmd);
    return;
  }
  const trimmed = cmd.trim();
  if (trimmed && trimmed[0] === '.' && trimmed[1] !== '.' && Number.isNaN(Number.parseFloat(trimmed))) {
    const matches = /^\.([^\s]+)\s*(.*)$/.exec(trimmed);
    if (runKeyword(this, matches?.[1], matches?.[2])) return;
    if (!this[kBuffered]) {
      this.output.write('Invalid REPL keyword\n');
      finishLine(this, cmd, null, undefined, false);
      return;
    }
  }
  const self = this;
  this.eval(`${this[kBuffered] + cmd}\n`, this.context, resourceName(), function finish(error, result) {
    finishLine(self, cmd, error, result, arguments.length === 2);
  });
}

function finishLine(repl, cmd, error, result, hasResult) {
  const { state } = repl;
  remember(repl, cmd);
  if (error && !repl[kBuffered] && cmd.trim().startsWith('npm ') && !(error instanceof Recoverable)) {
    repl.output.write('npm should be run outside of the Node.js REPL, in your normal shell.\n(Press Ctrl+D to exit.)\n');
    repl.displayPrompt();
    return;
  }
  if (error instanceof Recoverable && !state.sawCtrlD) {
    // In a line of its own it cannot be read, with more it may.
    repl[kBuffered] += `${cmd}\n`;
    repl.displayPrompt();
    return;
  }
  if (error) {
    repl._domain.emit('error', error.err || error);
    repl[kLastCommandErrored] = true;
  } else {
    repl[kLastCommandErrored] = false;
  }
  repl.clearBufferedCommand();
  state.sawCtrlD = false;
  if (!error && hasResult && (!repl.ignoreUndefined || result !== undefined)) {
    if (!repl.underscoreAssigned) repl.last = result;
    repl.output.write(`${repl.writer(result)}\n`);
  }
  if (!repl.closed && !error) repl.displayPrompt();
}

// Lines for .save, indented as far as brackets are open.
function remember(repl, cmd) {
  repl.lines ||= [];
  repl.lines.level ||= [];
  const { lines } = repl;
  if (!cmd) {
    lines.push('');
    lines.level = [];
    return;
  }
  lines.push('  '.repeat(lines.level.length ? lines.level.length - 1 : 0) + cmd);
  let depth = (cmd.match(/[{(]/g)?.length ?? 0) - (cmd.match(/[})]/g)?.length ?? 0);
  if (depth > 0) {
    lines.level.push({ line: lines.length - 1, depth });
    return;
  }
  while (depth < 0) {
    const current = lines.level.pop();
    if (!current) return;
    const rest = current.depth + depth;
    if (rest > 0) {
      current.depth = rest;
      lines.level.push(current);
      return;
    }
    depth = rest;
  }
}

// --- evaluation -------------------------------------------------------------------

function evaluate(repl, code, context, file, callback) {
  const input = code;
  let wrapped = false;
  let awaits = false;
  let error = null;
  let script;
  // An object rather than a block.
  const object = /^\s*\{/.test(code) && !/;\s*$/.test(code) ? `(${code.trim()})\n` : undefined;
  if (object !== undefined && module.exports.isValidSyntax(`_=${code}`)) {
    code = object;
    wrapped = true;
  }
  if (code.includes('await') && require('internal/options').getOptionValue('--experimental-repl-await') !== false) {
    const { processTopLevelAwait } = require('internal/repl/await');
    const made = (object === undefined ? null : processTopLevelAwait(object)) ?? processTopLevelAwait(code);
    if (made !== null) {
      code = made;
      wrapped = true;
      awaits = true;
    }
  }
  if (code === '\n') {
    callback(null);
    return;
  }
  let firstError;
  for (;;) {
    try {
      let source = code;
      // "void 0" keeps 'use strict' from being the result.
      if (repl.replMode === REPL_MODE_STRICT && !/^\s*$/.test(code)) source = `'use strict'; void 0; ${code}`;
      script = new vm.Script(source, { filename: file, importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER });
    } catch (e) {
      if (wrapped) {
        wrapped = false;
        awaits = false;
        firstError = e;
        code = input;
        continue;
      }
      const found = firstError || e;
      error = isRecoverable(found, code) || isRecoverable(e, code) ? new Recoverable(e) : e;
    }
    break;
  }
  let result;
  if (error === null) {
    const wasRaw = repl.breakEvalOnSigint && repl.input.isRaw;
    try {
      if (wasRaw) repl.input.setRawMode(false);
      const options = { displayErrors: false, breakOnSigint: false };
      result = repl.useGlobal ? script.runInThisContext(options) : script.runInContext(context, options);
    } catch (e) {
      error = e;
      withoutArrow(e);
      if (process.domain) {
        process.domain.emit('error', e);
        process.domain.exit();
        return;
      }
    } finally {
      if (wasRaw) repl.input.setRawMode(true);
    }
    if (awaits && error === null) {
      settle(repl, result, callback);
      return;
    }
  }
  if (error === null) callback(null, result);
  else callback(error, result);
}

// Waits for a promise; what is typed meanwhile is kept.
function settle(repl, promise, callback) {
  const { state } = repl;
  state.paused = true;
  let done = false;
  const finish = (error, ...values) => {
    if (done) return;
    done = true;
    state.interrupt = undefined;
    if (error && process.domain) {
      process.domain.emit('error', error);
      process.domain.exit();
    } else {
      callback(error, ...values);
    }
    resume(repl);
  };
  if (repl.breakEvalOnSigint) {
    state.interrupt = () => {
      const { codes: { ERR_SCRIPT_EXECUTION_INTERRUPTED } } = require('internal/errors');
      // Its position says nothing.
      const { stackTraceLimit } = Error;
      Error.stackTraceLimit = 0;
      const error = new ERR_SCRIPT_EXECUTION_INTERRUPTED();
      Error.stackTraceLimit = stackTraceLimit;
      finish(error);
    };
  }
  promise.then((result) => finish(null, result?.value), (error) => finish(error ?? { err: error }));
}

function resume(repl) {
  const { state } = repl;
  if (!state.paused) return;
  state.paused = false;
  let entry;
  const wasEnabled = repl.isCompletionEnabled;
  while ((entry = state.pausedBuffer.shift()) !== undefined) {
    const [type, payload, isCompletionEnabled] = entry;
    if (type === 'key') {
      repl.isCompletionEnabled = isCompletionEnabled;
      repl[kTtyWrite](payload[0], payload[1]);
    } else if (type === 'close') {
      repl.emit('exit');
    }
    if (state.paused) break;
  }
  repl.isCompletionEnabled = wasEnabled;
}

// --- errors -----------------------------------------------------------------------

function isRealmError(value) {
  return isError(value) || Object.prototype.toString.call(value) === '[object Error]';
}

function printError(repl, error) {
  let text = '';
  if (typeof error === 'object' && error !== null) {
    if (error.domainThrown) {
      delete error.domain;
      delete error.domainEmitter;
      delete error.domainThrown;
    }
    if (isRealmError(error)) {
      if (typeof error.stack === 'string') cleanStack(repl, error);
      text = repl.writer(error);
      if (text[0] === '[' && text[text.length - 1] === ']') text = text.slice(1, -1);
    }
  }
  if (!repl.underscoreErrAssigned) repl.lastError = error;
  if (repl._isStandalone && process.listenerCount('uncaughtException') !== 0) {
    process.nextTick(() => {
      process.emit('uncaughtException', error);
      afterError(repl);
    });
    return;
  }
  if (text === '') text = repl.writer(error);
  const lines = text.split(/(?<=\n)/);
  let matched = false;
  text = '';
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!matched && /^\[?([A-Z][a-z0-9_]*)*Error/.test(line)) {
      text += writer.options.breakLength >= line.length ? `Uncaught ${line}` : `Uncaught:\n${line}`;
      matched = true;
    } else {
      text += line;
    }
  }
  if (!matched) text = `Uncaught${lines.length === 1 ? ' ' : ':\n'}${text}`;
  repl.output.write(text.endsWith('\n') ? text : `${text}\n`);
  afterError(repl);
}

function afterError(repl) {
  repl.clearBufferedCommand();
  repl.lines.level = [];
  if (!repl.closed) repl.displayPrompt();
}

// Takes away the source line in front of a stack.
function withoutArrow(error) {
  if (typeof error?.stack !== 'string') return;
  const stack = error.stack.replace(/^REPL\d+:\d+\r?\n[^]*?\n\s*\^+\r?\n\r?\n/, '');
  if (stack === error.stack) return;
  try {
    error.stack = stack;
  } catch {
    // Frozen.
  }
}

// Frames of the REPL itself say nothing about the program.
function cleanStack(repl, error) {
  let { stack } = error;
  if (error.name === 'SyntaxError') {
    stack = stack.replace(/^REPL\d+:\d+\r?\n/, '').replace(/^\s+at\s.*\n?/gm, '');
    if (error.message.includes('Cannot use import statement') || /^import\s/.test(repl.lines.at(-1) ?? '')) {
      const advice = 'Cannot use import statement inside the Node.js REPL, alternatively use dynamic import: ' +
        require('internal/repl/scan').toDynamicImport(repl.lines.at(-1) ?? '');
      stack = stack.replace(/SyntaxError: .*/, `SyntaxError: ${advice}`);
      error.message = advice;
    }
  } else {
    const lines = stack.split('\n');
    // The line itself is no place in the program, what is below it even less.
    const own = lines.findLastIndex((line) => /^\s+at REPL\d+:\d+:\d+$/.test(line));
    if (own !== -1 && own < lines.length - 1) lines.length = own;
    stack = lines.join('\n');
    if (repl.replMode === REPL_MODE_STRICT) stack = stack.replace(/(\s+at\s+REPL\d+:)(\d+)/, (_, head, line) => head + line);
  }
  try {
    error.stack = stack;
  } catch {
    // Frozen.
  }
}

let checksListeners = false;
// A program's own REPL catches what it evaluates by its domain.
function addNewListenerCheck(ofRepl) {
  domainSet.add(ofRepl);
  if (checksListeners) return;
  checksListeners = true;
  process.prependListener('newListener', (event, listener) => {
    if (event === 'uncaughtException' && process.domain && listener.name !== 'domainUncaughtExceptionClear' &&
        domainSet.has(process.domain)) {
      throw new ERR_INVALID_REPL_INPUT('Listeners for `uncaughtException` cannot be used in the REPL');
    }
  });
}
const domainSet = new WeakSet();

// --- the rest ---------------------------------------------------------------------

const methods = {
  setupHistory(historyFile, cb) {
    require('internal/repl/history').setupHistory(this, historyFile, cb);
  },

  clearBufferedCommand() {
    this[kBuffered] = '';
  },

  close() {
    if (this.terminal && this.historyManager?.isFlushing && !this._closingOnFlush) {
      this._closingOnFlush = true;
      this.once('flushHistory', () => Interface.prototype.close.call(this));
      return;
    }
    process.nextTick(() => Interface.prototype.close.call(this));
  },

  createContext() {
    let context;
    if (this.useGlobal) {
      context = globalThis;
    } else {
      context = vm.createContext();
      const names = getOwnPropertyNames(globalThis);
      for (let i = 0; i < names.length; i++) {
        if (names[i] === 'console' || GLOBAL_BUILTINS.has(names[i])) continue;
        defineProperty(context, names[i], { __proto__: null, ...getOwnPropertyDescriptor(globalThis, names[i]) });
      }
      context.global = context;
      defineProperty(context, 'console', {
        __proto__: null, configurable: true, writable: true, value: new Console(this.output),
      });
    }
    const replModule = new CJSModule('<repl>');
    replModule.paths = CJSModule._nodeModulePaths(process.cwd()).concat(CJSModule.globalPaths);
    const replRequire = require('internal/modules/cjs/loader').makeRequireFunction(replModule);
    defineProperty(context, 'module', { __proto__: null, configurable: true, writable: true, value: replModule });
    defineProperty(context, 'require', { __proto__: null, configurable: true, writable: true, value: replRequire });
    addLibraries(context);
    return context;
  },

  resetContext() {
    this.context = this.createContext();
    this.underscoreAssigned = false;
    this.underscoreErrAssigned = false;
    this.lines = [];
    this.lines.level = [];
    const underscore = (name, value, assigned) => {
      defineProperty(this.context, name, {
        __proto__: null,
        configurable: true,
        get: () => this[value],
        set: (given) => {
          this[value] = given;
          if (this[assigned]) return;
          this[assigned] = true;
          this.output.write(`Expression assignment to ${name} now disabled.\n`);
        },
      });
    };
    underscore('_', 'last', 'underscoreAssigned');
    underscore('_error', 'lastError', 'underscoreErrAssigned');
    this.emit('reset', this.context);
  },

  displayPrompt(preserveCursor) {
    const prompt = this[kBuffered].length ? '... ' : this._initialPrompt;
    Interface.prototype.setPrompt.call(this, prompt);
    this.prompt(preserveCursor);
  },

  setPrompt(prompt) {
    this._initialPrompt = prompt;
    Interface.prototype.setPrompt.call(this, prompt);
  },

  complete(...args) {
    const [line, callback] = args;
    require('internal/repl/complete').complete(this, line, callback);
  },

  completeOnEditorMode(callback) {
    return (error, results) => {
      if (error) return callback(error);
      const [completions, completeOn = ''] = results;
      let result = completions.filter(Boolean);
      if (completeOn && result.length !== 0) {
        let prefix = result[0];
        for (let i = 1; i < result.length; i++) {
          while (!result[i].startsWith(prefix)) prefix = prefix.slice(0, -1);
        }
        result = [prefix];
      }
      callback(null, [result, completeOn]);
    };
  },

  defineCommand(keyword, cmd) {
    if (typeof cmd === 'function') cmd = { action: cmd };
    else validateFunction(cmd.action, 'cmd.action');
    this.commands[keyword] = cmd;
  },
};
[['inputStream', 'input'], ['outputStream', 'output']].forEach(([name, key]) => {
  const { isPendingDeprecation } = require('internal/util');
  const descriptor = {
    __proto__: null,
    configurable: false,
    enumerable: true,
    get() { return this[key]; },
    set(value) { this[key] = value; },
  };
  if (isPendingDeprecation()) {
    const { deprecate } = require('internal/util');
    const text = 'repl.inputStream and repl.outputStream are deprecated. Use repl.input and repl.output instead';
    descriptor.get = deprecate(descriptor.get, text, 'DEP0141');
    descriptor.set = deprecate(descriptor.set, text, 'DEP0141');
  }
  defineProperty(REPLServer.prototype, name, descriptor);
});

for (const name of Object.keys(methods)) {
  defineProperty(REPLServer.prototype, name, {
    __proto__: null, configurable: true, enumerable: true, value: methods[name], writable: true,
  });
}

// Builtin modules under their names, loaded when touched.
function addLibraries(object) {
  for (let i = 0; i < LIBS.length; i++) {
    const name = LIBS[i];
    if (name === 'console' || name.includes('/') || name.includes(':')) continue;
    const set = (value) => {
      delete object[name];
      object[name] = value;
    };
    defineProperty(object, name, {
      __proto__: null,
      configurable: true,
      enumerable: false,
      get: () => {
        const lib = require(name);
        delete object[name];
        defineProperty(object, name, { __proto__: null, configurable: true, enumerable: false, get: () => lib, set });
        return lib;
      },
      set,
    });
  }
}

function start(prompt, source, eval_, useGlobal, ignoreUndefined, replMode) {
  return new REPLServer(prompt, source, eval_, useGlobal, ignoreUndefined, replMode);
}

module.exports = {
  start,
  writer,
  REPLServer,
  REPL_MODE_SLOPPY,
  REPL_MODE_STRICT,
  Recoverable,
  isValidSyntax(code) {
    try {
      new vm.Script(code, { filename: 'repl' });
      return true;
    } catch {
      return false;
    }
  },
};
defineProperty(module.exports, 'builtinModules', {
  __proto__: null, configurable: true, enumerable: true, get: () => LIBS, set(value) { validateLibs(value); },
});
defineProperty(module.exports, '_builtinLibs', {
  __proto__: null, configurable: true, enumerable: true, get: () => LIBS, set(value) { validateLibs(value); },
});

function validateLibs(value) {
  if (!Array.isArray(value)) throw new ERR_INVALID_ARG_VALUE('builtinModules', value);
  LIBS.splice(0, LIBS.length, ...value);
}

defineProperty(module.exports, 'kStandaloneREPL', { __proto__: null, configurable: true, value: kStandalone });
