'use strict';
const fs = require('fs');
const net = require('net');

console.log('main script');

setTimeout(function inTimers() {
  console.log('timers');
}, 5);

fs.stat(__filename, function inPoll() {
  console.log('poll');
  setImmediate(function inCheck() {
    console.log('check');
    const server = net.createServer().listen(0);
    server.close(function inClosing() {
      console.log('closing');
    });
  });
});
