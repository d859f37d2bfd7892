'use strict';
// User and group ids: `process.getuid` and its kin. Owns validation; the
// lookups of names and the calls are native.

const binding = internalBinding('process');
const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_UNKNOWN_CREDENTIAL },
} = require('internal/errors');
const { validateArray, validateUint32 } = require('internal/validators');
const { getuid, geteuid, getgid, getegid, getgroups } = binding;

function validateId(id, name) {
  if (typeof id === 'number') {
    validateUint32(id, name);
    return id >>> 0;
  }
  if (typeof id !== 'string') throw new ERR_INVALID_ARG_TYPE(name, ['number', 'string'], id);
  return id;
}

// The C library's words for what these calls can fail with.
const reasons = {
  __proto__: null,
  EAGAIN: 'Resource temporarily unavailable',
  EINVAL: 'Invalid argument',
  ENOMEM: 'Cannot allocate memory',
  EPERM: 'Operation not permitted',
};

// Node's errors here are of the older form: `CODE, reason` and a positive number.
function attempt(call, a, b) {
  try {
    return b === undefined ? call(a) : call(a, b);
  } catch (error) {
    const { code, errno, syscall } = error;
    if (errno === undefined) throw error;
    throw Object.assign(new Error(`${code}, ${reasons[code] ?? code}`), { errno: -errno, code, syscall });
  }
}

// The highest number stands for "no such user" in the system's own interfaces.
const kNobody = 0xffffffff;

function setter(kind, call) {
  return function(id) {
    const checked = validateId(id, 'id');
    if (checked === kNobody || !attempt(call, checked)) throw new ERR_UNKNOWN_CREDENTIAL(kind, id);
  };
}

function setgroups(groups) {
  validateArray(groups, 'groups');
  const ids = [];
  for (let i = 0; i < groups.length; i++) ids.push(validateId(groups[i], `groups[${i}]`));
  const nobody = ids.indexOf(kNobody) + 1;
  const unknown = nobody || attempt(binding.setgroups, ids);
  if (unknown > 0) throw new ERR_UNKNOWN_CREDENTIAL('Group', groups[unknown - 1]);
}

function initgroups(user, extraGroup) {
  const id = validateId(user, 'user');
  const group = validateId(extraGroup, 'extraGroup');
  const unknown = attempt(binding.initgroups, id, group);
  if (unknown === 1) throw new ERR_UNKNOWN_CREDENTIAL('User', user);
  if (unknown === 2) throw new ERR_UNKNOWN_CREDENTIAL('Group', extraGroup);
}

module.exports = {
  getegid,
  geteuid,
  getgid,
  getgroups,
  getuid,
  initgroups,
  setegid: setter('Group', binding.setegid),
  seteuid: setter('User', binding.seteuid),
  setgid: setter('Group', binding.setgid),
  setgroups,
  setuid: setter('User', binding.setuid),
};
