'use strict';

// Symbols that readline, fs and events share.

module.exports = { kFirstEventParam: require('internal/events/async').kFirstEventParam };
