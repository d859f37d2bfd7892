'use strict';

// node:sqlite: the public classes, their options and the words of their refusals.
// Must not know: how SQL runs and values are converted (internalBinding('sqlite')).
// Errors are as natives of Node make them: their code is a property only.

const native = internalBinding('sqlite');
const { emitExperimentalWarning } = require('internal/util');
const { isUint8Array } = require('internal/util/types');
const { captureStackTrace } = Error;
const { isView } = ArrayBuffer;
const { create, defineProperty, keys, setPrototypeOf } = Object;
const { isInteger } = Number;

if (internalBinding('options').get('--experimental-sqlite') === false) {
  const { codes: { ERR_UNKNOWN_BUILTIN_MODULE } } = require('internal/errors');
  throw new ERR_UNKNOWN_BUILTIN_MODULE('node:sqlite');
}
emitExperimentalWarning('SQLite');

function fail(Class, code, message, from) {
  const error = new Class(message);
  error.code = code;
  captureStackTrace(error, from);
  return error;
}

const invalidState = (message, from) => fail(Error, 'ERR_INVALID_STATE', message, from);
const invalidType = (name, what, from) =>
  fail(TypeError, 'ERR_INVALID_ARG_TYPE', `The "${name}" argument must be ${what}.`, from);

function checkString(value, name, from) {
  if (typeof value !== 'string') throw invalidType(name, 'a string', from);
}

function checkFunction(value, name, from) {
  if (typeof value !== 'function') throw invalidType(name, 'a function', from);
}

function checkOptions(options, from) {
  if ((typeof options !== 'object' && typeof options !== 'function') || options === null) {
    throw invalidType('options', 'an object', from);
  }
}

// An option that is a boolean, or the default when it is not there.
function flag(options, name, standard, from) {
  const value = options[name];
  if (value === undefined) return standard;
  if (typeof value !== 'boolean') throw invalidType(`options.${name}`, 'a boolean', from);
  return value;
}

// What a database is opened as: a name, its bytes, or a file: URL.
function locationOf(path, from) {
  if (typeof path === 'string') {
    if (!path.includes('\0')) return path;
  } else if (isUint8Array(path)) {
    if (!path.includes(0)) return path;
  } else if (typeof path === 'object' && path !== null && typeof path.href === 'string') {
    const { href } = path;
    if (!href.startsWith('file:')) {
      throw fail(TypeError, 'ERR_INVALID_URL_SCHEME', 'The URL must be of scheme file:', from);
    }
    if (!href.includes('\0')) return href;
  }
  throw invalidType('path', 'a string, Uint8Array, or URL without null bytes', from);
}

// Instance to what is behind it. `handle` of a database is undefined while it is closed.
const states = new WeakMap();

function stateOf(object, Class, from) {
  const state = states.get(object);
  if (state === undefined || state.Class !== Class) {
    const error = new TypeError('Illegal invocation');
    captureStackTrace(error, from);
    throw error;
  }
  return state;
}

function openState(object, from) {
  const state = stateOf(object, DatabaseSync, from);
  if (state.handle === undefined) throw invalidState('database is not open', from);
  return state;
}

function open(state, from) {
  if (state.handle !== undefined) throw invalidState('database is already open', from);
  const handle = native.open(state.location, state.readOnly, state.foreignKeys, state.doubleQuotes, state.timeout);
  if (state.allowExtension && process.permission === undefined) native.enableLoadExtension(handle, true);
  state.handle = handle;
}

function getter(object, name, get) {
  defineProperty(object, name, { __proto__: null, get, set: undefined, enumerable: true, configurable: false });
}

// The public methods have no declared parameters, as natives of Node's have none.
function install(prototype, methods) {
  for (const name of keys(methods)) {
    defineProperty(prototype, name, {
      __proto__: null, value: methods[name], writable: true, enumerable: true, configurable: true,
    });
  }
}

// --- databases ------------------------------------------------------------------------

const kBigInts = 1;
const kArrays = 2;
const kBareNames = 4;
const kUnknownNames = 8;

