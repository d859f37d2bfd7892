'use strict';
exports.name = 'lib/index.js';
