// path/win32: `path.win32` as a module of its own.
'use strict';

module.exports = require('path').win32;
