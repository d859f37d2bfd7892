'use strict';
// The other ways to start a program: source text from the command line or from
// standard input, and --check.

const { Module, makeRequireFunction } = require('internal/modules/cjs/loader');
const { preload } = require('internal/bootstrap/main');
const { getOptionValue } = require('internal/options');

// A removed working directory keeps no text from running.
function currentDirectory(path) {
  try {
    return process.cwd();
  } catch {
    return path.dirname(process.execPath);
  }
}

// Runs `source` as a script of the global scope with `require`, `module` and the
// builtin modules in sight, as `node -e` does.
function evalScript(name, source, print) {
  let inputType = getOptionValue('--input-type') ?? getOptionValue('--experimental-default-type');
  if (inputType?.endsWith('-typescript')) {
    source = require('internal/modules/typescript').stripText(source, name);
    inputType = inputType.slice(0, -'-typescript'.length);
  }
  if (inputType === 'module') {
    evalModule(source, print);
    return;
  }
  if (getOptionValue('--import')?.length || getOptionValue('--experimental-loader')?.length) {
    require('internal/modules/esm/loader').runEntryPoint(() => evalCommonJs(name, source, print, inputType));
    return;
  }
  evalCommonJs(name, source, print, inputType);
}

function evalModule(source, print) {
  if (print) {
    const { codes: { ERR_EVAL_ESM_CANNOT_PRINT } } = require('internal/errors');
    throw new ERR_EVAL_ESM_CANNOT_PRINT();
  }
  require('internal/modules/esm/loader').evalModule(source);
}

function evalCommonJs(name, source, print, inputType) {
  const path = require('path');
  const cwd = currentDirectory(path);
  const file = path.join(cwd, name);
  const module = new Module(name);
  module.filename = file;
  module.paths = Module._nodeModulePaths(cwd);

  globalThis.__filename = name;
  globalThis.__dirname = '.';
  globalThis.exports = module.exports;
  globalThis.module = module;
  globalThis.require = makeRequireFunction(module);
  const hidden = { __proto__: null, enumerable: false, configurable: true, writable: true };
  for (const key of ['__filename', '__dirname', 'exports', 'module', 'require']) {
    Object.defineProperty(globalThis, key, { ...hidden, value: globalThis[key] });
  }
  exposeBuiltins();

  const { runInThisContext } = require('vm');
  const { USE_MAIN_CONTEXT_DEFAULT_LOADER } = require('vm').constants;
  const options = {
    filename: name, displayErrors: true, importModuleDynamically: USE_MAIN_CONTEXT_DEFAULT_LOADER,
  };
  let result;
  try {
    result = runInThisContext(source, options);
  } catch (error) {
    // What no script can be may still be a module, or have types.
    if (error?.name !== 'SyntaxError' || inputType) throw error;
    if (!print && getOptionValue('--experimental-detect-module') !== false &&
        internalBinding('esm').isModuleOnly(source)) {
      evalModule(source, print);
      return;
    }
    if (!getOptionValue('--experimental-strip-types') || isScript(source)) throw error;
    const { detect, stripOrExplain } = require('internal/modules/typescript');
    const stripped = stripOrExplain(source, name, error);
    if (!print && detect(stripped) === 'module') {
      evalModule(stripped, print);
      return;
    }
    result = runInThisContext(stripped, options);
  }
  if (print) require('console').log(result);
}

// Whether the text parses: its error came while it ran.
function isScript(source) {
  const { Script } = require('vm');
  try {
    return new Script(source) !== undefined;
  } catch {
    return false;
  }
}

// Every builtin module is a lazy global in eval'd programs.
function exposeBuiltins() {
  const { publicIds, exists } = internalBinding('builtins');
  for (const id of publicIds) {
    if (id.includes('/') || id.startsWith('_') || id in globalThis || !exists(id)) continue;
    const settle = (value) => {
      Object.defineProperty(globalThis, id, {
        __proto__: null, value, writable: true, enumerable: false, configurable: true,
      });
    };
    Object.defineProperty(globalThis, id, {
      __proto__: null,
      get() {
        const value = require(id);
        settle(value);
        return value;
      },
      set: settle,
      enumerable: false,
      configurable: true,
    });
  }
}

function runEval(source, print) {
  // fork() takes it out of the arguments children inherit.
  Object.defineProperty(process, '_eval', {
    __proto__: null, configurable: true, enumerable: true, value: source, writable: false,
  });
  preload();
  if (getOptionValue('--interactive')) {
    require('internal/repl/standalone').run(source, print, evalScript);
    return;
  }
  evalScript('[eval]', source, print);
}

function runStdin(print) {
  if (getOptionValue('--test')) {
    preload();
    const main = () => require('internal/test_runner/run').main(process.argv.slice(1));
    // Elsewhere each file's process imports them.
    if (getOptionValue('--import')?.length && getOptionValue('--test-isolation') === 'none') {
      require('internal/modules/esm/loader').runEntryPoint(main);
    } else {
      main();
    }
    return;
  }
  // Somebody sits there, or wants to.
  if (getOptionValue('--interactive') || (!print && require('tty').isatty(0))) {
    preload();
    require('internal/repl/standalone').run();
    return;
  }
  const source = require('fs').readFileSync(0, 'utf8');
  process.argv.splice(1, 0, '-');
  preload();
  evalScript('[stdin]', source, print);
}

function checkFile(file) {
  const path = require('path').resolve(file);
  preload();
  const filename = Module._findPath(path);
  if (filename === false) {
    const error = new Error(`Cannot find module '${path}'`);
    error.code = 'MODULE_NOT_FOUND';
    throw error;
  }
  let source = internalBinding('modules').readSource(filename);
  if (internalBinding('modules').isTypeScript(filename)) {
    source = require('internal/modules/typescript').stripModule(source, filename);
  }
  if (internalBinding('modules').format(filename) === 'module') {
    internalBinding('module_wrap').parse(source, internalBinding('esm').pathToUrl(filename));
    return;
  }
  try {
    internalBinding('modules').compile(source, filename);
  } catch (error) {
    if (error?.name !== 'SyntaxError' || !internalBinding('esm').isModuleOnly(source)) throw error;
  }
}

module.exports = { checkFile, evalScript, runEval, runStdin };
