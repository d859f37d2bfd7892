// os.userInfo(): encodings and getters that throw.
'use strict';
const os = require('os');
const user = os.userInfo();
console.log(Object.getPrototypeOf(user), Object.keys(user), user.uid === process.getuid(), typeof user.username);
const raw = os.userInfo({ encoding: 'buffer' });
console.log(Buffer.isBuffer(raw.username), raw.username.toString() === user.username, raw.uid === user.uid);
const hex = os.userInfo({ encoding: 'hex' });
console.log(Buffer.from(hex.homedir, 'hex').toString() === user.homedir);
console.log(os.userInfo({ encoding: 'bogus' }).username === user.username, os.userInfo(5).username === user.username);
try {
  os.userInfo({ get encoding() { throw new Error('xyz'); } });
} catch (e) {
  console.log(e.message);
}
