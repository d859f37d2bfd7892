'use strict';
const archiver = require('archiver');
const { PassThrough } = require('stream');
const zlib = require('zlib');
const fs = require('fs');
const os = require('os');
const path = require('path');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'arch-'));
fs.mkdirSync(`${dir}/sub`); fs.writeFileSync(`${dir}/sub/f.txt`, 'file text '.repeat(50)); fs.writeFileSync(`${dir}/g.md`, '# g');
const date = new Date(Date.UTC(2020, 0, 1));
const collect = (format, options) => new Promise((resolve, reject) => {
  const a = archiver(format, options); const out = new PassThrough(); const chunks = []; const entries = [];
  out.on('data', (c) => chunks.push(c)).on('end', () => resolve([Buffer.concat(chunks), entries.sort(), a.pointer()]));
  a.on('error', reject).on('warning', (w) => console.log('warning', w.code)).on('entry', (e) => entries.push(e.name));
  a.pipe(out);
  a.append('string', { name: 's.txt', date, mode: 0o644 });
  a.append(Buffer.from('buffer'), { name: 'd/b.bin', date, mode: 0o600 });
  a.append(fs.createReadStream(`${dir}/g.md`), { name: 'stream.md', date });
  a.file(`${dir}/g.md`, { name: 'file.md', date, mode: 0o644 });
  a.directory(`${dir}/sub`, 'put', (e) => ({ ...e, date, mode: 0o644 }));
  a.glob('*.md', { cwd: dir }, { date, mode: 0o644 });
  a.file(`${dir}/none`, { name: 'none' });
  a.finalize();
});
(async () => {
  const [zip, entries, size] = await collect('zip', { zlib: { level: 9 } });
  console.log(entries, size === zip.length, zip.readUInt32LE(0).toString(16), zip.readUInt32LE(zip.length - 22).toString(16), zip.readUInt16LE(zip.length - 12));
  const start = zip.indexOf('s.txt'); const raw = zip.subarray(start + 5);
  console.log(zlib.inflateRawSync(raw, { finishFlush: zlib.constants.Z_SYNC_FLUSH }).toString());
  const [tgz, names] = await collect('tar', { gzip: true });
  const tar = zlib.gunzipSync(tgz);
  console.log(names, tar.length % 512, tar.includes('file text'), tar.subarray(257, 262).toString());
  try { archiver('odd'); } catch (e) { console.log(e.message); }
  const a = archiver('zip'); a.on('error', (e) => console.log(e.code, e.message)); a.append(null, { name: 'x' }); a.append('x', {}); a.abort();
  fs.rmSync(dir, { recursive: true });
})();
