'use strict';

// net: addresses and defaults; sockets and servers are not implemented yet and
// throw when called.

const { isIP, isIPv4, isIPv6 } = require('internal/net');
const { unimplemented } = require('internal/unimplemented');
const { validateBoolean, validateInt32 } = require('internal/validators');

let autoSelectFamily = true;
// In milliseconds; Node allows no attempt less than 10.
let attemptTimeout = 250;
const MIN_ATTEMPT_TIMEOUT = 10;

function getDefaultAutoSelectFamily() {
  return autoSelectFamily;
}

function setDefaultAutoSelectFamily(value) {
  validateBoolean(value, 'value');
  autoSelectFamily = value;
}

function getDefaultAutoSelectFamilyAttemptTimeout() {
  return attemptTimeout;
}

function setDefaultAutoSelectFamilyAttemptTimeout(value) {
  validateInt32(value, 'value', 1);
  attemptTimeout = value < MIN_ATTEMPT_TIMEOUT ? MIN_ATTEMPT_TIMEOUT : value;
}

module.exports = unimplemented({
  isIP,
  isIPv4,
  isIPv6,
  getDefaultAutoSelectFamily,
  setDefaultAutoSelectFamily,
  getDefaultAutoSelectFamilyAttemptTimeout,
  setDefaultAutoSelectFamilyAttemptTimeout,
}, 'net', [
  '_createServerHandle', '_normalizeArgs', '_setSimultaneousAccepts', 'BlockList', 'SocketAddress', 'connect',
  'createConnection', 'createServer', 'Server', 'Socket', 'Stream',
]);
