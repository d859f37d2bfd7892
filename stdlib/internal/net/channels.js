'use strict';

// The diagnostics channels of sockets. Nobody can listen before
// diagnostics_channel is loaded, so it is not loaded for the sake of asking.

const { isLoaded } = internalBinding('console');

function publish(name, message) {
  if (!isLoaded('diagnostics_channel')) return;
  const channel = require('diagnostics_channel').channel(name);
  if (channel.hasSubscribers) channel.publish(message);
}

module.exports = {
  clientSocket: (socket) => publish('net.client.socket', { socket }),
  serverSocket: (socket) => publish('net.server.socket', { socket }),
  udpSocket: (socket) => publish('udp.socket', { socket }),
};
