'use strict';
// spawn and fork of child_process, loaded when the first child is started: a program that is forked itself often starts
// none. The child is ./child; the public module owns the names.

const { AbortError, codes: { ERR_CHILD_PROCESS_IPC_REQUIRED } } = require('internal/errors');
const { validateAbortSignal, validateArray, validateObject } = require('internal/validators');
const {
  checkEachNoNull,
  checkNoNull,
  isSet,
  normalizeSpawn,
  sanitizeKillSignal,
  stdioOfWord,
  validateTimeout,
} = require('internal/child_process/normalize');
const { ChildProcess } = require('internal/child_process/child');
const { isArray } = Array;

// --- spawn -------------------------------------------------------------------------------

function spawn(file, args, options) {
  options = normalizeSpawn(file, args, options);
  validateTimeout(options.timeout);
  validateAbortSignal(options.signal, 'options.signal');
  const killSignal = sanitizeKillSignal(options.killSignal);
  const child = new ChildProcess();
  child.spawn(options);
  if (options.timeout > 0) killAfter(child, options.timeout, killSignal);
  if (options.signal) killOnAbort(child, options.signal, killSignal);
  return child;
}

function killAfter(child, timeout, killSignal) {
  const timer = setTimeout(() => {
    try {
      child.kill(killSignal);
    } catch (error) {
      child.emit('error', error);
    }
  }, timeout);
  child.once('exit', () => clearTimeout(timer));
}

function killOnAbort(child, signal, killSignal) {
  const abort = () => {
    try {
      if (child.kill(killSignal)) child.emit('error', new AbortError(undefined, { cause: signal.reason }));
    } catch (error) {
      child.emit('error', error);
    }
  };
  if (signal.aborted) {
    process.nextTick(abort);
    return;
  }
  const { addAbortListener } = require('internal/events/abort_listener');
  const listener = addAbortListener(signal, abort);
  child.once('exit', () => listener[Symbol.dispose]());
}

// --- fork --------------------------------------------------------------------------------

function fork(modulePath, args = [], options = undefined) {
  modulePath = require('internal/fs/utils').getValidatedPath(modulePath, 'modulePath');
  if (!isSet(args)) {
    args = [];
  } else if (typeof args === 'object' && !isArray(args)) {
    options = args;
    args = [];
  } else {
    validateArray(args, 'args');
  }
  if (isSet(options)) validateObject(options, 'options');
  options = Object.assign({ __proto__: null }, options);
  options.shell = false;
  options.execPath ||= process.execPath;
  checkNoNull(options.execPath, 'options.execPath');
  let execArgv = options.execArgv || process.execArgv;
  checkEachNoNull(execArgv, 'options.execArgv');
  if (execArgv === process.execArgv && isSet(process._eval)) {
    // A program given with -e must not start itself again and again.
    const index = execArgv.lastIndexOf(process._eval);
    execArgv = index > 0 ? execArgv.toSpliced(index - 1, 2) :
      execArgv.filter((arg) => !/^--(eval|print)=/.test(arg));
  }
  if (typeof options.stdio === 'string') {
    options.stdio = stdioOfWord(options.stdio, 'ipc');
  } else if (!isArray(options.stdio)) {
    options.stdio = stdioOfWord(options.silent ? 'pipe' : 'inherit', 'ipc');
  } else if (!options.stdio.includes('ipc')) {
    throw new ERR_CHILD_PROCESS_IPC_REQUIRED('options.stdio');
  }
  return spawn(options.execPath, execArgv.concat([modulePath], args), options);
}

module.exports = { fork, spawn };
