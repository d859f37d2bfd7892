'use strict';
// What all forms of starting a child check and coerce: the arguments of
// spawn(), limits, signals. Shared by the asynchronous and the synchronous half.

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_OUT_OF_RANGE },
} = require('internal/errors');
const { isInt32, validateBoolean, validateFunction, validateObject, validateString } = require('internal/validators');
const { isArray } = Array;

const MAX_BUFFER = 1024 * 1024;

function checkNoNull(value, name) {
  if (typeof value === 'string' && value.includes('\u0000')) {
    throw new ERR_INVALID_ARG_VALUE(name, value, 'must be a string without null bytes');
  }
}

function checkEachNoNull(list, name) {
  for (let i = 0; i < list.length; i++) checkNoNull(list[i], `${name}[${i}]`);
}

function isSet(value) {
  return value !== undefined && value !== null;
}

function checkId(value, name) {
  if (isSet(value) && !isInt32(value)) throw new ERR_INVALID_ARG_TYPE(name, 'int32', value);
}

function validateTimeout(timeout) {
  if (isSet(timeout) && !(Number.isInteger(timeout) && timeout >= 0)) {
    throw new ERR_OUT_OF_RANGE('timeout', 'an unsigned integer', timeout);
  }
}

function validateMaxBuffer(maxBuffer) {
  if (isSet(maxBuffer) && !(typeof maxBuffer === 'number' && maxBuffer >= 0)) {
    throw new ERR_OUT_OF_RANGE('options.maxBuffer', 'a positive number', maxBuffer);
  }
}

function sanitizeKillSignal(killSignal) {
  if (typeof killSignal === 'string' || typeof killSignal === 'number') {
    return require('internal/util').convertToValidSignal(killSignal);
  }
  if (isSet(killSignal)) {
    throw new ERR_INVALID_ARG_TYPE('options.killSignal', ['string', 'number'], killSignal);
  }
  return undefined;
}

// The name of a signal by its number.
function signalName(number) {
  if (!number) return null;
  const { signals } = internalBinding('os').constants;
  for (const name in signals) if (signals[name] === number) return name;
  return null;
}

// A child has the permissions of its parent unless it is given its own.
function withPermissions(env, args) {
  const given = env.NODE_OPTIONS ?? '';
  if (args.includes('--permission') || `${given}`.includes('--permission')) return env;
  const flags = internalBinding('permission').flags();
  const all = { __proto__: null };
  for (const key in env) all[key] = env[key];
  all.NODE_OPTIONS = given ? `${given} ${flags}` : flags;
  return all;
}

// `NAME=value` of everything enumerable, inherited properties included.
function envPairs(env, args) {
  const pairs = [];
  if (process.permission !== undefined) env = withPermissions(env, args);
  for (const key in env) {
    const value = env[key];
    if (value === undefined) continue;
    checkNoNull(key, `options.env['${key}']`);
    checkNoNull(value, `options.env['${key}']`);
    pairs.push(`${key}=${value}`);
  }
  const inherited = internalBinding('child_process').inheritance();
  if (inherited !== undefined) pairs.push(inherited);
  return pairs;
}

// The arguments of the spawn family as the options of one object.
function normalizeSpawn(file, args, options) {
  validateString(file, 'file');
  checkNoNull(file, 'file');
  if (file.length === 0) throw new ERR_INVALID_ARG_VALUE('file', file, 'cannot be empty');
  if (isArray(args)) {
    args = args.slice();
  } else if (!isSet(args)) {
    args = [];
  } else if (typeof args !== 'object') {
    throw new ERR_INVALID_ARG_TYPE('args', 'object', args);
  } else {
    options = args;
    args = [];
  }
  checkEachNoNull(args, 'args');

  if (options === undefined) options = {};
  else validateObject(options, 'options');
  options = Object.assign({ __proto__: null }, options);
  let { cwd } = options;
  if (isSet(cwd)) cwd = require('internal/fs/utils').getValidatedPath(cwd, 'options.cwd');
  if (isSet(options.detached)) validateBoolean(options.detached, 'options.detached');
  checkId(options.uid, 'options.uid');
  checkId(options.gid, 'options.gid');
  const { shell } = options;
  if (isSet(shell) && typeof shell !== 'boolean' && typeof shell !== 'string') {
    throw new ERR_INVALID_ARG_TYPE('options.shell', ['boolean', 'string'], shell);
  }
  if (isSet(options.argv0)) {
    validateString(options.argv0, 'options.argv0');
    checkNoNull(options.argv0, 'options.argv0');
  }
  if (isSet(options.windowsHide)) validateBoolean(options.windowsHide, 'options.windowsHide');
  if (isSet(options.windowsVerbatimArguments)) {
    validateBoolean(options.windowsVerbatimArguments, 'options.windowsVerbatimArguments');
  }
  if (shell) {
    checkNoNull(shell, 'options.shell');
    args.unshift(file);
    args = ['-c', args.join(' ')];
    file = typeof shell === 'string' ? shell : '/bin/sh';
  }
  args.unshift(typeof options.argv0 === 'string' ? options.argv0 : file);
  for (let i = 0; i < args.length; i++) if (typeof args[i] !== 'string') args[i] = `${args[i]}`;

  options.file = file;
  options.args = args;
  options.cwd = cwd;
  options.detached = !!options.detached;
  options.envPairs = envPairs(options.env || process.env, args);
  options.windowsHide = !!options.windowsHide;
  options.windowsVerbatimArguments = !!options.windowsVerbatimArguments;
  return options;
}

// The stdio option of spawn() when it is one word.
function stdioOfWord(word, channel) {
  let list;
  switch (word) {
    case 'ignore':
    case 'overlapped':
    case 'pipe':
      list = [word, word, word];
      break;
    case 'inherit':
      list = [0, 1, 2];
      break;
    default:
      throw new ERR_INVALID_ARG_VALUE('stdio', word);
  }
  if (channel !== undefined) list.push(channel);
  return list;
}

// The overloads of execFile as [args, options, callback].
function execFileArguments(args, options, callback) {
  if (isArray(args)) {
    args = args.slice();
  } else if (isSet(args) && typeof args === 'object') {
    callback = options;
    options = args;
    args = [];
  } else if (typeof args === 'function') {
    callback = args;
    options = null;
    args = [];
  } else if (!isSet(args)) {
    args = [];
  }
  if (typeof options === 'function') {
    callback = options;
    options = {};
  } else if (isSet(options)) {
    validateObject(options, 'options');
  } else {
    options = {};
  }
  if (isSet(callback)) validateFunction(callback, 'callback');
  if (isSet(options.argv0)) {
    validateString(options.argv0, 'options.argv0');
    checkNoNull(options.argv0, 'options.argv0');
  }
  return [args, options, callback];
}

module.exports = {
  MAX_BUFFER,
  checkEachNoNull,
  checkNoNull,
  execFileArguments,
  isSet,
  normalizeSpawn,
  sanitizeKillSignal,
  signalName,
  stdioOfWord,
  validateMaxBuffer,
  validateTimeout,
};
