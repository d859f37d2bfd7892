'use strict';
// `os`: facts about the machine and its system. Owns the shapes and the errors;
// every fact comes from the natives.

const binding = internalBinding('os');
const { codes: { ERR_SYSTEM_ERROR } } = require('internal/errors');
const { validateInt32 } = require('internal/validators');
const { constants } = binding;
const { defineProperty } = Object;

// A failed call becomes the error that carries the system's facts as `info`.
function systemError(error) {
  const { errnoEntry } = internalBinding('errors');
  const { errno, code, syscall } = error;
  if (errno === undefined) return error;
  return new ERR_SYSTEM_ERROR({ errno, code, message: errnoEntry(errno)[1], syscall });
}

function checked(call, name = 'wrappedFn') {
  return { [name]() {
    try {
      return call();
    } catch (error) {
      throw systemError(error);
    }
  } }[name];
}

const getHostname = checked(binding.hostname);
const getUptime = checked(binding.uptime);
const getHome = checked(() => process.env.HOME ?? binding.passwdHome());
const [type, version, release, machine] = binding.uname();

const getOSType = () => type;
const getOSVersion = () => version;
const getOSRelease = () => release;
const getMachine = () => machine;

function named(name, call) {
  defineProperty(call, 'name', { __proto__: null, value: name, configurable: true });
  return call;
}
const availableParallelism = named('', () => binding.availableParallelism());
const freemem = named('', () => binding.freemem());
const totalmem = named('', () => binding.totalmem());

function loadavg() {
  return binding.loadavg();
}

function cpus() {
  return binding.cpus();
}

function arch() {
  return process.arch;
}

function platform() {
  return process.platform;
}

function endianness() {
  return new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 'LE' : 'BE';
}

function tmpdir() {
  const { env } = process;
  let path = env.TMPDIR || env.TMP || env.TEMP || '/tmp';
  if (path.length > 1 && path.endsWith('/')) path = path.slice(0, -1);
  return path;
}

function networkInterfaces() {
  try {
    return binding.networkInterfaces();
  } catch (error) {
    throw systemError(error);
  }
}

function setPriority(pid, priority) {
  if (priority === undefined) {
    priority = pid;
    pid = 0;
  }
  validateInt32(pid, 'pid');
  validateInt32(priority, 'priority', -20, 19);
  try {
    binding.setPriority(pid, priority);
  } catch (error) {
    throw systemError(error);
  }
}

function getPriority(pid) {
  if (pid === undefined) pid = 0;
  else validateInt32(pid, 'pid');
  try {
    return binding.getPriority(pid);
  } catch (error) {
    throw systemError(error);
  }
}

function userInfo(options) {
  let raw = false;
  let encoding = 'utf8';
  if (options !== null && options !== undefined) {
    ({ encoding } = options);
    raw = encoding === 'buffer';
  }
  const { normalizeEncoding } = require('internal/util');
  const other = !raw && typeof encoding === 'string' && normalizeEncoding(encoding);
  const recode = other && other !== 'utf8';
  let user;
  try {
    user = binding.userInfo(raw || recode);
  } catch (error) {
    throw systemError(error);
  }
  const { uid, gid } = user;
  const text = (value) => (recode ? value.toString(other) : value);
  return {
    __proto__: null, uid, gid, username: text(user.username), homedir: text(user.homedir), shell: text(user.shell),
  };
}

// `${os.hostname}` and +os.freemem give the value itself.
const primitive = {
  arch, availableParallelism, endianness, freemem, homedir: getHome, hostname: getHostname, machine: getMachine,
  platform, release: getOSRelease, tmpdir, totalmem, type: getOSType, uptime: getUptime, version: getOSVersion,
};
for (const key of Object.keys(primitive)) primitive[key][Symbol.toPrimitive] = () => primitive[key]();

module.exports = {
  arch,
  availableParallelism,
  cpus,
  endianness,
  freemem,
  getPriority,
  homedir: getHome,
  hostname: getHostname,
  loadavg,
  networkInterfaces,
  platform,
  release: getOSRelease,
  setPriority,
  tmpdir,
  totalmem,
  type: getOSType,
  userInfo,
  uptime: getUptime,
  version: getOSVersion,
  machine: getMachine,
};

defineProperty(module.exports, 'constants', {
  __proto__: null, value: constants, enumerable: true, configurable: false, writable: false,
});
for (const [key, value] of [['EOL', '\n'], ['devNull', '/dev/null']]) {
  defineProperty(module.exports, key, {
    __proto__: null, value, enumerable: true, configurable: true, writable: false,
  });
}
