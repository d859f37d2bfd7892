'use strict';
// The key under which a function names the results its callback takes, for util.promisify(). In a file of its own: fs
// needs nothing else of internal/util, and programs that need fs start without it.

module.exports = { customPromisifyArgs: Symbol('customPromisifyArgs') };
