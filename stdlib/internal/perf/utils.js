'use strict';

// The monotonic clock of the performance API, in milliseconds since the process
// started.

module.exports = { now: () => internalBinding('performance').now() };
