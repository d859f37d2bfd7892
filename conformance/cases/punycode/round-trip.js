const p = require('punycode');
for (const s of ['mañana', 'bücher', '☃-⌘', 'ascii', '你好', '💩']) console.log(s, p.encode(s), p.decode(p.encode(s)) === s);
console.log(p.toASCII('джумла@джpумлатест.bрфa'), p.toUnicode('xn--maana-pta.com'), p.ucs2.decode('a💩').join(), p.ucs2.encode([0x61, 0x1f4a9]));
for (const bad of ['\x80', 'é-', 'zzzzzzzzzzzzz!']) { try { console.log(p.decode(bad)); } catch (e) { console.log(e.name, e.message); } }
