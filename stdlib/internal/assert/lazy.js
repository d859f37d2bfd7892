'use strict';
// What assert shows but few programs touch. Owns nothing.

const { deprecate } = require('internal/util');

module.exports = {
  AssertionError: require('internal/assert/assertion_error'),
};

// CallTracker warns when it is constructed, so its class can wait for the first read.
let tracker;
Object.defineProperty(module.exports, 'CallTracker', {
  __proto__: null,
  enumerable: true,
  get() {
    return tracker ??= deprecate(
      require('internal/assert/calltracker'), 'assert.CallTracker is deprecated.', 'DEP0173');
  },
});
