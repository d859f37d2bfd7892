// Decoding in chunks keeps half characters and the BOM state.
const run = (l, o, ...hs) => { const d = new TextDecoder(l, o); const out = []; hs.forEach((h, i) => { try { out.push(d.decode(Buffer.from(h, 'hex'), { stream: i < hs.length - 1 })); } catch (e) { out.push(e.code); } }); console.log(l, JSON.stringify(out)); return d; };
run('utf-8', {}, 'e4', 'b8', 'ad'); run('utf-8', {}, 'efbb', 'bf61', '62'); run('utf-8', { ignoreBOM: true }, 'efbb', 'bf61', ''); run('utf-8', {}, 'f09f', '41'); run('utf-8', {}, 'e4b8', ''); run('utf-16le', {}, '3d', 'd84d', 'dc'); run('utf-16le', {}, '3dd8', ''); run('gb18030', {}, 'd6', 'd0', '41'); run('shift_jis', {}, '82', 'a0'); run('euc-jp', {}, 'a4a2', 'a4', 'a4');
run('utf-8', { fatal: true }, 'e4b8', 'ad'); run('utf-8', { fatal: true }, 'e4b8', '');
const d = new TextDecoder(); console.log(JSON.stringify([d.decode(Buffer.from('e4b8', 'hex'), { stream: true }), d.decode(), d.decode(Buffer.from('61', 'hex'))]));
