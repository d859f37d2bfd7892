const fs = require('fs');
const tty = require('tty');
const fd = fs.openSync(__filename, 'r');
console.log([fd, -1, 1.5, '0', undefined, null, 99999].map((value) => tty.isatty(value)));
fs.closeSync(fd);
console.log(tty.isatty.length, Object.keys(tty));
for (const Stream of [tty.ReadStream, tty.WriteStream]) {
  for (const bad of [-1, 'x']) {
    try {
      new Stream(bad);
    } catch (error) {
      console.log(error.name, error.code, error.message);
    }
  }
}
console.log(tty.WriteStream.prototype.hasColors(16, { TERM: 'xterm-256color' }), tty.WriteStream.prototype.getColorDepth({ TERM: 'dumb' }));
