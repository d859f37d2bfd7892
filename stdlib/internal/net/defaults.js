'use strict';

// What programs can set for all sockets at once; times in milliseconds.

module.exports = {
  autoSelectFamily: true,
  attemptTimeout: 250,
  // Node allows no attempt less than this.
  MIN_ATTEMPT_TIMEOUT: 10,
};
