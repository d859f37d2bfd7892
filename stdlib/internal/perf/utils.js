'use strict';

// What the files of the performance API share: the monotonic clock, in
// milliseconds since the process started, and the form of inspected objects.

const { now } = internalBinding('performance');

// `util.inspect` of the API's objects: the class name and the given fields.
function show(self, depth, options, fields) {
  const { name } = self.constructor;
  if (depth < 0) return self;
  const inner = { ...options, depth: options.depth == null ? null : options.depth - 1 };
  return `${name} ${require('internal/util/inspect').inspect(fields, inner)}`;
}

module.exports = { now, show };
