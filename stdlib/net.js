'use strict';
// `net`: address checks and the settings of connection attempts. Sockets and
// servers are not implemented yet and say so.

const { validateBoolean, validateInt32 } = require('internal/validators');
// Four numbers from 0 to 255 without leading zeros.
function isIPv4Text(text) {
  const parts = text.split('.');
  if (parts.length !== 4) return false;
  for (let i = 0; i < 4; i++) {
    const part = parts[i];
    if (part.length === 0 || part.length > 3 || (part.length > 1 && part[0] === '0')) return false;
    for (let j = 0; j < part.length; j++) if (part[j] < '0' || part[j] > '9') return false;
    if (+part > 255) return false;
  }
  return true;
}

const hexGroup = /^[0-9a-fA-F]{1,4}$/;
const zoneName = /^[0-9a-zA-Z\-.:]+$/;

// Groups of one side of '::'; the last may be an IPv4 address, which counts twice. -1: not valid.
function countGroups(text, mayEndInIPv4) {
  if (text === '') return 0;
  const groups = text.split(':');
  let count = 0;
  for (let i = 0; i < groups.length; i++) {
    if (hexGroup.test(groups[i])) count++;
    else if (mayEndInIPv4 && i === groups.length - 1 && isIPv4Text(groups[i])) count += 2;
    else return -1;
  }
  return count;
}

function isIPv6Text(text) {
  const percent = text.indexOf('%');
  if (percent !== -1) {
    if (!zoneName.test(text.slice(percent + 1))) return false;
    text = text.slice(0, percent);
  }
  const gap = text.indexOf('::');
  if (gap === -1) return countGroups(text, true) === 8;
  const left = countGroups(text.slice(0, gap), false);
  const right = countGroups(text.slice(gap + 2), true);
  return left !== -1 && right !== -1 && left + right < 8;
}

function isIPv4(input) {
  return isIPv4Text(`${input}`);
}

function isIPv6(input) {
  return isIPv6Text(`${input}`);
}

function isIP(input) {
  if (isIPv4(input)) return 4;
  return isIPv6(input) ? 6 : 0;
}

let autoSelectFamily = true;
let attemptTimeout = 250;

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

// Shorter waits than 10 ms make no sense: they are lengthened, as Node does.
function setDefaultAutoSelectFamilyAttemptTimeout(value) {
  validateInt32(value, 'value', 1);
  attemptTimeout = value < 10 ? 10 : value;
}

module.exports = {
  getDefaultAutoSelectFamily,
  getDefaultAutoSelectFamilyAttemptTimeout,
  isIP,
  isIPv4,
  isIPv6,
  setDefaultAutoSelectFamily,
  setDefaultAutoSelectFamilyAttemptTimeout,
};

require('internal/missing').missing(module.exports, 'net', [
  'BlockList', 'Server', 'Socket', 'SocketAddress', 'Stream', 'connect', 'createConnection', 'createServer',
]);