function DatabaseSync() {
  if (new.target === undefined) {
    throw fail(TypeError, 'ERR_CONSTRUCT_CALL_REQUIRED', 'Cannot call constructor without `new`', DatabaseSync);
  }
  const { 0: path, 1: options = {} } = arguments;
  const location = locationOf(path, DatabaseSync);
  checkOptions(options, DatabaseSync);
  const isOn = (name, standard) => flag(options, name, standard, DatabaseSync);
  const opens = isOn('open', true);
  const state = {
    __proto__: null, Class: DatabaseSync, handle: undefined, location,
    readOnly: isOn('readOnly', false),
    foreignKeys: isOn('enableForeignKeyConstraints', true),
    doubleQuotes: isOn('enableDoubleQuotedStringLiterals', false),
    allowExtension: isOn('allowExtension', false),
    mayLoad: true, timeout: 0, flags: 0,
  };
  const { timeout } = options;
  if (timeout !== undefined) {
    if (!isInteger(timeout)) throw invalidType('options.timeout', 'an integer', DatabaseSync);
    state.timeout = timeout;
  }
  state.flags = (isOn('readBigInts', false) ? kBigInts : 0) | (isOn('returnArrays', false) ? kArrays : 0) |
    (isOn('allowBareNamedParameters', true) ? kBareNames : 0) |
    (isOn('allowUnknownNamedParameters', false) ? kUnknownNames : 0);
  state.mayLoad = state.allowExtension;
  states.set(this, state);
  getter(this, 'isOpen', () => state.handle !== undefined);
  getter(this, 'isTransaction', () => native.isTransaction(openState(this).handle));
  defineProperty(this, Symbol.for('sqlite-type'), {
    __proto__: null, value: 'node:sqlite', writable: false, enumerable: true, configurable: false,
  });
  if (opens) open(state, DatabaseSync);
}

install(DatabaseSync.prototype, {
  open() {
    open(stateOf(this, DatabaseSync, this.open), this.open);
  },
  close() {
    const state = openState(this, DatabaseSync.prototype.close);
    native.close(state.handle);
    state.handle = undefined;
  },
  prepare() {
    const { prepare } = DatabaseSync.prototype;
    const state = openState(this, prepare);
    checkString(arguments[0], 'sql', prepare);
    return makeStatement(native.prepare(state.handle, arguments[0]), state.flags);
  },
  exec() {
    const { exec } = DatabaseSync.prototype;
    const { handle } = openState(this, exec);
    checkString(arguments[0], 'sql', exec);
    native.exec(handle, arguments[0]);
  },
  function() {
    const { function: from } = DatabaseSync.prototype;
    const { handle } = openState(this, from);
    const { 0: name } = arguments;
    checkString(name, 'name', from);
    const hasOptions = arguments.length >= 3;
    const options = hasOptions ? arguments[1] : {};
    const fn = arguments[hasOptions ? 2 : 1];
    checkOptions(options, from);
    const bigInts = flag(options, 'useBigIntArguments', false, from);
    const varargs = flag(options, 'varargs', false, from);
    const flags = (flag(options, 'deterministic', false, from) ? 1 : 0) | (flag(options, 'directOnly', false, from) ? 2 : 0);
    checkFunction(fn, 'function', from);
    native.function(handle, name, varargs ? -1 : fn.length, flags, bigInts, fn);
  },
  location() {
    const { location } = DatabaseSync.prototype;
    const { handle } = openState(this, location);
    const { 0: name = 'main' } = arguments;
    checkString(name, 'dbName', location);
    return native.location(handle, name);
  },
  aggregate() {
    const { aggregate: from } = DatabaseSync.prototype;
    const { handle } = openState(this, from);
    const { 0: name, 1: options } = arguments;
    const { start } = options;
    if (start === undefined) {
      throw invalidType('options.start', 'a function or a primitive value', from);
    }
    const { step, result, inverse } = options;
    checkFunction(step, 'options.step', from);
    if (inverse !== undefined) checkFunction(inverse, 'options.inverse', from);
    const bigInts = flag(options, 'useBigIntArguments', false, from);
    const varargs = flag(options, 'varargs', false, from);
    const flags = flag(options, 'directOnly', false, from) ? 2 : 0;
    // The first parameter is the state.
    let count = -1;
    if (!varargs) {
      count = Math.max(step.length - 1, inverse === undefined ? 0 : inverse.length - 1, 0);
    }
    native.aggregate(
      handle, `${name}`, count, flags, bigInts, start, step, typeof result === 'function' ? result : undefined, inverse);
  },
  createSession() {
    const { createSession: from } = DatabaseSync.prototype;
    const state = openState(this, from);
    const { 0: options } = arguments;
    let name = 'main';
    let table;
    if (options !== undefined) {
      checkOptions(options, from);
      ({ table } = options);
      if (table !== undefined) checkString(table, 'options.table', from);
      if (options.db !== undefined) {
        checkString(options.db, 'options.db', from);
        name = options.db;
      }
    }
    const session = create(Session.prototype);
    states.set(session, {
      __proto__: null, Class: Session, database: state, handle: native.createSession(state.handle, name, table),
    });
    return session;
  },
  applyChangeset() {
    const { applyChangeset: from } = DatabaseSync.prototype;
    const { handle } = openState(this, from);
    const { 0: changeset, 1: options } = arguments;
    if (!isUint8Array(changeset)) throw invalidType('changeset', 'a Uint8Array', from);
    let filter, onConflict;
    if (options !== undefined) {
      checkOptions(options, from);
      ({ filter, onConflict } = options);
      if (onConflict !== undefined) checkFunction(onConflict, 'options.onConflict', from);
      if (filter !== undefined) checkFunction(filter, 'options.filter', from);
    }
    return native.applyChangeset(handle, changeset, filter, onConflict);
  },
  enableLoadExtension() {
    const { enableLoadExtension: from } = DatabaseSync.prototype;
    const state = stateOf(this, DatabaseSync, from);
    const { 0: allow } = arguments;
    if (typeof allow !== 'boolean') throw invalidType('allow', 'a boolean', from);
    if (!state.allowExtension && allow) {
      throw invalidState('Cannot enable extension loading because it was disabled at database creation.', from);
    }
    native.enableLoadExtension(openState(this, from).handle, allow);
    state.mayLoad = allow;
  },
  loadExtension() {
    const { loadExtension: from } = DatabaseSync.prototype;
    const state = openState(this, from);
    if (process.permission !== undefined) {
      throw fail(Error, 'ERR_LOAD_SQLITE_EXTENSION',
        'Cannot load SQLite extensions when the permission model is enabled.', from);
    }
    if (!state.allowExtension || !state.mayLoad) throw invalidState('extension loading is not allowed', from);
    checkString(arguments[0], 'path', from);
    native.loadExtension(state.handle, arguments[0]);
  },
});
defineProperty(DatabaseSync.prototype, Symbol.dispose, {
  __proto__: null,
  value: function() {
    const state = stateOf(this, DatabaseSync);
    if (state.handle !== undefined) this.close();
  },
  writable: true, enumerable: true, configurable: true,
});

