'use strict';

// The public `process`: the global object itself.

module.exports = process;
