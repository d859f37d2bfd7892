'use strict';
// A tour of what a Node program is made of: modules, events, files, timers,
// promises, and the order in which the event loop runs them.

const fs = require('fs');
const os = require('os');
const path = require('path');
const util = require('util');
const EventEmitter = require('events');
const assert = require('assert');
const { AsyncLocalStorage } = require('async_hooks');
const greet = require('./tour/greet');

console.log(greet('world'));

// Events
class Shop extends EventEmitter {}
const shop = new Shop();
shop.once('open', (hour) => console.log('the shop opens at %d', hour));
shop.on('sale', function sale(item, price) {
  console.log('sold:', { item, price, listeners: this.listenerCount('sale') });
});
shop.emit('open', 9);
shop.emit('sale', 'tea', 3.5);
console.log('anybody there after "open"?', shop.emit('open', 10));

// Files
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ouro-tour-'));
const file = path.join(folder, 'poem.txt');
fs.writeFileSync(file, '床前明月光，疑是地上霜。\n');
fs.appendFileSync(file, '举头望明月，低头思故乡。\n');
const text = fs.readFileSync(file, 'utf8');
console.log('%s holds %d characters, %d bytes', path.basename(file), text.length, fs.statSync(file).size);
fs.rmSync(folder, { recursive: true });
assert.strictEqual(fs.existsSync(folder), false);

// Values as Node shows them
console.log(util.inspect(new Map([['list', [1, 2, { deep: { deeper: { deepest: true } } }]]]), { depth: 3 }));

// Errors
try {
  JSON.parse('{ "half": ');
} catch (error) {
  console.log('%s: %s', error.name, error.message);
}

// Context that follows asynchronous work
const request = new AsyncLocalStorage();
const log = (message) => console.log('[request %s] %s', request.getStore(), message);
request.run(7, () => setTimeout(() => log('still known in a timer'), 50));

// The order of things
setTimeout(() => {
  console.log('5 a timer');
  setImmediate(() => console.log('6 an immediate, in the check phase that follows'));
}, 0);
Promise.resolve().then(() => console.log('3 a promise'))
  .then(() => console.log('4 and the next one'));
process.nextTick(() => console.log('2 a tick, before promises'));
console.log('1 the script runs to its end');

process.on('exit', (code) => console.log('the loop is empty, exit code', code));
