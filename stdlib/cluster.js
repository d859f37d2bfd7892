'use strict';
// cluster: several processes that serve the same ports. A process started by
// cluster.fork() sees the worker's side, every other one the primary's.

module.exports = Object.hasOwn(process.env, 'NODE_UNIQUE_ID') ?
  require('internal/cluster/child') : require('internal/cluster/primary');