// --- statements -----------------------------------------------------------------------

function StatementSync() {
  throw fail(Error, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor', StatementSync);
}

function makeStatement(handle, flags) {
  const statement = create(StatementSync.prototype);
  const state = { __proto__: null, Class: StatementSync, handle, flags };
  states.set(statement, state);
  getter(statement, 'sourceSQL', () => native.sourceSQL(handle));
  getter(statement, 'expandedSQL', () => native.expandedSQL(handle));
  return statement;
}

// Turns a flag of a statement on or off.
function setFlag(statement, which, value, name, from) {
  const state = stateOf(statement, StatementSync, from);
  if (native.isFinalized(state.handle)) throw invalidState('statement has been finalized', from);
  if (typeof value !== 'boolean') throw invalidType(name, 'a boolean', from);
  state.flags = value ? state.flags | which : state.flags & ~which;
}

// The names in the first value of a run, when it is no value itself.
function namesOf(values) {
  const { 0: first } = values;
  if (first === null || (typeof first !== 'object' && typeof first !== 'function') || isView(first)) return undefined;
  return keys(first);
}

install(StatementSync.prototype, {
  iterate(...values) {
    const { handle, flags } = stateOf(this, StatementSync, StatementSync.prototype.iterate);
    native.begin(handle, values, flags, namesOf(values));
    const iterator = create(iteratorPrototype);
    states.set(iterator, { __proto__: null, Class: StatementSyncIterator, statement: states.get(this), isDone: false });
    return iterator;
  },
  all(...values) {
    const { handle, flags } = stateOf(this, StatementSync, StatementSync.prototype.all);
    return native.all(handle, values, flags, namesOf(values));
  },
  get(...values) {
    const { handle, flags } = stateOf(this, StatementSync, StatementSync.prototype.get);
    return native.get(handle, values, flags, namesOf(values));
  },
  run(...values) {
    const { handle, flags } = stateOf(this, StatementSync, StatementSync.prototype.run);
    return native.run(handle, values, flags, namesOf(values));
  },
  columns() {
    return native.columns(stateOf(this, StatementSync, StatementSync.prototype.columns).handle);
  },
  setAllowBareNamedParameters() {
    const { setAllowBareNamedParameters: from } = StatementSync.prototype;
    setFlag(this, kBareNames, arguments[0], 'allowBareNamedParameters', from);
  },
  setAllowUnknownNamedParameters() {
    setFlag(this, kUnknownNames, arguments[0], 'enabled', StatementSync.prototype.setAllowUnknownNamedParameters);
  },
  setReadBigInts() {
    setFlag(this, kBigInts, arguments[0], 'readBigInts', StatementSync.prototype.setReadBigInts);
  },
  setReturnArrays() {
    setFlag(this, kArrays, arguments[0], 'returnArrays', StatementSync.prototype.setReturnArrays);
  },
});

function StatementSyncIterator() {
  throw fail(Error, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor', StatementSyncIterator);
}

const iteratorPrototype = StatementSyncIterator.prototype;
setPrototypeOf(iteratorPrototype, Iterator.prototype);
install(iteratorPrototype, {
  next() {
    const state = stateOf(this, StatementSyncIterator, iteratorPrototype.next);
    const { statement } = state;
    if (native.isFinalized(statement.handle)) throw invalidState('statement has been finalized', iteratorPrototype.next);
    const value = state.isDone ? undefined : native.step(statement.handle, statement.flags);
    if (value !== undefined) return { __proto__: null, done: false, value };
    state.isDone = true;
    return { __proto__: null, done: true, value: null };
  },
  return() {
    const state = stateOf(this, StatementSyncIterator, iteratorPrototype.return);
    native.reset(state.statement.handle);
    state.isDone = true;
    return { __proto__: null, done: true, value: null };
  },
});

// --- sessions -------------------------------------------------------------------------

function Session() {
  throw fail(Error, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor', Session);
}

function sessionHandle(session, from) {
  const state = stateOf(session, Session, from);
  if (state.database.handle === undefined) throw invalidState('database is not open', from);
  return state.handle;
}

install(Session.prototype, {
  changeset() {
    return native.changes(sessionHandle(this, Session.prototype.changeset), false);
  },
  patchset() {
    return native.changes(sessionHandle(this, Session.prototype.patchset), true);
  },
  close() {
    native.closeSession(sessionHandle(this, Session.prototype.close));
  },
});

// --- backups --------------------------------------------------------------------------

async function copyPages(source, destination, { from, to, rate, progress }) {
  const handle = native.backup(source, destination, from, to);
  const step = (pages) => new Promise((resolve, reject) => {
    native.backupStep(handle, pages, (err, counts) => (err ? reject(err) : resolve(counts)));
  });
  for (;;) {
    const { 0: remainingPages, 1: totalPages } = await step(rate);
    if (remainingPages === 0) return totalPages;
    if (progress !== undefined) {
      try {
        progress({ totalPages, remainingPages });
      } catch (error) {
        await step(0);
        throw error;
      }
    }
  }
}

function backup(sourceDb, destination) {
  if (typeof sourceDb !== 'object' || sourceDb === null) throw invalidType('sourceDb', 'an object', backup);
  const { handle } = openState(sourceDb, backup);
  checkString(destination, 'destination', backup);
  const plan = { __proto__: null, from: 'main', to: 'main', rate: 100, progress: undefined };
  const { 2: options } = arguments;
  if (options !== undefined) {
    checkOptions(options, backup);
    const { rate, source, target, progress } = options;
    if (rate !== undefined) {
      if (!isInteger(rate)) throw invalidType('options.rate', 'an integer', backup);
      // No pages are no copy: as many as there are.
      plan.rate = rate === 0 ? -1 : rate;
    }
    if (source !== undefined) {
      checkString(source, 'options.source', backup);
      plan.from = source;
    }
    if (target !== undefined) {
      checkString(target, 'options.target', backup);
      plan.to = target;
    }
    if (progress !== undefined) {
      checkFunction(progress, 'options.progress', backup);
      plan.progress = progress;
    }
  }
  return copyPages(handle, destination, plan);
}

const constants = {
  SQLITE_CHANGESET_OMIT: 0,
  SQLITE_CHANGESET_REPLACE: 1,
  SQLITE_CHANGESET_ABORT: 2,
  SQLITE_CHANGESET_DATA: 1,
  SQLITE_CHANGESET_NOTFOUND: 2,
  SQLITE_CHANGESET_CONFLICT: 3,
  SQLITE_CHANGESET_CONSTRAINT: 4,
  SQLITE_CHANGESET_FOREIGN_KEY: 5,
};

module.exports = { DatabaseSync, StatementSync, constants, backup };
