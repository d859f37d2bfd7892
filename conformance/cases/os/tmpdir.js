// os.tmpdir() and os.homedir() follow the environment.
'use strict';
const os = require('os');
process.env.TMPDIR = '/a';
process.env.TMP = '/b';
process.env.TEMP = '/c';
console.log(os.tmpdir());
for (const value of ['/a/', '/a\\', '/', '/a//']) {
  process.env.TMPDIR = value;
  console.log(os.tmpdir());
}
process.env.TMPDIR = '';
console.log(os.tmpdir());
process.env.TMP = '';
console.log(os.tmpdir());
process.env.TEMP = '';
console.log(os.tmpdir());
process.env.HOME = '/h';
console.log(os.homedir());
delete process.env.HOME;
console.log(os.homedir() === os.userInfo().homedir);
