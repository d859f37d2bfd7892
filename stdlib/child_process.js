'use strict';
// child_process: the public names. Each half is loaded when it is first used: spawn and fork are in
// internal/child_process/start, exec and execFile in ./exec, the synchronous forms in ./sync, the channel of a
// forked child in ./ipc.

const { defineProperty } = Object;

const kPromisify = Symbol.for('nodejs.util.promisify.custom');

function spawn(file, args, options) {
  return require('internal/child_process/start').spawn(file, args, options);
}

function fork(modulePath, args = [], options = undefined) {
  return require('internal/child_process/start').fork(modulePath, args, options);
}

function exec(command, options, callback) {
  return require('internal/child_process/exec').exec(command, options, callback);
}

function execFile(file, args, options, callback) {
  return require('internal/child_process/exec').execFile(file, args, options, callback);
}

// What util.promisify() makes of exec and execFile: a promise with the child as a property.
function promiseForm(original) {
  const form = function(...args) {
    const { promise, resolve, reject } = Promise.withResolvers();
    args.push((error, stdout, stderr) => {
      if (error === null) {
        resolve({ stdout, stderr });
      } else {
        error.stdout = stdout;
        error.stderr = stderr;
        reject(error);
      }
    });
    promise.child = Reflect.apply(original, undefined, args);
    return promise;
  };
  return defineProperty(form, 'name', { __proto__: null, configurable: true, value: original.name });
}

for (const original of [exec, execFile]) {
  defineProperty(original, kPromisify, { __proto__: null, enumerable: false, value: promiseForm(original) });
}

// --- the synchronous forms ---------------------------------------------------------------------

function spawnSync(file, args, options) {
  return require('internal/child_process/sync').spawnSync(file, args, options);
}

function execFileSync(file, args, options) {
  return require('internal/child_process/sync').execFileSync(file, args, options);
}

function execSync(command, options) {
  return require('internal/child_process/sync').execSync(command, options);
}

function _forkChild(fd, serializationMode) {
  require('internal/child_process/ipc').joinParent(fd, serializationMode);
}

module.exports = {
  _forkChild,
  ChildProcess: undefined,
  exec,
  execFile,
  execFileSync,
  execSync,
  fork,
  spawn,
  spawnSync,
};

// A forked child that starts no children itself does without the class.
defineProperty(module.exports, 'ChildProcess', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get() {
    return settle(require('internal/child_process/child').ChildProcess);
  },
  set: settle,
});

function settle(value) {
  defineProperty(module.exports, 'ChildProcess', {
    __proto__: null, configurable: true, enumerable: true, value, writable: true,
  });
  return value;
}
