'use strict';
// The diagnostics channels of the console: asked only once somebody has loaded
// diagnostics_channel, so that a plain program does not load it.

let channels;

function publish(name, args) {
  if (channels === undefined) {
    const { isLoaded } = internalBinding('console');
    if (!isLoaded('diagnostics_channel')) return;
    const { channel } = require('diagnostics_channel');
    channels = { __proto__: null };
    for (const method of ['log', 'warn', 'error', 'info', 'debug']) {
      channels[`console.${method}`] = channel(`console.${method}`);
    }
  }
  const channel = channels[name];
  if (channel.hasSubscribers) channel.publish(args);
}

module.exports = { publish };
