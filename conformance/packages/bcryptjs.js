'use strict';
const bcrypt = require('bcryptjs');
const salt = '$2b$04$abcdefghijklmnopqrstuu';
console.log(bcrypt.hashSync('password', salt), bcrypt.hashSync('pässwörd ✓', salt));
const hash = bcrypt.hashSync('x', 4);
console.log(hash.length, bcrypt.getRounds(hash), bcrypt.compareSync('x', hash), bcrypt.compareSync('y', hash), bcrypt.getSalt(hash) === hash.slice(0, 29));
console.log(bcrypt.compareSync('password', '$2a$04$abcdefghijklmnopqrstuudwoHS1X3dm5dA8xSzRFN5dxoLqRCWXK'), bcrypt.genSaltSync(4).length);
try { bcrypt.hashSync('x', '$9$bad'); } catch (e) { console.log(e.message); }
console.log(bcrypt.truncates('a'.repeat(73)), bcrypt.encodeBase64([1, 2, 3], 3), bcrypt.decodeBase64('.OGB', 3));
(async () => {
  const h = await bcrypt.hash('async', 4);
  console.log(await bcrypt.compare('async', h), await bcrypt.compare('no', h));
  bcrypt.compare('a', 5, (err) => console.log(err.message));
})();
