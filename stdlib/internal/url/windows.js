// internal/url/windows: fileURLToPath with { windows: true }.
'use strict';

const { domainToUnicode, unescapeBytes } = internalBinding('url');
const {
  codes: { ERR_INVALID_FILE_URL_PATH },
} = require('internal/errors');

function hasDrive(letter, colon) {
  letter |= 0x20;
  return letter >= 0x61 && letter <= 0x7a && colon === 0x3a;
}

function toPath(url) {
  const { hostname } = url;
  let { pathname } = url;
  const lower = pathname.toLowerCase();
  if (lower.includes('%2f') || lower.includes('%5c')) {
    throw new ERR_INVALID_FILE_URL_PATH('must not include encoded \\ or / characters', url);
  }
  pathname = pathname.replaceAll('/', '\\');
  if (pathname.includes('%')) pathname = decodeURIComponent(pathname);
  if (hostname !== '') return `\\\\${domainToUnicode(hostname)}${pathname}`;
  if (!hasDrive(pathname.charCodeAt(1), pathname.charCodeAt(2))) {
    throw new ERR_INVALID_FILE_URL_PATH('must be absolute', url);
  }
  return pathname.slice(1);
}

// Only the separators as written become backslashes: encoded ones may be a
// part of a character in another encoding.
function toBuffer(url) {
  const { Buffer } = require('buffer');
  const bytes = unescapeBytes(url.pathname.replaceAll('/', '\\'));
  if (url.hostname !== '') return Buffer.concat([Buffer.from(`\\\\${domainToUnicode(url.hostname)}`), bytes]);
  if (!hasDrive(bytes[1], bytes[2])) throw new ERR_INVALID_FILE_URL_PATH('must be absolute', url);
  return bytes.subarray(1);
}

module.exports = { toBuffer, toPath };
