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

function setter(kind, call) {
  return function(id) {
    if (!call(validateId(id, 'id'))) throw new ERR_UNKNOWN_CREDENTIAL(kind, id);
  };
}

function setgroups(groups) {
  validateArray(groups, 'groups');
  const ids = [];
  for (let i = 0; i < groups.length; i++) ids.push(validateId(groups[i], `groups[${i}]`));
  const unknown = binding.setgroups(ids);
  if (unknown > 0) throw new ERR_UNKNOWN_CREDENTIAL('Group', groups[unknown - 1]);
}

function initgroups(user, extraGroup) {
  const id = validateId(user, 'user');
  const group = validateId(extraGroup, 'extraGroup');
  const unknown = binding.initgroups(id, group);
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
