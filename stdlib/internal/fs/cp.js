// internal/fs/cp: fs.cp, fs.cpSync and fs.promises.cp. One set of steps serves all
// three: it stops only where the program's filter, which may be async, is asked.
'use strict';

const fs = require('fs');
const path = require('path');
const {
  codes: {
    ERR_FS_CP_DIR_TO_NON_DIR, ERR_FS_CP_EEXIST, ERR_FS_CP_EINVAL, ERR_FS_CP_FIFO_PIPE, ERR_FS_CP_NON_DIR_TO_DIR,
    ERR_FS_CP_SOCKET, ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY, ERR_FS_CP_UNKNOWN, ERR_FS_EISDIR,
    ERR_INCOMPATIBLE_OPTION_PAIR, ERR_INVALID_RETURN_VALUE,
  },
} = require('internal/errors');
const { validateBoolean, validateFunction, validateInteger, validateObject } = require('internal/validators');
const { getValidatedPath } = require('internal/fs/utils');

const kErrno = { EEXIST: 17, EINVAL: 22, EISDIR: 21, ENOTDIR: 20 };

function validateOptions(options) {
  const defaults = {
    dereference: false, errorOnExist: false, filter: undefined, force: true, preserveTimestamps: false,
    recursive: false, verbatimSymlinks: false,
  };
  if (options === undefined) return { ...defaults, mode: 0 };
  validateObject(options, 'options');
  options = { ...defaults, ...options };
  const flags = ['dereference', 'errorOnExist', 'force', 'preserveTimestamps', 'recursive', 'verbatimSymlinks'];
  for (let i = 0; i < flags.length; i++) validateBoolean(options[flags[i]], `options.${flags[i]}`);
  if (options.mode == null) options.mode = 0;
  else validateInteger(options.mode, 'mode', 0, 7);
  if (options.dereference && options.verbatimSymlinks) {
    throw new ERR_INCOMPATIBLE_OPTION_PAIR('dereference', 'verbatimSymlinks');
  }
  if (options.filter !== undefined) validateFunction(options.filter, 'options.filter');
  return options;
}

function fail(Type, code, message, at) {
  throw new Type({ message, path: at, syscall: 'cp', errno: kErrno[code], code });
}

function isInside(parent, child) {
  const inner = path.resolve(child);
  const outer = path.resolve(parent);
  return inner === outer || inner.startsWith(outer.endsWith('/') ? outer : `${outer}/`);
}

function same(a, b) {
  return a.ino === b.ino && a.dev === b.dev;
}

function check(src, dest, options) {
  const look = options.dereference ? fs.statSync : fs.lstatSync;
  const source = look(src, { bigint: true });
  const target = look(dest, { bigint: true, throwIfNoEntry: false });
  if (target !== undefined) {
    if (same(source, target)) fail(ERR_FS_CP_EINVAL, 'EINVAL', 'src and dest cannot be the same', dest);
    if (source.isDirectory() && !target.isDirectory()) {
      fail(ERR_FS_CP_DIR_TO_NON_DIR, 'EISDIR', `cannot overwrite non-directory ${dest} with directory ${src}`, dest);
    }
    if (!source.isDirectory() && target.isDirectory()) {
      fail(ERR_FS_CP_NON_DIR_TO_DIR, 'ENOTDIR', `cannot overwrite directory ${dest} with non-directory ${src}`, dest);
    }
  }
  if (source.isDirectory() && isInside(src, dest)) {
    fail(ERR_FS_CP_EINVAL, 'EINVAL', `cannot copy ${src} to a subdirectory of self ${dest}`, dest);
  }
  return source;
}

// Links may make dest a descendant of src although the paths do not show it.
function checkParents(src, source, dest) {
  const own = path.resolve(path.dirname(src));
  for (let parent = path.resolve(path.dirname(dest)); parent !== own && parent !== '/'; parent = path.dirname(parent)) {
    const stats = fs.statSync(parent, { bigint: true, throwIfNoEntry: false });
    if (stats === undefined) return;
    if (same(source, stats)) {
      fail(ERR_FS_CP_EINVAL, 'EINVAL', `cannot copy ${src} to a subdirectory of self ${dest}`, dest);
    }
  }
}

function* start(src, dest, options) {
  if (options.filter && !(yield options.filter(src, dest))) return;
  const source = check(src, dest, options);
  checkParents(src, source, dest);
  const parent = path.dirname(dest);
  if (!fs.existsSync(parent)) fs.mkdirSync(parent, { recursive: true });
  yield* copy(src, dest, options);
}

