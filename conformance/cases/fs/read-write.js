const fs = require('fs');
const os = require('os');
const path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'fs-case-'));
const show = (e) => `${e.name} ${e.code} ${e.syscall} ${e.message}`.replaceAll(dir, '<dir>');
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const f = path.join(dir, 'f');
fs.writeFileSync(f, 'héllo'); console.log(fs.readFileSync(f, 'utf8'), fs.readFileSync(f), fs.readFileSync(f, 'latin1').length, fs.readFileSync(f, { encoding: 'hex' }));
fs.appendFileSync(f, Buffer.from('!')); console.log(fs.readFileSync(f, 'utf-8'));
fs.writeFileSync(f, new Uint16Array([0x6161, 0x6262])); console.log(String(fs.readFileSync(f)));
fs.writeFileSync(f, '6869', 'hex'); console.log(String(fs.readFileSync(f)));
fs.writeFileSync(f, 'new', { flag: 'a' }); console.log(String(fs.readFileSync(f)));
try { fs.writeFileSync(f, 'x', { flag: 'wx' }); } catch (e) { console.log(show(e)); }
fs.writeFileSync(f, Buffer.from([0xff, 0x41])); console.log(fs.readFileSync(f, 'utf8'));
fs.truncateSync(f, 1); console.log(fs.statSync(f).size);
console.log(fs.readFileSync('/proc/self/comm').length > 0);
