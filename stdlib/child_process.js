'use strict';
// `child_process`: not implemented yet; every function says so.

module.exports = {};
require('internal/missing').missing(module.exports, 'child_process', [
  '_forkChild', 'ChildProcess', 'exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync',
]);
