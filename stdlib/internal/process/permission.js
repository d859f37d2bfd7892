'use strict';

// `process.permission`. Loaded only when an option of the permission model was
// given. Must not know: what natives need (crates/runtime/src/permission.rs).

const { has: nativeHas } = internalBinding('permission');
const { codes: { ERR_MISSING_OPTION } } = require('internal/errors');
const { validateString } = require('internal/validators');
const { isView } = ArrayBuffer;

function has(scope, reference) {
  validateString(scope, 'scope');
  if (reference != null && !isView(reference)) validateString(reference, 'reference');
  return nativeHas(scope, reference ?? undefined);
}

// Whether one value looks like the list earlier versions took. A program that is a
// file is a value of its own.
function isJoined(paths, name) {
  const isFile = name === '--allow-fs-read' && process.argv[1] !== undefined;
  return paths.length === 1 && !isFile && paths[0].includes(',');
}

// Before the program: `allowed` are the granting options it was given.
function start(isOn, allowed) {
  if (!isOn) {
    if (allowed.length !== 0) throw new ERR_MISSING_OPTION('--permission');
    return;
  }
  Object.defineProperty(process, 'permission', {
    __proto__: null, value: { has }, writable: false, enumerable: true, configurable: false,
  });
  const options = internalBinding('options');
  for (const name of allowed) {
    if (!name.startsWith('--allow-fs-')) {
      process.emitWarning(
        `The flag ${name} must be used with extreme caution. It could invalidate the permission model.`, 'SecurityWarning');
    } else if (isJoined(options.get(name), name)) {
      process.emitWarning(
        `The ${name} CLI flag has changed. Passing a comma-separated list of paths is no longer valid. ` +
        'Documentation can be found at https://nodejs.org/api/permissions.html#file-system-permissions');
    }
  }
}

module.exports = { start };
