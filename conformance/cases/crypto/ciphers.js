// Every cipher there and back, whole and in pieces, and its errors.
const crypto = require('crypto');
const bytes = (length) => Buffer.alloc(length, (i) => i).map((_, i) => i * 7 + 1);
const text = bytes(100);
for (const name of ['aes-128-cbc', 'aes-192-cbc', 'aes-256-cbc', 'aes-128-ecb', 'aes-256-ctr', 'aes-128-cfb', 'aes-128-cfb8', 'aes-192-ofb',
  'des-ede3-cbc', 'des-ede3', 'des-ede-cbc', 'chacha20', 'aes-128-gcm', 'aes-256-gcm', 'chacha20-poly1305', 'aes-128-ccm']) {
  const info = crypto.getCipherInfo(name);
  const key = bytes(info.keyLength);
  const iv = info.ivLength ? bytes(info.ivLength) : null;
  const tagged = /gcm|ccm|poly/.test(name);
  const options = tagged ? { authTagLength: 16 } : undefined;
  const cipher = crypto.createCipheriv(name, key, iv, options);
  if (tagged) cipher.setAAD(bytes(20), { plaintextLength: text.length });
  const parts = name.includes('ccm') ? [cipher.update(text)] : [cipher.update(text.subarray(0, 33)), cipher.update(text.subarray(33))];
  const packed = Buffer.concat([...parts, cipher.final()]);
  const decipher = crypto.createDecipheriv(name, key, iv, options);
  let tag;
  if (tagged) {
    tag = cipher.getAuthTag();
    decipher.setAuthTag(tag);
    decipher.setAAD(bytes(20), { plaintextLength: text.length });
  }
  const plain = Buffer.concat([decipher.update(packed), decipher.final()]);
  console.log(name, info.mode, info.nid, crypto.hash('md5', packed), tag?.toString('hex'), plain.equals(text));
}
const wrap = crypto.createCipheriv('aes128-wrap', bytes(16), Buffer.alloc(8, 0xa6));
const wrapped = wrap.update(bytes(24));
console.log(wrapped.toString('hex'));
console.log(crypto.createDecipheriv('aes128-wrap', bytes(16), Buffer.alloc(8, 0xa6)).update(wrapped).equals(bytes(24)));
const attempt = (f) => {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
const cbc = (make = 'createDecipheriv') => crypto[make]('aes-128-cbc', bytes(16), bytes(16));
attempt(() => cbc().update(bytes(16)) && cbc().final());
attempt(() => { const d = cbc(); d.update(bytes(16)); return d.final(); });
attempt(() => { const d = cbc(); d.update(bytes(15)); return d.final(); });
attempt(() => { const d = cbc('createCipheriv').setAutoPadding(false); d.update(bytes(15)); return d.final(); });
attempt(() => { const d = cbc('createCipheriv'); d.final(); return d.final(); });
attempt(() => { const d = cbc('createCipheriv'); d.final(); return d.update('a'); });
attempt(() => cbc('createCipheriv').getAuthTag());
attempt(() => cbc('createCipheriv').setAAD(bytes(3)));
attempt(() => crypto.createCipheriv('aes-128-cbc', bytes(16), bytes(3)));
attempt(() => crypto.createCipheriv('aes-128-cbc', bytes(3), bytes(16)));
attempt(() => crypto.createCipheriv('nope', bytes(16), bytes(16)));
attempt(() => crypto.createCipheriv('aes-128-cbc', bytes(16), null));
attempt(() => crypto.createCipheriv('aes-128-ccm', bytes(16), bytes(12)));
attempt(() => crypto.createCipheriv('aes-128-gcm', bytes(16), bytes(12), { authTagLength: 3 }));
attempt(() => crypto.createDecipheriv('aes-128-gcm', bytes(16), bytes(12)).setAuthTag(bytes(3)));
attempt(() => { const d = crypto.createDecipheriv('aes-128-gcm', bytes(16), bytes(12)); d.setAuthTag(bytes(16)); d.update('ab'); return d.final(); });
const utf8 = crypto.createCipheriv('aes-128-ctr', bytes(16), bytes(16));
const hex = utf8.update('grüße', 'utf8', 'hex') + utf8.final('hex');
const back = crypto.createDecipheriv('aes-128-ctr', bytes(16), bytes(16));
console.log(hex, back.update(hex, 'hex', 'utf8') + back.final('utf8'));