function* copy(src, dest, options) {
  const source = options.dereference ? fs.statSync(src) : fs.lstatSync(src);
  const target = fs.lstatSync(dest, { bigint: true, throwIfNoEntry: false });
  if (source.isDirectory()) {
    if (!options.recursive) {
      fail(ERR_FS_EISDIR, 'EISDIR', `${src} is a directory (not copied)`, src);
    }
    yield* copyDirectory(source, target, src, dest, options);
  } else if (source.isFile() || source.isCharacterDevice() || source.isBlockDevice()) {
    copyFile(source, target, src, dest, options);
  } else if (source.isSymbolicLink()) {
    copyLink(target, src, dest, options);
  } else if (source.isSocket()) {
    fail(ERR_FS_CP_SOCKET, 'EINVAL', `cannot copy a socket file: ${dest}`, dest);
  } else if (source.isFIFO()) {
    fail(ERR_FS_CP_FIFO_PIPE, 'EINVAL', `cannot copy a FIFO pipe: ${dest}`, dest);
  } else {
    fail(ERR_FS_CP_UNKNOWN, 'EINVAL', `cannot copy an unknown file type: ${dest}`, dest);
  }
}

function* copyDirectory(source, target, src, dest, options) {
  if (target === undefined) fs.mkdirSync(dest);
  const names = fs.readdirSync(src);
  for (let i = 0; i < names.length; i++) {
    const from = path.join(src, names[i]);
    const to = path.join(dest, names[i]);
    if (options.filter && !(yield options.filter(from, to))) continue;
    check(from, to, options);
    yield* copy(from, to, options);
  }
  if (target === undefined) fs.chmodSync(dest, source.mode & 0o7777);
}

function copyFile(source, target, src, dest, options) {
  if (target !== undefined) {
    if (!options.force) {
      if (options.errorOnExist) fail(ERR_FS_CP_EEXIST, 'EEXIST', `${dest} already exists`, dest);
      return;
    }
    fs.unlinkSync(dest);
  }
  fs.copyFileSync(src, dest, options.mode);
  if (options.preserveTimestamps) {
    // A file that may not be written cannot get new times either.
    if ((source.mode & 0o200) === 0) fs.chmodSync(dest, (source.mode & 0o7777) | 0o200);
    const { atime, mtime } = fs.statSync(src);
    fs.utimesSync(dest, atime, mtime);
  }
  fs.chmodSync(dest, source.mode & 0o7777);
}

function copyLink(target, src, dest, options) {
  let link = fs.readlinkSync(src);
  if (!options.verbatimSymlinks && !path.isAbsolute(link)) link = path.resolve(path.dirname(src), link);
  if (target === undefined) {
    fs.symlinkSync(link, dest);
    return;
  }
  let old;
  try {
    old = fs.readlinkSync(dest);
  } catch (error) {
    // Something else is there: let symlink() report it.
    if (error.code === 'EINVAL' || error.code === 'UNKNOWN') return fs.symlinkSync(link, dest);
    throw error;
  }
  if (!path.isAbsolute(old)) old = path.resolve(path.dirname(dest), old);
  if (fs.statSync(src, { throwIfNoEntry: false })?.isDirectory() !== false && isInside(link, old) && link !== old) {
    fail(ERR_FS_CP_EINVAL, 'EINVAL', `cannot copy ${link} to a subdirectory of self ${old}`, dest);
  }
  if (fs.statSync(src, { throwIfNoEntry: false })?.isDirectory() && isInside(old, link) && link !== old) {
    fail(ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY, 'EINVAL', `cannot overwrite ${old} with ${link}`, dest);
  }
  fs.unlinkSync(dest);
  fs.symlinkSync(link, dest);
}

function isPromise(value) {
  return value !== null && typeof value === 'object' && typeof value.then === 'function';
}

function cpSync(src, dest, options) {
  options = validateOptions(options);
  src = getValidatedPath(src, 'src');
  dest = getValidatedPath(dest, 'dest');
  const steps = start(src, dest, options);
  for (let step = steps.next(); !step.done; step = steps.next(step.value)) {
    if (isPromise(step.value)) throw new ERR_INVALID_RETURN_VALUE('boolean', 'filter', step.value);
  }
}

async function run(src, dest, options) {
  const steps = start(src, dest, options);
  for (let step = steps.next(); !step.done; step = steps.next(await step.value));
}

function cpPromise(src, dest, options) {
  options = validateOptions(options);
  return run(getValidatedPath(src, 'src'), getValidatedPath(dest, 'dest'), options);
}

function cp(src, dest, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = undefined;
  }
  validateFunction(callback, 'cb');
  cpPromise(src, dest, options).then(() => process.nextTick(callback, null), (err) => process.nextTick(callback, err));
}

module.exports = { cp, cpPromise, cpSync };
