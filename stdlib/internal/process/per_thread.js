'use strict';
// Methods of `process` that many programs call: time, folders, memory, warnings,
// signals. Small, since it is loaded by the first of them; the rest of `process`
// is in ./rare, ./credentials, ./report. Which name lives where is the table in
// crates/process/src/lazy.rs. Must not require a public module at load time.

const binding = internalBinding('process');
const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_UNKNOWN_SIGNAL },
  ErrnoException,
} = require('internal/errors');
const { memory } = binding;

// --- time ------------------------------------------------------------------------

const { hrtime, uptime } = binding;
hrtime.bigint = binding.hrtimeBigint;
Object.defineProperty(hrtime.bigint, 'name', { __proto__: null, value: 'hrtimeBigInt', configurable: true });

// --- memory ------------------------------------------------------------------------

function memoryUsage() {
  const values = memory();
  return {
    rss: values[0],
    heapTotal: values[1],
    heapUsed: values[2],
    external: values[3],
    arrayBuffers: values[4],
  };
}

function rss() {
  return binding.rss();
}
memoryUsage.rss = rss;

// --- the current folder and the umask -------------------------------------------------

// path.resolve() asks for it all the time.
let folder = '';

function wrappedCwd() {
  if (folder === '') folder = binding.cwd();
  return folder;
}

function wrappedChdir(directory) {
  require('internal/validators').validateString(directory, 'directory');
  binding.chdir(directory);
  folder = '';
}

function wrappedUmask(mask) {
  if (mask === undefined) return binding.umask(undefined);
  return binding.umask(require('internal/validators').parseFileMode(mask, 'mask'));
}

// --- signals -------------------------------------------------------------------------

function _kill(pid, signum) {
  return binding.kill(pid, signum);
}

function kill(pid, sig) {
  // eslint-disable-next-line eqeqeq
  if (pid != (pid | 0)) throw new ERR_INVALID_ARG_TYPE('pid', 'number', pid);
  let result;
  if (typeof sig === 'number') {
    if (sig !== (sig | 0)) throw new ERR_UNKNOWN_SIGNAL(`${sig}`);
    result = process._kill(pid | 0, sig);
  } else {
    sig ||= 'SIGTERM';
    const { signals } = internalBinding('os').constants;
    if (!Object.hasOwn(signals, sig)) throw new ERR_UNKNOWN_SIGNAL(`${String(sig)}`);
    result = process._kill(pid | 0, signals[sig]);
  }
  if (result) throw new ErrnoException(result, 'kill');
  return true;
}

// --- leaving --------------------------------------------------------------------------

// Of length 0, like all that is native in Node.
function reallyExit() {
  internalBinding('task_queue').exit(arguments[0]);
}

// --- what others need ---------------------------------------------------------------

// process.cpuUsage() and threadCpuUsage() differ in whom they ask about.
function usageSince(ofThread, name) {
  return { [name](prevValue) {
    const now = binding.cpuUsage(ofThread);
    if (!prevValue) return { user: now[0], system: now[1] };
    require('internal/validators').validateObject(prevValue, 'prevValue');
    checkTime(prevValue.user, 'prevValue.user');
    checkTime(prevValue.system, 'prevValue.system');
    return { user: now[0] - prevValue.user, system: now[1] - prevValue.system };
  } }[name];
}

function checkTime(value, name) {
  require('internal/validators').validateNumber(value, name);
  if (value >= 0 && value <= Number.MAX_SAFE_INTEGER) return;
  throw new ERR_INVALID_ARG_VALUE.RangeError(name, value);
}

module.exports = {
  _kill,
  chdir: wrappedChdir,
  cpuUsage: usageSince(false, 'cpuUsage'),
  cwd: wrappedCwd,
  hrtime,
  kill,
  memoryUsage,
  reallyExit,
  threadCpuUsage: usageSince(true, 'threadCpuUsage'),
  umask: wrappedUmask,
  uptime,
};
