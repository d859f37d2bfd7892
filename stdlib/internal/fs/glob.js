// internal/fs/glob: fs.glob in its three forms, by walking the tree segment by
// segment of each pattern.
'use strict';

const binding = internalBinding('fs');
const { posix } = require('path');
const {
  codes: { ERR_INVALID_ARG_TYPE },
} = require('internal/errors');
const { validateFunction, validateObject, validateString, validateStringArray } = require('internal/validators');
const { toPathIfFileURL } = require('internal/fs/utils');
const { make } = require('internal/fs/stats');

function prepare(pattern, options = {}) {
  if (Array.isArray(pattern)) validateStringArray(pattern, 'patterns');
  else validateString(pattern, 'patterns');
  validateObject(options, 'options');
  const { exclude } = options;
  if (exclude != null && typeof exclude !== 'function') {
    if (!Array.isArray(exclude)) throw new ERR_INVALID_ARG_TYPE('options.exclude', ['function', 'string[]'], exclude);
    validateStringArray(exclude, 'options.exclude');
  }
  return {
    patterns: Array.isArray(pattern) ? pattern : [pattern],
    cwd: toPathIfFileURL(options.cwd) ?? process.cwd(),
    withFileTypes: Boolean(options.withFileTypes),
    exclude,
    // The pattern at work begins with ./
    dotted: false,
  };
}

function isExcluded(settings, name, path, kind, parent) {
  const { exclude } = settings;
  if (exclude == null) return false;
  if (typeof exclude === 'function') {
    const { Dirent } = require('internal/fs/dirent');
    return exclude(settings.withFileTypes ? new Dirent(name, kind, posix.resolve(settings.cwd, parent)) : path);
  }
  const full = posix.resolve(settings.cwd, path);
  for (let i = 0; i < exclude.length; i++) {
    const pattern = posix.resolve(settings.cwd, exclude[i]);
    // Everything below a directory includes the directory.
    if (posix.matchesGlob(full, pattern) || posix.matchesGlob(`${full}/`, pattern)) return true;
  }
  return false;
}

// {a,b} and {1..3}, outermost first; braces without either are text.
function expand(pattern, out) {
  for (let open = pattern.indexOf('{'); open !== -1; open = pattern.indexOf('{', open + 1)) {
    const choices = choicesAt(pattern, open);
    if (choices === undefined) continue;
    const { items, end } = choices;
    for (let i = 0; i < items.length; i++) expand(pattern.slice(0, open) + items[i] + pattern.slice(end + 1), out);
    return out;
  }
  out.push(pattern);
  return out;
}

function choicesAt(pattern, open) {
  const items = [];
  let depth = 0;
  let start = open + 1;
  for (let i = open; i < pattern.length; i++) {
    const c = pattern[i];
    if (c === '{') depth++;
    else if (c === '}') depth--;
    if (depth === 0) {
      items.push(pattern.slice(start, i));
      if (items.length > 1) return { items, end: i };
      const range = /^(-?\d+)\.\.(-?\d+)$/.exec(items[0]);
      if (range === null) return undefined;
      const first = Number(range[1]);
      const last = Number(range[2]);
      const numbers = [];
      for (let n = first; first <= last ? n <= last : n >= last; n += first <= last ? 1 : -1) numbers.push(`${n}`);
      return { items: numbers, end: i };
    }
    if (c === ',' && depth === 1) {
      items.push(pattern.slice(start, i));
      start = i + 1;
    }
  }
  return undefined;
}

function split(pattern) {
  const segments = [];
  const parts = pattern.split('/');
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part === '' || part === '.' || (part === '**' && segments[segments.length - 1] === '**')) continue;
    segments.push(part);
  }
  return { segments, absolute: pattern[0] === '/', dotted: parts[0] === '.', directoriesOnly: parts.length > 1 && parts[parts.length - 1] === '' };
}

const kDirectory = 2;
const kLink = 3;

function list(settings, path) {
  try {
    return binding.readdir(posix.resolve(settings.cwd, path), false, true);
  } catch {
    return [];
  }
}

// 0 when there is nothing; links to directories count as directories if asked.
function kindOf(settings, path, follow) {
  const full = posix.resolve(settings.cwd, path);
  const look = follow ? 'stat' : 'lstat';
  let stats;
  try {
    stats = make(binding[look](full, false, true));
  } catch {
    return 0;
  }
  if (stats === undefined) return 0;
  return stats.isDirectory() ? kDirectory : stats.isSymbolicLink() ? kLink : 1;
}

function child(path, name) {
  return path === '' ? name : posix.join(path, name);
}

// Yields [path, kind] for what the segments from `at` on match below `path`.
function* visit(settings, path, kind, segments, at) {
  if (at === segments.length) {
    yield [path === '' ? '.' : path, kind];
    return;
  }
  const segment = segments[at];
  if (segment === '**') {
    yield* visit(settings, path, kind, segments, at + 1);
    const items = list(settings, path);
    for (let i = 0; i < items.length; i += 2) {
      const name = items[i];
      const below = child(path, name);
      if (name[0] === '.' || isExcluded(settings, name, below, items[i + 1], path)) continue;
      if (items[i + 1] === kDirectory) {
        yield* visit(settings, below, kDirectory, segments, at);
      } else if (at + 1 === segments.length) {
        yield [below, items[i + 1]];
      } else if (items[i + 1] === kLink && (at > 0 || settings.dotted) && kindOf(settings, below, true) === kDirectory) {
        // A link is looked into, but not through: it may lead back. Patterns that
        // begin with ** do not even look.
        yield* visit(settings, below, kLink, segments, at + 1);
      }
    }
    return;
  }
  if (!/[*?[\]()!+@]/.test(segment)) {
    const below = child(path, segment);
    const found = kindOf(settings, below, at + 1 < segments.length);
    if (found === 0 || isExcluded(settings, segment, below, found, path)) return;
    yield* visit(settings, below, found, segments, at + 1);
    return;
  }
  const items = list(settings, path);
  for (let i = 0; i < items.length; i += 2) {
    const name = items[i];
    if (!posix.matchesGlob(name, segment)) continue;
    const below = child(path, name);
    if (isExcluded(settings, name, below, items[i + 1], path)) continue;
    yield* visit(settings, below, items[i + 1], segments, at + 1);
  }
}

function* walk(settings) {
  const seen = new Set();
  const { Dirent } = require('internal/fs/dirent');
  for (let i = 0; i < settings.patterns.length; i++) {
    const patterns = expand(settings.patterns[i], []);
    for (let j = 0; j < patterns.length; j++) {
      const { segments, absolute, dotted, directoriesOnly } = split(patterns[j]);
      settings.dotted = dotted;
      for (const [path, kind] of visit(settings, absolute ? '/' : '', kDirectory, segments, 0)) {
        if (seen.has(path)) continue;
        if (directoriesOnly && kind !== kDirectory && kindOf(settings, path, true) !== kDirectory) continue;
        seen.add(path);
        const parent = posix.resolve(settings.cwd, posix.dirname(path));
        yield settings.withFileTypes ? new Dirent(posix.basename(path), kind, parent) : path;
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
