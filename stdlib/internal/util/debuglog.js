'use strict';
// util.debuglog: loggers that NODE_DEBUG switches on by section name.

const { defineProperty } = Object;
const { format, formatWithOptions, inspect } = internalBinding('util');

let testEnabled;

// NODE_DEBUG is read once: a list of sections, `*` standing for anything.
function initializeDebugEnv(value) {
  testEnabled = () => false;
  if (!value) return;
  const source = value.replace(/[|\\{}()[\]^$+?.]/g, '\\$&').replaceAll('*', '.*').replaceAll(',', '$|^');
  const regex = new RegExp(`^${source}$`, 'i');
  testEnabled = (name) => regex.test(name);
}

const loggers = { __proto__: null };

function noop() {}

function makeLogger(enabled, set) {
  if (loggers[set] !== undefined) return loggers[set];
  if (!enabled) return loggers[set] = noop;
  if (set === 'HTTP' || set === 'HTTP2') {
    process.emitWarning(`Setting the NODE_DEBUG environment variable to '${set.toLowerCase()}' can expose ` +
      'sensitive data (such as passwords, tokens and authentication headers) in the resulting log.');
  }
  const { pid } = process;
  return loggers[set] = function debug(...args) {
    const colors = require('internal/util/colors').shouldColorize(process.stderr);
    const message = formatWithOptions({ colors }, ...args);
    process.stderr.write(format('%s %s: %s\n', set, inspect(pid, { colors }), message));
  };
}

// `cb` receives the real logger at the first message, so that callers may drop
// this wrapper.
function debuglog(set, cb) {
  let enabled;
  let debug;
  const init = () => {
    if (enabled !== undefined) return;
    if (testEnabled === undefined) initializeDebugEnv(process.env.NODE_DEBUG);
    set = set.toUpperCase();
    enabled = testEnabled(set);
  };
  const enabledProperty = {
    __proto__: null,
    get() {
      init();
      return enabled;
    },
    configurable: true,
    enumerable: true,
  };
  const logger = function(...args) {
    if (debug === undefined) {
      init();
      debug = makeLogger(enabled, set);
      if (typeof cb === 'function') {
        defineProperty(debug, 'enabled', enabledProperty);
        cb(debug);
      }
    }
    debug(...args);
  };
  return defineProperty(logger, 'enabled', enabledProperty);
}

module.exports = {
  debuglog,
  formatTime: (ms) => require('internal/console/methods').formatTime(ms),
  initializeDebugEnv,
};
