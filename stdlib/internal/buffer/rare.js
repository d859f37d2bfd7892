'use strict';

// Parts of `buffer` most programs never reach: the warning of the deprecated
// constructor and the display of a Buffer's own properties.

const MESSAGE = 'Buffer() is deprecated due to security and usability ' +
  'issues. Please use the Buffer.alloc(), ' +
  'Buffer.allocUnsafe(), or Buffer.from() methods instead.';

let asked = 0;

// Whether the nearest file that called into here belongs to an installed package.
function calledFromPackage() {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 20;
  const { stack } = new Error();
  Error.stackTraceLimit = limit;
  if (typeof stack !== 'string') return false;
  const frames = stack.split('\n');
  for (let i = 1; i < frames.length; i++) {
    const frame = frames[i];
    if (frame.includes('node:') || frame.includes('(native)') || !/[\\/]/.test(frame)) continue;
    return /[\\/]node_modules[\\/]/.test(frame);
  }
  return false;
}

// Warns unless the caller is a package; true when no later call need ask.
function warnLegacy() {
  if (++asked > 10000) return true;
  if (!require('internal/options').getOptionValue('--pending-deprecation') && calledFromPackage()) return false;
  process.emitWarning(MESSAGE, 'DeprecationWarning', 'DEP0005');
  return true;
}

// The text of the listed own properties, as they would stand in braces.
function inspectKeys(buffer, keys, options) {
  const shown = { __proto__: null };
  for (let i = 0; i < keys.length; i++) shown[keys[i]] = buffer[keys[i]];
  const text = require('util').inspect(shown, { ...options, breakLength: Infinity, compact: true });
  const open = text.indexOf('{');
  return text.slice(open + 2, -2);
}

module.exports = { warnLegacy, inspectKeys };
