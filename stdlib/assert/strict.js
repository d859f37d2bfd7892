'use strict';
// The strict variant of assert under its own name. Owns nothing.

module.exports = require('assert').strict;
