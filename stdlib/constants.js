'use strict';

// The old `constants` module (DEP0008): the constants of os, fs and crypto in one
// object. Packages that patch fs still use it.

const { constants: { dlopen, errno, priority, signals } } = require('os');

module.exports = Object.freeze(Object.assign({},
  dlopen, errno, priority, signals, require('fs').constants, require('crypto').constants));
