// fs/promises: `fs.promises` as a module of its own.
'use strict';

module.exports = require('internal/fs/promises').exports;
