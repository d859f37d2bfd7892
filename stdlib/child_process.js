'use strict';

// child_process: not implemented yet; every function says so when called.

const { unimplemented } = require('internal/unimplemented');

module.exports = unimplemented({}, 'child_process', [
  '_forkChild', 'ChildProcess', 'exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync',
]);
