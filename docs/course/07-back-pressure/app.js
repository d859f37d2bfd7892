'use strict';
const { Writable } = require('stream');

const slow = new Writable({
  highWaterMark: 3,
  write(chunk, encoding, callback) {
    console.log(`  writes ${chunk}`);
    setTimeout(callback, 5);
  },
});

let number = 0;
function produce() {
  while (number < 6) {
    const more = slow.write(String(number++));
    console.log(`write() gave ${more}, ${slow.writableLength} bytes wait`);
    if (!more) {
      slow.once('drain', function drained() {
        console.log('drain');
        produce();
      });
      return;
    }
  }
  slow.end();
}
slow.on('finish', () => console.log('finish'));
produce();
