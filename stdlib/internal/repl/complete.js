'use strict';

// Completion: what a line could go on with.

const vm = require('vm');
const fs = require('fs');
const path = require('path');
const CJSModule = require('module');

const { getOwnPropertyNames, getPrototypeOf } = Object;

const LEGACY = new Set(['__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__']);
const KEYWORDS = [
  'async', 'await', 'break', 'case', 'catch', 'const', 'continue', 'debugger', 'default', 'delete', 'do', 'else',
  'export', 'false', 'finally', 'for', 'if', 'import', 'in', 'instanceof', 'let', 'new', 'null', 'return', 'switch',
  'this', 'throw', 'true', 'try', 'typeof', 'var', 'void', 'while', 'with', 'yield',
];
const REQUIRE = /\brequire\s*\(\s*['"`](([\w@./:-]+\/)?(?:[\w@./:-]*))(?![^'"`])$/;
const IMPORT = /\bimport\s*\(\s*['"`](([\w@./:-]+\/)?(?:[\w@./:-]*))(?![^'"`])$/;
const FS_CALL = /fs(?:\.promises)?\.\s*[a-z][a-zA-Z]+\(\s*["'](.*)/;
const EXPRESSION = /(?:[\w$'"`[{(](?:(?:\w|\$|['"`\]})])|\[["'`\w$. ]+\])*\??\.)*[a-zA-Z_$](?:\w|\$)*\??\.?$/;

function isIdentifier(name) {
  return typeof name === 'string' && /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u.test(name);
}

// Names of an object that can follow a dot.
function ownNames(object) {
  if (object === null || (typeof object !== 'object' && typeof object !== 'function')) return [];
  return getOwnPropertyNames(object).filter((name) => isIdentifier(name) && !LEGACY.has(name));
}

function groupsOf(object) {
  const groups = [];
  let current = object;
  if (current === null || current === undefined) return groups;
  if (typeof current !== 'object' && typeof current !== 'function') {
    // A string's own names are its letters.
    if (typeof current === 'string') groups.push(['length']);
    current = getPrototypeOf(Object(current));
  }
  for (let depth = 0; current !== null && depth < 6; depth++) {
    groups.push(ownNames(current));
    current = getPrototypeOf(current);
  }
  return groups;
}

function evaluates(repl, source) {
  try {
    const options = { displayErrors: false };
    const script = new vm.Script(source, { filename: 'complete' });
    return { value: repl.useGlobal ? script.runInThisContext(options) : script.runInContext(repl.context, options) };
  } catch {
    return undefined;
  }
}

function finish(groups, completeOn, filter, callback) {
  const wanted = (filter ?? '').toLowerCase();
  const kept = [];
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i].filter((name) => name.toLowerCase().startsWith(wanted));
    if (group.length) kept.push(group);
  }
  const completions = [];
  const seen = new Set(['']);
  for (let i = 0; i < kept.length; i++) {
    kept[i].sort((a, b) => (b > a ? 1 : -1));
    const before = seen.size;
    for (let j = 0; j < kept[i].length; j++) {
      if (seen.has(kept[i][j])) continue;
      completions.unshift(kept[i][j]);
      seen.add(kept[i][j]);
    }
    // An empty one between groups.
    if (seen.size !== before) completions.unshift('');
  }
  if (completions[0] === '') completions.shift();
  callback(null, [completions, completeOn]);
}

function complete(repl, line, callback) {
  line = line.trimStart();
  let match;
  if ((match = /^\s*\.((?:\w|\$)*)$/.exec(line)) !== null) {
    // With a dot before nothing known it may still be a number.
    finish([Object.keys(repl.commands)], match[1], match[1], callback);
    return;
  }
  if ((match = REQUIRE.exec(line)) !== null) {
    completeModule(repl, match, callback, false);
    return;
  }
  if ((match = IMPORT.exec(line)) !== null) {
    completeModule(repl, match, callback, true);
    return;
  }
  if ((match = FS_CALL.exec(line)) !== null && repl.allowBlockingCompletions) {
    completePath(match[1], callback);
    return;
  }
  match = EXPRESSION.exec(line);
  if (line.length !== 0 && match === null) {
    finish([], line, line, callback);
    return;
  }
  completeExpression(repl, match === null ? '' : match[0], callback);
}

function completeExpression(repl, text, callback) {
  let filter = '';
  let expr = '';
  let chaining = '.';
  if (text !== '') {
    if (text.endsWith('.')) {
      expr = text.slice(0, -1);
    } else {
      const bits = text.split('.');
      filter = bits.pop();
      expr = bits.join('.');
    }
    if (expr.endsWith('?')) {
      expr = expr.slice(0, -1);
      chaining = '?.';
    }
  }
  if (expr === '') {
    const groups = [lexicalNames(repl)];
    let { context } = repl;
    context = repl.useGlobal ? globalThis : context;
    for (let depth = 0; context !== null && depth < 6; depth++) {
      groups.push(ownNames(context));
      context = getPrototypeOf(context);
    }
    if (!repl.useGlobal) groups.push(evaluates(repl, 'Object.getOwnPropertyNames(globalThis)')?.value.filter(isIdentifier) ?? []);
    if (filter !== '') groups.push(KEYWORDS);
    finish(groups, filter, filter, callback);
    return;
  }
  // Nothing that runs code of the program.
  if (/[(=]|\+\+|--/.test(expr) || runsGetter(repl, expr)) {
    finish([], text, filter, callback);
    return;
  }
  const found = evaluates(repl, `(${expr})`);
  if (found === undefined) {
    finish([], text, filter, callback);
    return;
  }
  const prefix = expr + chaining;
  const groups = groupsOf(found.value).map((group) => group.map((name) => prefix + name));
  finish(groups, prefix + filter, prefix + filter, callback);
}

// Whether a part of `a.b.c` is an accessor of the program or a proxy.
function runsGetter(repl, expr) {
  const bits = expr.split(/\??\./);
  let object = evaluates(repl, bits[0])?.value;
  const { isProxy } = require('util').types;
  if (isProxy(object)) return true;
  for (let i = 1; i < bits.length; i++) {
    if (object === null || (typeof object !== 'object' && typeof object !== 'function')) return false;
    if (!isIdentifier(bits[i])) return false;
    let holder = object;
    let descriptor;
    while (holder !== null && descriptor === undefined) {
      descriptor = Object.getOwnPropertyDescriptor(holder, bits[i]);
      holder = getPrototypeOf(holder);
    }
    if (descriptor?.get !== undefined) {
      const isLibrary = i === 0 || object === repl.context;
      if (!isLibrary) return true;
      object = object[bits[i]];
    } else {
      object = descriptor?.value;
    }
    if (isProxy(object)) return true;
  }
  return false;
}

// Names declared with let, const and class in earlier lines.
function lexicalNames(repl) {
  const names = [];
  for (let i = 0; i < repl.lines.length; i++) {
    for (const match of repl.lines[i].matchAll(/(?:^|[;{]\s*)\s*(?:let|const|class)\s+([\w$]+)/g)) names.push(match[1]);
  }
  return [...new Set(names)].filter((name) => evaluates(repl, `void ${name}`) !== undefined);
}

function completeModule(repl, match, callback, isImport) {
  const [, completeOn, sub = ''] = match;
  const extensions = isImport ? ['.js', '.json', '.node', '.cjs', '.mjs'] : Object.keys(CJSModule._extensions);
  const indexes = extensions.map((extension) => `index${extension}`);
  indexes.push('package.json', 'index');
  let group = [];
  let paths = [];
  if (completeOn === '.') group = ['./', '../'];
  else if (completeOn === '..') group = ['../'];
  else if (/^\.\.?\//.test(completeOn)) paths = [process.cwd()];
  else paths = [...(repl.context.module?.paths ?? []), ...CJSModule.globalPaths];
  for (let i = 0; i < paths.length; i++) {
    const dir = path.resolve(paths[i], sub);
    const entries = list(dir);
    for (let j = 0; j < entries.length; j++) {
      const entry = entries[j];
      const extension = path.extname(entry.name);
      const base = entry.name.slice(0, entry.name.length - extension.length);
      if (/^-\d+\.\d+/.test(base) || entry.name === '.npm') continue;
      if (!isDirectory(entry, dir)) {
        if (isImport) {
          if (extensions.includes(extension)) group.push(sub + entry.name);
        } else if (extensions.includes(extension) && (!sub || base !== 'index')) {
          group.push(sub + base);
        }
        continue;
      }
      group.push(`${sub}${entry.name}/`);
      if (list(path.resolve(dir, entry.name)).some((inner) => indexes.includes(inner.name))) group.push(`${sub}${entry.name}`);
    }
  }
  const groups = group.length ? [group] : [];
  if (!sub) {
    const known = CJSModule.builtinModules.filter((id) => !id.startsWith('_') && !id.startsWith('node:'));
    groups.push(require('repl').builtinModules.slice(), known.map((id) => `node:${id}`));
  }
  finish(groups, completeOn, completeOn, callback);
}

function isDirectory(entry, dir) {
  if (entry.isDirectory()) return true;
  return entry.isSymbolicLink() && fs.statSync(path.resolve(dir, entry.name), { throwIfNoEntry: false })?.isDirectory();
}

function list(dir) {
  try {
    return fs.readdirSync(dir, { withFileTypes: true });
  } catch {
    return [];
  }
}

function completePath(text, callback) {
  let base = '';
  let dir = text;
  let names = list(path.resolve(text));
  if (names.length === 0 || !text.endsWith('/')) {
    base = path.basename(text);
    dir = path.dirname(text);
    names = list(path.resolve(dir));
    if (text.endsWith('/')) base = '';
  }
  finish([names.map((entry) => entry.name)], base, base, callback);
}

module.exports = { complete };
