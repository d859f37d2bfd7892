'use strict';

// The argument checks few modules need. Reached through internal/validators only.

const { codes: { ERR_INVALID_ARG_VALUE, ERR_UNKNOWN_SIGNAL } } = require('internal/errors');
const { validateString } = internalBinding('validators');

function oddLength(data, encoding) {
  if (require('internal/util').normalizeEncoding(encoding) !== 'hex') return;
  throw new ERR_INVALID_ARG_VALUE('encoding', encoding, `is invalid for data of length ${data.length}`);
}

function validateSignalName(signal, name) {
  validateString(signal, name);
  const { signals } = internalBinding('os').constants;
  if (signals[signal] !== undefined) return;
  if (signals[signal.toUpperCase()] !== undefined) signal += ' (signals must use all capital letters)';
  throw new ERR_UNKNOWN_SIGNAL(signal);
}

// The Link header (RFC 8288 section 3): "<…>" followed by any number of ";param"
// or ";param=value", the value bare or quoted.
const linkFormat = 'must be an array or string of format "</styles.css>; rel=preload; as=style"';

function checkLink(value) {
  if (value === undefined || !/^<[^>]*>(?:\s*;\s*[^;"\s]+(?:=(")?[^;"\s]*\1)?)*$/.test(value)) {
    throw new ERR_INVALID_ARG_VALUE('hints', value, linkFormat);
  }
}

function validateLinkHeaderValue(hints) {
  if (typeof hints === 'string') {
    checkLink(hints);
    return hints;
  }
  if (!Array.isArray(hints)) throw new ERR_INVALID_ARG_VALUE('hints', hints, linkFormat);
  for (let i = 0; i < hints.length; i++) checkLink(hints[i]);
  return hints.join(', ');
}

module.exports = { oddLength, validateLinkHeaderValue, validateSignalName };
