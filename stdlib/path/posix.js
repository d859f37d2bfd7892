// path/posix: `path.posix` as a module of its own.
'use strict';

module.exports = require('path').posix;
