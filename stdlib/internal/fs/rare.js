// internal/fs/rare: synchronous functions few programs use, and the names whose
// features do not exist yet.
'use strict';

const binding = internalBinding('fs');
const {
  codes: { ERR_INVALID_ARG_TYPE },
} = require('internal/errors');
const { parseFileMode, validateInteger, validateObject, validateString } = require('internal/validators');
const {
  bytesOf, decodeName, getOptions, getValidatedFd, getValidatedPath, isUtf8,
} = require('internal/fs/utils');

const kMaxUserId = 2 ** 32 - 1;

function validateOwner(uid, gid) {
  validateInteger(uid, 'uid', -1, kMaxUserId);
  validateInteger(gid, 'gid', -1, kMaxUserId);
}

function toUnixTimestamp(time, name = 'time') {
  // eslint-disable-next-line eqeqeq
  if (typeof time === 'string' && +time == time) return +time;
  if (Number.isFinite(time)) return time < 0 ? Date.now() / 1000 : time;
  if (Object.prototype.toString.call(time) === '[object Date]') return Date.prototype.getTime.call(time) / 1000;
  throw new ERR_INVALID_ARG_TYPE(name, ['Date', 'Time in seconds'], time);
}

function validateBufferArray(buffers, name = 'buffers') {
  if (!Array.isArray(buffers)) throw new ERR_INVALID_ARG_TYPE(name, 'ArrayBufferView[]', buffers);
  for (let i = 0; i < buffers.length; i++) {
    if (!ArrayBuffer.isView(buffers[i])) throw new ERR_INVALID_ARG_TYPE(name, 'ArrayBufferView[]', buffers);
  }
  return buffers;
}

function validateLength(len) {
  validateInteger(len, 'len');
  return Math.max(0, len);
}

let nonPortableTemplateWarn = true;
function warnOnNonPortableTemplate(template) {
  if (!nonPortableTemplateWarn) return;
  const last = typeof template === 'string' ? template.charCodeAt(template.length - 1) : template[template.length - 1];
  if (last !== 0x58) return;
  nonPortableTemplateWarn = false;
  process.emitWarning('mkdtemp() templates ending with X are not portable. ' +
                      'For details see: https://nodejs.org/api/fs.html');
}

let recursiveRmdirWarned;
function warnRecursiveRmdir() {
  if (recursiveRmdirWarned === undefined) recursiveRmdirWarned = process.noDeprecation;
  if (recursiveRmdirWarned) return;
  recursiveRmdirWarned = true;
  process.emitWarning('In future versions of Node.js, fs.rmdir(path, { recursive: true }) will be removed. ' +
                      'Use fs.rm(path, { recursive: true }) instead', 'DeprecationWarning', 'DEP0147');
}

function chownSync(path, uid, gid) {
  path = getValidatedPath(path);
  validateOwner(uid, gid);
  binding.chown(path, uid, gid);
}

function lchownSync(path, uid, gid) {
  path = getValidatedPath(path);
  validateOwner(uid, gid);
  binding.lchown(path, uid, gid);
}

function fchownSync(fd, uid, gid) {
  fd = getValidatedFd(fd);
  validateOwner(uid, gid);
  binding.fchown(fd, uid, gid);
}

function fchmodSync(fd, mode) {
  binding.fchmod(getValidatedFd(fd), parseFileMode(mode, 'mode'));
}

function fdatasyncSync(fd) {
  binding.fdatasync(getValidatedFd(fd));
}

function fsyncSync(fd) {
  binding.fsync(getValidatedFd(fd));
}

function ftruncateSync(fd, len = 0) {
  fd = getValidatedFd(fd);
  binding.ftruncate(fd, validateLength(len));
}

let truncateWarned = false;
function warnTruncate() {
  if (truncateWarned) return;
  truncateWarned = true;
  process.emitWarning('Using fs.truncate with a file descriptor is deprecated. Please use fs.ftruncate with a file ' +
                      'descriptor instead.', 'DeprecationWarning', 'DEP0081');
}

function truncateSync(path, len) {
  if (typeof path === 'number') {
    warnTruncate();
    return ftruncateSync(path, len);
  }
  // The file is opened before the length is looked at, as in Node.
  const fs = require('fs');
  const fd = fs.openSync(path, 'r+');
  try {
    fs.ftruncateSync(fd, len);
  } finally {
    fs.closeSync(fd);
  }
}

function futimesSync(fd, atime, mtime) {
  binding.futimes(getValidatedFd(fd), toUnixTimestamp(atime, 'atime'), toUnixTimestamp(mtime, 'mtime'));
}

function lutimesSync(path, atime, mtime) {
  binding.lutimes(getValidatedPath(path), toUnixTimestamp(atime), toUnixTimestamp(mtime));
}

function utimesSync(path, atime, mtime) {
  binding.utimes(getValidatedPath(path), toUnixTimestamp(atime), toUnixTimestamp(mtime));
}

function linkSync(existingPath, newPath) {
  existingPath = getValidatedPath(existingPath, 'existingPath');
  binding.link(existingPath, getValidatedPath(newPath, 'newPath'));
}

function mkdtempSync(prefix, options) {
  const { encoding } = getOptions(options, { encoding: 'utf8' });
  prefix = getValidatedPath(prefix, 'prefix');
  warnOnNonPortableTemplate(prefix);
  return decodeName(binding.mkdtemp(prefix, !isUtf8(encoding)), encoding);
}

// Spreads what one read gave over several buffers.
function scatter(bytes, buffers) {
  let at = 0;
  for (let i = 0; i < buffers.length && at < bytes.length; i++) {
    const view = new Uint8Array(buffers[i].buffer, buffers[i].byteOffset, buffers[i].byteLength);
    const part = bytes.subarray(at, at + view.length);
    view.set(part);
    at += part.length;
  }
  return bytes.length;
}

function totalLength(buffers) {
  let total = 0;
  for (let i = 0; i < buffers.length; i++) total += buffers[i].byteLength;
  return total;
}

function readvSync(fd, buffers, position) {
  fd = getValidatedFd(fd);
  validateBufferArray(buffers);
  if (typeof position !== 'number') position = null;
  return scatter(binding.read(fd, totalLength(buffers), position), buffers);
}

function writevSync(fd, buffers, position) {
  fd = getValidatedFd(fd);
  validateBufferArray(buffers);
  if (buffers.length === 0) return 0;
  if (typeof position !== 'number') position = null;
  return binding.writev(fd, buffers.map(bytesOf), position);
}

function statfsSync(path, options = { bigint: false }) {
  const { StatFs } = require('internal/fs/stats');
  return new StatFs(binding.statfs(getValidatedPath(path), options.bigint));
}

function openAsBlob(path, options = {}) {
  validateObject(options, 'options');
  const { type = '' } = options;
  validateString(type, 'options.type');
  path = getValidatedPath(path);
  return Promise.resolve(require('internal/fs/file_blob').openFileBlob(path, type));
}


module.exports = {
  _toUnixTimestamp: toUnixTimestamp,
  chownSync,
  fchmodSync,
  fchownSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  futimesSync,
  lchownSync,
  linkSync,
  lutimesSync,
  mkdtempSync,
  openAsBlob,
  readvSync,
  scatter,
  statfsSync,
  toUnixTimestamp,
  totalLength,
  truncateSync,
  utimesSync,
  validateBufferArray,
  validateLength,
  validateOwner,
  warnOnNonPortableTemplate,
  warnRecursiveRmdir,
  warnTruncate,
  writevSync,
};
