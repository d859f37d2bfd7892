// Twenty askers at once, one reading of the file: the first asks, all are told.
const fs = require('fs');
const { EventEmitter } = require('events');
let reads = 0;
const { readFile } = fs;
fs.readFile = function(...args) { reads++; return readFile.apply(this, args); };
const proxy = new EventEmitter();
proxy.setMaxListeners(0);
let status = 'ready';
function select(callback) {
  proxy.once('selected', callback);
  if (status !== 'ready') return;
  status = 'pending';
  fs.readFile(__filename, 'utf8', (error, text) => {
    proxy.emit('selected', error, text.length > 0);
    status = 'ready';
  });
}
let told = 0;
for (let i = 0; i < 20; i++) {
  select((error, result) => {
    if (!error && result) told++;
    if (told === 20) {
      console.log('asked 20, told', told, 'read', reads);
      setImmediate(() => select(() => console.log('asked again, read', reads)));
    }
  });
}
