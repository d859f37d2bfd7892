// internal/fs/glob: fs.glob in its three forms, by walking and matching paths.
'use strict';

const binding = internalBinding('fs');
const { posix } = require('path');
const { validateFunction, validateObject, validateString, validateStringArray } = require('internal/validators');
const { toPathIfFileURL } = require('internal/fs/utils');

function prepare(pattern, options = {}) {
  if (Array.isArray(pattern)) validateStringArray(pattern, 'patterns');
  else validateString(pattern, 'patterns');
  validateObject(options, 'options');
  const { exclude } = options;
  if (exclude != null && typeof exclude !== 'function') validateStringArray(exclude, 'options.exclude');
  return {
    patterns: Array.isArray(pattern) ? pattern : [pattern],
    cwd: toPathIfFileURL(options.cwd) ?? process.cwd(),
    withFileTypes: Boolean(options.withFileTypes),
    exclude,
  };
}

// The part of a pattern in front of the first magic character is walked to directly.
function fixedPart(pattern) {
  const magic = pattern.search(/[*?[\]{}()!+@]/);
  if (magic === -1) return posix.dirname(pattern);
  const slash = pattern.lastIndexOf('/', magic);
  return slash === -1 ? '.' : pattern.slice(0, slash) || '/';
}

function isExcluded(settings, name, path, kind, parent) {
  const { exclude } = settings;
  if (exclude == null) return false;
  if (typeof exclude === 'function') {
    const { Dirent } = require('internal/fs/dirent');
    return exclude(settings.withFileTypes ? new Dirent(name, kind, parent) : path);
  }
  return exclude.some((pattern) => posix.matchesGlob(path, pattern));
}

function* walk(settings) {
  const seen = new Set();
  const { Dirent } = require('internal/fs/dirent');
  for (let i = 0; i < settings.patterns.length; i++) {
    const pattern = posix.normalize(settings.patterns[i]);
    const queue = [fixedPart(pattern)];
    while (queue.length !== 0) {
      const directory = queue.shift();
      const full = posix.resolve(settings.cwd, directory);
      let items;
      try {
        items = binding.readdir(full, false, true);
      } catch {
        continue;
      }
      for (let j = 0; j < items.length; j += 2) {
        const name = items[j];
        const path = directory === '.' ? name : posix.join(directory, name);
        if (isExcluded(settings, name, path, items[j + 1], full)) continue;
        if (items[j + 1] === 2 && pattern.includes('/')) queue.push(path);
        if (seen.has(path) || !posix.matchesGlob(path, pattern)) continue;
        seen.add(path);
        yield settings.withFileTypes ? new Dirent(name, items[j + 1], full) : path;
      }
    }
  }
}

function globSync(pattern, options) {
  return [...walk(prepare(pattern, options))];
}

function glob(pattern, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = undefined;
  }
  validateFunction(callback, 'cb');
  const settings = prepare(pattern, options);
  process.nextTick(() => {
    let found;
    try {
      found = [...walk(settings)];
    } catch (error) {
      return callback(error);
    }
    callback(null, found);
  });
}

function globAsync(pattern, options) {
  const settings = prepare(pattern, options);
  return (async function*() {
    yield* walk(settings);
  })();
}

module.exports = { glob, globAsync, globSync };
