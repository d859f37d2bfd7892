'use strict';

// What programs can set for all sockets at once; times in milliseconds.

const { getOptionValue } = require('internal/options');

// Node allows no attempt less than this.
const MIN_ATTEMPT_TIMEOUT = 10;
const given = getOptionValue('--network-family-autoselection-attempt-timeout');

module.exports = {
  autoSelectFamily: getOptionValue('--network-family-autoselection') !== false,
  attemptTimeout: given > 0 ? (given < MIN_ATTEMPT_TIMEOUT ? MIN_ATTEMPT_TIMEOUT : given) : 250,
  MIN_ATTEMPT_TIMEOUT,
};
